"""The team leader's page: who is behind, who has how many, what was handed over."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.desks.lists.worklist import NOBODY, WEEK
from brobygger.journeys import queries
from brobygger.journeys.models import Duty, HandOver
from brobygger.people.models import Employee

SHOWN_HAND_OVERS = 5


@dataclass(frozen=True, slots=True)
class Load:
    """One employee's duties: overdue, due within a week, and where they are listed."""

    name: str
    overdue: int
    soon: int
    overdue_url: str
    soon_url: str


def duties_by_employee(actor: Actor) -> list[Load]:
    """The team's duties per person, those furthest behind first."""
    today = timezone.localdate()
    rows = Duty.objects.visible_to(actor).worth_showing_on(today)
    counted = (
        rows.filter(queries.of_team(actor))
        .order_by()
        .values("responsible")
        .annotate(
            overdue=Count("pk", filter=Q(due_on__lt=today)),
            soon=Count("pk", filter=Q(due_on__gte=today, due_on__lt=today + WEEK)),
        )
    )
    found = {row["responsible"]: row for row in counted if row["overdue"] or row["soon"]}
    names = dict(Employee.objects.filter(pk__in=[*found]).values_list("pk", "name"))
    loads = [_load(key, names.get(key, ""), row) for key, row in found.items()]
    return sorted(loads, key=lambda load: (-load.overdue, -load.soon, load.name))


def _load(key: UUID | None, name: str, row: Mapping[str, Any]) -> Load:
    who = str(key) if key else NOBODY
    overdue, soon = _listed(who, "over"), _listed(who, "uge")
    return Load(name, row["overdue"], row["soon"], overdue, soon)


def _listed(who: str, due: str) -> str:
    return f"{reverse('desks:today')}?{urlencode({'ansvarlig': who, 'frist': due})}"


def latest_hand_overs(actor: Actor) -> list[HandOver]:
    """The newest hand-overs from or to people of the actor's teams."""
    people = Employee.objects.filter(memberships__team__in=queries.teams_of(actor)).order_by()
    near = Q(giver__in=people.values("pk")) | Q(receiver__in=people.values("pk"))
    rows = HandOver.objects.filter(near, municipality=actor.municipality)
    return list(rows.select_related("giver", "receiver")[:SHOWN_HAND_OVERS])
