"""Tables of the room."""

from brobygger.records.models.cases import Decision, Hearing, Outcome
from brobygger.records.models.files import EntryFile
from brobygger.records.models.journal import EntryKind, JournalEntry

__all__ = ["Decision", "EntryFile", "EntryKind", "Hearing", "JournalEntry", "Outcome"]
