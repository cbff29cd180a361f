"""The preparatory part (forberedende del): the shared document before the meeting (spec 2.1)."""
