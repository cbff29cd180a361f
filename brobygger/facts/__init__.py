"""Facts: what is true of a citizen across documents, each edited in one place.

Work experience, education, goals, work tasks, accommodations … are records with origin, author
and history. Documents, CV and Min Plan are views on them. A kind of fact is one model: its
fields (``fields``) say label, help, length and choices, and the form, the page, the history and
saving all follow from them.
"""
