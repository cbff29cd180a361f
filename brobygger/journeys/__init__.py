"""A citizen's course through a programme: phase, people, contacts, events, duties, marks."""
