"""The project leader's figures: counted in the rows, each leading to exactly what it counts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.desks.lists.caseload import MARK_RULES, OPEN_STATES
from brobygger.journeys.models import Duty, Journey, JourneyState
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyKind


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and the address of the list of what was counted."""

    label: str
    number: int
    url: str


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """One phase of one programme version: running, paused, with something overdue."""

    label: str
    figures: tuple[Figure, ...]


def listed(**filters: str) -> str:
    """The caseload narrowed by these filters."""
    return f"{reverse('desks:caseload')}?{urlencode(filters)}"


def by_phase(actor: Actor) -> dict[str, list[PhaseRow]]:
    """The journeys by programme version and phase."""
    overdue = Count("pk", filter=Q(next_due_on__lt=timezone.localdate(), state__in=OPEN_STATES))
    rows = Journey.objects.visible_to(actor).order_by().values("programme", "version", "phase")
    counted = rows.annotate(
        active=Count("pk", filter=Q(state=JourneyState.ACTIVE)),
        paused=Count("pk", filter=Q(state=JourneyState.PAUSED)),
        ended=Count("pk", filter=Q(state=JourneyState.ENDED)),
        overdue=overdue,
    )
    found: dict[str, list[PhaseRow]] = {}
    for row in counted.order_by("programme", "-version", "phase"):
        version = programme(row["programme"], row["version"])
        place = found.setdefault(f"{version.name}, {version.version}", [])
        place.append(_phase_row(f"{row['phase']}. {version.phase(row['phase']).name}", row))
    return found


def _phase_row(label: str, row: Mapping[str, Any]) -> PhaseRow:
    base = {"fase": row["phase"], "version": row["version"]}
    asked = (
        (_("I gang"), "active", {"status": "active"}),
        (_("På pause"), "paused", {"status": "paused"}),
        (_("Overskredet frist"), "overdue", {"frist": "over"}),
        (_("Afsluttet"), "ended", {"status": "ended"}),
    )
    figures = (
        Figure(word, row[column], listed(**base, **filters)) for word, column, filters in asked
    )
    return PhaseRow(label, tuple(figures))


def overdue_by_kind(actor: Actor) -> list[Figure]:
    """Journeys with an overdue duty, by the kind of duty."""
    rows = Duty.objects.visible_to(actor).overdue_on(timezone.localdate())
    counted = _journeys_by(rows, "kind")
    return [
        Figure(str(kind.label), counted[kind.value], listed(over=kind.value, status="alle"))
        for kind in DutyKind
    ]


def marks(actor: Actor) -> list[Figure]:
    """The person-group mark: set, missing, to be taken away."""
    marked = Journey.objects.visible_to(actor).filter(is_marked=True).count()
    rows = Duty.objects.visible_to(actor).open_on(timezone.localdate())
    counted = _journeys_by(rows.filter(rule__in=MARK_RULES.values()), "rule")
    asked = (("mangler", _("Mangler")), ("overfloedig", _("Skal fjernes")))
    return [
        Figure(_("Er sat"), marked, listed(markering="sat", status="alle")),
        *(
            Figure(label, counted[MARK_RULES[word]], listed(markering=word, status="alle"))
            for word, label in asked
        ),
    ]


def _journeys_by(rows: Any, column: str) -> Counter[str]:
    counted: Iterable[dict[str, Any]] = (
        rows.order_by().values(column).annotate(n=Count("journey", distinct=True))
    )
    return Counter({row[column]: row["n"] for row in counted})
