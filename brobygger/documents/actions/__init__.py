"""What people do with documents."""

from brobygger.documents.actions.attaching import attach, remove_attachment
from brobygger.documents.actions.base import ClosedError
from brobygger.documents.actions.fields import save_field
from brobygger.documents.actions.making import make, new_version
from brobygger.documents.actions.rows import add_row, move_row, remove_row, restore_row
from brobygger.documents.actions.workflow import (
    approve,
    lock,
    send_back,
    submit,
    take_back,
)

__all__ = [
    "ClosedError",
    "add_row",
    "approve",
    "attach",
    "lock",
    "make",
    "move_row",
    "new_version",
    "remove_attachment",
    "remove_row",
    "restore_row",
    "save_field",
    "send_back",
    "submit",
    "take_back",
]
