"""What locked documents said about job goals: shown beside today's, so that nothing is hidden.

The room that owns a kind of document says how to read it (``register``, from its ``apps.py``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.documents.kinds import kind_of
from brobygger.documents.models import Document

Reader = Callable[[Mapping[str, Any]], Sequence[str]]
_readers: dict[str, tuple[str, Reader]] = {}


@dataclass(frozen=True, slots=True)
class Said:
    """The job goals of a locked document, as they were called then."""

    title: str
    locked_at: datetime
    goals: tuple[str, ...]
    address: str

    def differs_from(self, goals: Sequence[str]) -> bool:
        """Whether today's goals are others."""
        return {one.casefold() for one in self.goals} != {one.casefold() for one in goals}


def register(kind: str, place: str, reader: Reader) -> None:
    """Say where a kind of document has its job goals, and how to read them from a snapshot."""
    _readers[kind] = place, reader


def job_goals_said(actor: Actor, citizen_id: UUID) -> list[Said]:
    """The newest locked document of each kind, as far as the actor may read it: one statement."""
    readable = [
        kind
        for kind, (place, _reader) in _readers.items()
        if kind_of(kind).may_read(actor, place, is_locked=True)
    ]
    rows = Document.objects.visible_to(actor).filter(
        citizen=citizen_id, kind__in=readable, locked_at__isnull=False
    )
    newest = rows.order_by("kind", "-locked_at", "-number").distinct("kind")
    return [one for one in map(_said, newest) if one.goals]


def _said(document: Document) -> Said:
    _place, reader = _readers[document.kind]
    return Said(
        document.title,
        document.locked_at or document.made_at,
        tuple(reader(document.snapshot or {})),
        document.kind_here.address(document),
    )
