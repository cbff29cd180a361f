"""Reminders before talks and due dates, as each receiver chose (huskeservice)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from brobygger.messages.receivers import Receiver


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls due for somebody: read behind sign-in, so it may hold content."""

    cause: str
    receiver: Receiver
    due_on: date
    what: str
    link: str = ""
    citizen_id: UUID | None = None


Source = Callable[[str, date, date], Iterable[Due]]
"""What falls due in a municipality from one day to another, both included."""

_sources: list[Source] = []


def register(source: Source) -> None:
    """Add a room's due dates (from its ``apps.py``)."""
    if source not in _sources:
        _sources.append(source)


def falling_due(code: str, first: date, last: date) -> Iterator[Due]:
    """What falls due in a municipality, from every room that knows."""
    for source in _sources:
        yield from source(code, first, last)
