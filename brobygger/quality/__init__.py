"""Quality while writing: standards say pass or fail, why, and what would help.

Pure rules (spec 7.1): no database, no network, no scores on persons. ``quality.text`` judges a
text; ``quality.standards`` judges the facts of a document, filled in by the room that owns it.
"""
