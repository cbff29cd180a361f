"""The follow-up as a document: the five points, what can be negotiated, goals, minutes."""
