"""Whom a citizen writes to, told by the room that knows (registered in its ``apps.py``)."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Around:
    """Who answers a citizen on one journey."""

    journey_id: UUID
    employees: tuple[UUID, ...]
    name: str
    """Of the one the citizen writes to."""
    title: str = ""


Finder = Callable[[UUID], Around | None]
"""The people around a citizen's present journey, by the citizen's key."""

_finders: list[Finder] = []


def register(finder: Finder) -> None:
    """Add a room that knows."""
    if finder not in _finders:
        _finders.append(finder)


def around(citizen_id: UUID) -> Around | None:
    """Who answers the citizen now; nobody, when there is no journey."""
    return next((found for finder in _finders if (found := finder(citizen_id))), None)
