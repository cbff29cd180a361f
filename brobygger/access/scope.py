"""Which citizens an actor sees: the only scope there is (spec 8.1, decisions)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, ClassVar, Self, TypeVar

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, Func, Q
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.models import Grant
from brobygger.people.models import Citizen, TeamMembership
from brobygger.people.roles import Role

GRANTED_ROLES = frozenset(
    {
        Role.CASEWORKER,
        Role.JOB_COACH,
        Role.COMPANY_CONSULTANT,
        Role.RETENTION_CONSULTANT,
        Role.TEAM_LEADER,
        Role.REHABILITATION_TEAM,
    }
)
"""Roles that see a citizen only through a grant."""

MUNICIPALITY_ROLES = frozenset({Role.PROJECT_LEADER})
"""Roles that see every case of the municipality (figures and lists, no free text)."""

REASON_ROLES = frozenset({Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER})
"""Roles that may look outside their cases after stating a reason (decisions)."""

Row = TypeVar("Row", bound=models.Model)


def _in_force(actor: Actor, now: datetime) -> models.QuerySet[Grant]:
    return Grant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=now),
        municipality=actor.municipality,
        role=actor.role,
        starts_at__lte=now,
    ).order_by()


def _teams(actor: Actor) -> models.QuerySet[Any, Any]:
    return TeamMembership.objects.filter(
        municipality=actor.municipality, employee=actor.employee_id
    ).values("team")


def active_grants(actor: Actor, now: datetime | None = None) -> models.QuerySet[Grant]:
    """The grants that open citizens for this actor now: to the person, or to the team."""
    either = Q(employee=actor.employee_id) | Q(team__in=_teams(actor))
    return _in_force(actor, now or timezone.now()).filter(either)


def opened_citizens(actor: Actor, materials: Collection[str] = ()) -> models.QuerySet[Any]:
    """The keys of the citizens whom the actor's grants open.

    Two branches, each with its index: PostgreSQL has none for "this person or that team", and
    would go through the municipality's grants once for every row of a list.
    """
    grants = _in_force(actor, timezone.now())
    grants = grants.filter(material__in=materials) if materials else grants
    personal = grants.filter(employee=actor.employee_id).values("citizen")
    return personal.union(grants.filter(team__in=_teams(actor)).values("citizen"))


def is_any_of(path: str, keys: models.QuerySet[Any]) -> Func:
    """ "path = ANY(ARRAY(keys))": the keys are found once; joined, they were for every row."""
    found = ArraySubquery(keys)
    shape = {"template": "(%(expressions)s))", "arg_joiner": " = ANY("}
    return Func(F(path), found, output_field=models.BooleanField(), **shape)


def visible_to(
    rows: models.QuerySet[Row], actor: Actor, path: str, materials: Collection[str] = ()
) -> models.QuerySet[Row]:
    """Narrow rows to the citizens an actor sees; ``path`` leads from a row to the citizen's key.

    With ``materials``, only grants that open one of them count.
    """
    rows = rows.filter(municipality=actor.municipality)
    if actor.is_system and actor.municipality:
        return rows
    if actor.role in MUNICIPALITY_ROLES:
        return rows
    if actor.role == Role.CITIZEN and actor.citizen_id:
        return rows.filter(**{path: actor.citizen_id})
    if actor.role in GRANTED_ROLES and actor.employee_id:
        return rows.filter(is_any_of(path, opened_citizens(actor, materials)))
    return rows.none()


def visible_citizens(actor: Actor) -> models.QuerySet[Citizen]:
    """Every citizen an actor sees without stating a reason."""
    return visible_to(Citizen.objects.all(), actor, "pk")


class ScopedQuerySet(models.QuerySet[Row]):
    """Rows about a citizen, with the one scope."""

    citizen_path: ClassVar[str] = "citizen"

    def visible_to(self, actor: Actor) -> Self:
        """The rows whose citizen this actor sees."""
        return visible_to(self, actor, self.citizen_path)  # type: ignore[return-value]
