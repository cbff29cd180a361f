"""Who may see a journey because of the work: written and ended with its people and team.

The role's holder sees the citizen in that role, the team's leader through the team, and a
substitute in the holder's role while the substitution lasts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.models import Grant, Material
from brobygger.journeys import rules
from brobygger.journeys.models import Journey
from brobygger.people.models import Substitution
from brobygger.people.roles import Role

CAUSES = (Grant.Cause.ASSIGNMENT, Grant.Cause.TEAM, Grant.Cause.SUBSTITUTE)

GOALS_ONLY = frozenset({Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT})
"""Consultants see goals, CV and accommodations, no health documents (spec 8.1)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A grant as the journey asks for it, without the day it was first asked for."""

    cause: str
    role: str
    employee_id: UUID | None = None
    team_id: UUID | None = None
    ends_at: datetime | None = None
    reason: str = ""


def write_grants(journey: Journey, holders: Mapping[str, Sequence[str]], now: datetime) -> None:
    """End the citizen's grants that nothing asks for any more, and add those missing."""
    people = [(UUID(key), role) for role in rules.COLUMN_OF_ROLE for key in holders.get(role, ())]
    missing = dict.fromkeys(_assigned(people, holders.get(rules.TEAM, ())), now)
    missing |= _substituted(people, now)
    stored = Grant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=now),
        municipality=journey.municipality_id,
        citizen=journey.citizen_id,
        cause__in=CAUSES,
    )
    surplus = [grant for grant in stored if missing.pop(_as_wanted(grant), None) is None]
    _end(surplus, now)
    Grant.objects.bulk_create(_row(journey, want, starts_at) for want, starts_at in missing.items())


def _assigned(people: Iterable[tuple[UUID, str]], teams: Iterable[str]) -> Iterable[Wanted]:
    for key, role in people:
        yield Wanted(Grant.Cause.ASSIGNMENT.value, Role(role).value, employee_id=key)
    for team in teams:
        yield Wanted(Grant.Cause.TEAM.value, Role.TEAM_LEADER.value, team_id=UUID(team))


def _substituted(people: Iterable[tuple[UUID, str]], now: datetime) -> dict[Wanted, datetime]:
    roles: dict[UUID, list[str]] = {}
    for key, role in people:
        roles.setdefault(key, []).append(role)
    rows = Substitution.objects.filter(
        absent__in=roles, last_day__gte=timezone.localdate(now)
    ).select_related("absent")
    return {
        Wanted(
            Grant.Cause.SUBSTITUTE.value,
            Role(role).value,
            employee_id=row.substitute_id,
            ends_at=midnight(row.last_day + timedelta(days=1)),
            reason=_("Vikar for %(name)s") % {"name": row.absent.name},
        ): max(now, midnight(row.first_day))
        for row in rows
        for role in roles[row.absent_id]
    }


def _as_wanted(grant: Grant) -> Wanted:
    return Wanted(
        grant.cause, grant.role, grant.employee_id, grant.team_id, grant.ends_at, grant.reason
    )


def _row(journey: Journey, want: Wanted, starts_at: datetime) -> Grant:
    return Grant(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        cause=want.cause,
        role=want.role,
        material=Material.GOALS if want.role in GOALS_ONLY else Material.CASE,
        employee_id=want.employee_id,
        team_id=want.team_id,
        starts_at=starts_at,
        ends_at=want.ends_at,
        reason=want.reason,
    )


def _end(grants: Iterable[Grant], now: datetime) -> None:
    """End what has begun; what has not, never was."""
    begun = [grant.pk for grant in grants if grant.starts_at <= now]
    if begun:
        Grant.objects.filter(pk__in=begun).update(ends_at=now)
    ahead = [grant.pk for grant in grants if grant.starts_at > now]
    if ahead:
        Grant.objects.filter(pk__in=ahead).delete()


def midnight(day: date) -> datetime:
    """Return the moment a day begins here."""
    return timezone.make_aware(datetime.combine(day, time.min))
