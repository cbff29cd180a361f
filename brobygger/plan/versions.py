"""Versions of a plan: what was done when, and how two of them differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.comparison import Difference, pieces
from brobygger.documents.saving import ONE_VERSION
from brobygger.facts.models import KINDS
from brobygger.plan import queries
from brobygger.plan.models import RECORDS, Change, Plan
from brobygger.ui.dates import full_day

HIDDEN = frozenset(
    {"job_goal_id", "progression_goal_id", "activity_id", "replaced_by_id", "superseded_by_id"}
)
"""Keys of other records: no text anybody reads."""


@dataclass(frozen=True, slots=True)
class Version:
    """What one person did to the plan in one go; ``number`` is the last change's."""

    number: int
    at: datetime
    by_name: str
    deeds: tuple[str, ...]


def group(changes: Iterable[Change]) -> list[Version]:
    """Changes (newest first) as versions: one person's within ten minutes are one."""
    found: list[list[Change]] = []
    for change in changes:
        last = found[-1] if found else None
        if last and last[0].by == change.by and last[0].at - change.at < ONE_VERSION:
            last.append(change)
        else:
            found.append([change])
    return [_version(together) for together in found]


def _version(together: list[Change]) -> Version:
    newest = together[0]
    deeds = dict.fromkeys(change.get_verb_display() for change in reversed(together))
    return Version(newest.number, newest.at, newest.by_name, tuple(deeds))


def compare(actor: Actor, citizen_id: UUID, old: int, new: int) -> list[Difference]:
    """Everything that differs between two versions, as texts."""
    before, after = (texts_at(actor, citizen_id, number) for number in (old, new))
    return [
        Difference(key, label, *told, tuple(pieces(*told)))
        for key in sorted(before.keys() | after.keys())
        for label, told in [_told(before.get(key), after.get(key))]
        if told[0] != told[1]
    ]


Said = tuple[str, str]
"""What something is called, and what it says."""


def _told(before: Said | None, after: Said | None) -> tuple[str, tuple[str, str]]:
    label = (after or before or ("", ""))[0]
    return label, (before[1] if before else "", after[1] if after else "")


def texts_at(actor: Actor, citizen_id: UUID, number: int) -> dict[str, Said]:
    """Everything the plan said at a version, by a stable key."""
    rows = queries.changes(actor, citizen_id).filter(number__lte=number)
    newest = rows.order_by("subject", "subject_id", "-number").distinct("subject", "subject_id")
    found: dict[str, Said] = {}
    for change in newest:
        if change.subject == "goals":
            found |= _goals(change.values)
        else:
            found[f"{change.subject}/{change.subject_id}"] = _said(change)
    return found


def _goals(values: Mapping[str, Any]) -> dict[str, Said]:
    return {
        f"goals/{kind}": (
            str(KINDS[kind].title_of_kind),
            "\n\n".join("\n".join(row.values()) for row in rows),
        )
        for kind, rows in values.items()
        if kind in KINDS
    }


def _said(change: Change) -> Said:
    model = RECORDS[change.subject]
    names = getattr(model, "kept", change.values)  # JSON has an order of its own
    told = [(name, change.values.get(name)) for name in names]
    lines = [_line(model, name, value) for name, value in told if value]
    return _label(change), "\n".join(line for line in lines if line)


def _label(change: Change) -> str:
    values = change.values
    if change.subject == "plan":
        return _("Planbeskrivelse")
    if change.subject == "health":
        return _("Helbred og begrænsninger")
    named = {"agreement": _("Aftale"), "activity": _("Indsats"), "status": _("Status")}
    text = str(values.get("what") or values.get("title") or values.get("text") or "")
    return f"{named[change.subject]}: {text[:80]}"


def _line(model: type[Any], name: str, value: Any) -> str:
    """A field in words: its label and what it says."""
    if name in HIDDEN:
        return ""
    if model is Plan:
        return str(value)
    field = model._meta.get_field(name.removesuffix("_id"))
    words = dict(field.flatchoices).get(value, value) if field.choices else value
    day = parse_date(value) if name.endswith("_on") and isinstance(value, str) else None
    told = full_day(day) if day else _("Ja") if words is True else words
    label = str(field.verbose_name)
    return f"{label}{' ' if label.endswith('?') else ': '}{told}"
