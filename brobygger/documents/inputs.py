"""A field that saves itself, as a page shows it. Any room's fields may use it.

    {% autosave_input input %}

The wrapper carries ``data-bb-autosave``; ``static/documents/autosave.js`` does the rest, and
without JavaScript the same names are posted by the section's save button.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise

from brobygger.documents.models import Field
from brobygger.documents.saving import HANDS

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Input:
    """One field. ``choices`` makes it a group of radio buttons; ``lines`` 1 a single line."""

    key: str
    label: Text
    text: str = ""
    version: int = 0
    help: Text = ""
    lines: int = 3
    choices: Sequence[tuple[str, Text]] = ()
    written_by: str = ""
    by_name: str = ""
    at: datetime | None = None
    is_writable: bool = True
    asks_hand: bool = False
    """Whether staff may say by whose hand the text is."""
    kind: str = "text"
    """The kind of a single line's input: text, date, number."""

    @property
    def element_id(self) -> str:
        """An id for the page."""
        return "f-" + re.sub(r"[^0-9A-Za-z_-]", "-", self.key)

    @property
    def hand(self) -> Text:
        """By whose hand the text is, in words."""
        return HANDS.get(self.written_by, "")

    @property
    def hands(self) -> list[tuple[str, Text]]:
        """What staff choose from."""
        return list(HANDS.items())

    @property
    def shown(self) -> Text:
        """The text as read: the chosen answer's words."""
        return dict(self.choices).get(self.text, self.text)


def input_of(
    field: Field | None,
    key: str,
    label: Text,
    *,
    help: Text = "",
    lines: int = 3,
    choices: Sequence[tuple[str, Text]] = (),
    is_writable: bool = True,
    asks_hand: bool = False,
    kind: str = "text",
) -> Input:
    """The input of a document's field, whether anybody has written in it or not."""
    return Input(
        key,
        label,
        field.text if field else "",
        field.version if field else 0,
        help,
        lines,
        choices,
        field.written_by if field and field.text else "",
        field.by_name if field else "",
        field.at if field else None,
        is_writable,
        asks_hand,
        kind,
    )
