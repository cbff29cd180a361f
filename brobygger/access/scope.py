"""Which citizens an actor sees: the only scope there is (spec 8.1, decisions)."""

import re
from collections.abc import Collection
from datetime import datetime
from typing import ClassVar, Self, TypeVar

from django.db import models
from django.db.models import F, Func, Q
from django.db.models.expressions import RawSQL
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.models import Grant, Material
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

READING_ROLES = frozenset({Role.REHABILITATION_TEAM})
"""Granted roles that read what a meeting's reading list holds and nothing else of the case: only
rows that are asked for with ``Material.READING`` (spec 2.2)."""

ANY_MATERIAL = tuple(Material)
"""Also the meeting's reading list, which opens only what asks for it."""

REASON_ROLES = frozenset({Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER})
"""Roles that may look outside their cases after stating a reason (decisions)."""

Row = TypeVar("Row", bound=models.Model)


def active_grants(actor: Actor, now: datetime | None = None) -> models.QuerySet[Grant]:
    """The grants that open citizens for this actor now: to the person, or to the team."""
    now = now or timezone.now()
    own = {"municipality": actor.municipality, "employee": actor.employee_id}
    teams = TeamMembership.objects.filter(**own).values("team")
    return Grant.objects.filter(
        Q(employee=actor.employee_id) | Q(team__in=teams),
        Q(ends_at__isnull=True) | Q(ends_at__gt=now),
        municipality=actor.municipality,
        role=actor.role,
        starts_at__lte=now,
    ).order_by()


OPENED = """
ARRAY(SELECT citizen_id FROM access_grant WHERE {grant} AND employee_id = %(employee)s
 UNION SELECT citizen_id FROM access_grant WHERE {grant} AND team_id IN (
  SELECT team_id FROM people_teammembership
  WHERE municipality_id = %(municipality)s AND employee_id = %(employee)s))
"""
"""The keys of the citizens whom an actor's grants open, found once for the whole statement.

Two branches, each with its index: PostgreSQL has none for "this person or that team", and would
go through the municipality's grants once for every row of a list. Written out, as every page
asks it, and building it from querysets cost more than asking it.
"""
IN_FORCE = """
municipality_id = %(municipality)s AND role = %(role)s AND starts_at <= %(now)s
AND (ends_at IS NULL OR ends_at > %(now)s)"""
OF_MATERIAL = " AND material = ANY(%(materials)s)"
PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def opened(path: str, actor: Actor, materials: Collection[str] = ()) -> Func:
    """Whether the citizen at the end of ``path`` is opened for the actor by a grant in force."""
    is_narrower = bool(materials) and set(materials) != set(ANY_MATERIAL)
    grant = IN_FORCE + OF_MATERIAL if is_narrower else IN_FORCE
    named = OPENED.format(grant=grant)
    values = {
        "municipality": actor.municipality,
        "employee": actor.employee_id,
        "role": str(actor.role),
        "now": timezone.now(),
        "materials": [str(one) for one in materials],
    }
    params = tuple(values[name] for name in PLACEHOLDER.findall(named))
    keys = RawSQL(PLACEHOLDER.sub("%s", named), params)  # noqa: S611 - only constants are pasted
    shape = {"template": "(%(expressions)s))", "arg_joiner": " = ANY("}
    return Func(F(path), keys, output_field=models.BooleanField(), **shape)


def visible_to(
    rows: models.QuerySet[Row], actor: Actor, path: str, materials: Collection[str] = ()
) -> models.QuerySet[Row]:
    """Narrow rows to the citizens an actor sees; ``path`` leads from a row to the citizen's key.

    With ``materials``, only grants that open one of them count; what a meeting reads names
    ``Material.READING`` among them.
    """
    rows = rows.filter(municipality=actor.municipality)
    if actor.is_system and actor.municipality:
        return rows
    if actor.role in MUNICIPALITY_ROLES:
        return rows
    if actor.role == Role.CITIZEN and actor.citizen_id:
        return rows.filter(**{path: actor.citizen_id})
    if actor.role in READING_ROLES and Material.READING not in materials:
        return rows.none()
    if actor.role in GRANTED_ROLES and actor.employee_id:
        return rows.filter(opened(path, actor, materials))
    return rows.none()


def visible_citizens(actor: Actor) -> models.QuerySet[Citizen]:
    """Every citizen an actor sees without stating a reason."""
    return visible_to(Citizen.objects.all(), actor, "pk")


class ScopedQuerySet(models.QuerySet[Row]):
    """Rows about a citizen, with the one scope."""

    citizen_path: ClassVar[str] = "citizen"
    materials: ClassVar[Collection[str]] = ()

    def visible_to(self, actor: Actor) -> Self:
        """The rows whose citizen this actor sees."""
        return visible_to(self, actor, self.citizen_path, self.materials)  # type: ignore[return-value]
