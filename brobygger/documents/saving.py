"""Two people in one text: what is written, what is the same, and what is a clash.

Pure, and shared by every room whose fields save themselves. A field is shown with its version;
a save sends the text and that version back. Unchanged text is not written. Changed text on the
newest version is written. Changed text on an older one is a clash: nothing is written, and both
texts are shown with a choice.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CITIZEN, CASEWORKER, TOGETHER = "citizen", "caseworker", "together"
HANDS: dict[str, str | Promise] = {
    CITIZEN: _("Borgeren"),
    CASEWORKER: _("Sagsbehandleren"),
    TOGETHER: _("Skrevet sammen"),
}
"""By whose hand a text is: the evaluation's 57, 31 and 12 per cent (spec 2.1)."""

ONE_VERSION = timedelta(minutes=10)
"""Saves by one person in one field within this time are one version in the history."""


@dataclass(frozen=True, slots=True)
class Current:
    """A text as it stands."""

    text: str = ""
    version: int = 0
    written_by: str = ""
    by: UUID | None = None
    by_name: str = ""
    at: datetime | None = None
    begun_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """The text stands. ``is_new`` is False when it stood there already."""

    version: int
    text: str
    written_by: str
    by_name: str
    at: datetime | None
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else wrote meanwhile; nothing is written until a person has chosen."""

    mine: str
    theirs: str
    their_version: int
    who: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Write:
    """What to write; ``keeps_history`` when the text before is a version of its own."""

    text: str
    version: int
    written_by: str
    keeps_history: bool


def decide(
    current: Current, text: str, version: int, *, by: UUID | None, hand: str, now: datetime
) -> Saved | Clash | Write:
    """What becomes of a text that arrives with the version it was made from."""
    if text == current.text and (not text or hand == current.written_by):
        return standing(current)
    if current.version and text != current.text and version != current.version:
        return Clash(text, current.text, current.version, current.by_name, current.at)
    keeps_history = current.version > 0 and not _is_one_version(current, by, now)
    return Write(text, current.version + 1, hand, keeps_history)


def standing(current: Current) -> Saved:
    """The answer to a text that stood there already."""
    return Saved(
        current.version,
        current.text,
        current.written_by,
        current.by_name,
        current.at,
        is_new=False,
    )


def hand_of(current: Current, text: str, *, is_citizen: bool, asked: str) -> str:
    """By whose hand a text is: as said, else followed from who wrote before.

    A citizen writes as the citizen. When one hand changes the other's text, they wrote it
    together: the citizen's input qualified professionally is what the law intends.
    """
    own = CITIZEN if is_citizen else CASEWORKER
    if not is_citizen and asked in HANDS:
        return asked
    if text == current.text and current.version:
        return current.written_by
    if not current.text or current.written_by in {"", own}:
        return own
    return TOGETHER


def _is_one_version(current: Current, by: UUID | None, now: datetime) -> bool:
    is_same = by is not None and by == current.by
    return is_same and current.begun_at is not None and now - current.begun_at < ONE_VERSION
