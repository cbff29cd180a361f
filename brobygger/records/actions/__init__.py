"""What people do with records: one function, one transaction."""

from brobygger.records.actions.cases import Ruling, answer_hearing, decide, send_hearing
from brobygger.records.actions.journal import Entry, change_entry, correct_entry, write_entry

__all__ = [
    "Entry",
    "Ruling",
    "answer_hearing",
    "change_entry",
    "correct_entry",
    "decide",
    "send_hearing",
    "write_entry",
]
