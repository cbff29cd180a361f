"""The catalogue of programmes as data, and its pure rules.

Phases, core elements, duties, recipes and checklists of each version of each programme
(``catalogue``), and what follows from a journey's events (``duties``, ``standing``,
``moves``, ``recipes``, ``flags``). No database, no web, no clock: dates are passed in.
"""
