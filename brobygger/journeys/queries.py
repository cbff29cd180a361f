"""What pages ask of journeys: reaching one, worklists, loads, counts. Nothing here writes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import cast
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.http import Http404

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models import ViewedCitizen
from brobygger.access.pages import reach
from brobygger.journeys import rules
from brobygger.journeys.models import Journey, JourneyState, Transfer
from brobygger.journeys.models.duties import DutyQuerySet
from brobygger.journeys.models.transfers import TransferState
from brobygger.people.models import Employee, Municipality, Substitution, TeamMembership
from brobygger.people.roles import Role

HOLDERS = tuple(column.removesuffix("_id") for column in rules.COLUMN_OF_ROLE.values())
PEOPLE = ("citizen", "team", *HOLDERS)


def reach_journey(
    actor: Actor,
    journey_id: UUID,
    *,
    with_people: bool = True,
    materials: Collection[str] = (),
) -> Journey:
    """Return the journey, with its people unless told otherwise, if the actor may look now.

    ``materials`` as in ``access.scope.visible_to``: a page that a meeting reads names them.

    Raises Http404, ReasonNeeded or PermissionDenied as ``access.pages.reach`` does.
    """
    rows = Journey.objects.filter(pk=journey_id, municipality=actor.municipality)
    visible = scope.visible_to(rows, actor, "citizen", materials)
    seen = (visible.select_related(*PEOPLE) if with_people else visible).first()
    if seen:
        return seen
    hidden = rows.values_list("citizen", flat=True).first()
    if hidden is None:
        raise Http404
    reach(actor, hidden)
    raise Http404


def works_on(employee: UUID | None, path: str = "") -> Q:
    """Journeys on which somebody holds a role; ``path`` leads to them ("journey__")."""
    held = (Q(**{f"{path}{column}": employee}) for column in rules.COLUMN_OF_ROLE.values())
    return reduce(or_, held)


def mine(actor: Actor) -> Q:
    """What I answer for, and what nobody does: my role's, all of it for a team leader."""
    unanswered = Q(responsible__isnull=True)
    if actor.role != Role.TEAM_LEADER:
        unanswered &= Q(role=actor.role)
    return Q(responsible=actor.employee_id) | unanswered


def as_substitute(actor: Actor, day: date) -> Q:
    """What those answer for whom I stand in today."""
    absent = Substitution.objects.filter(
        municipality=actor.municipality,
        substitute=actor.employee_id,
        first_day__lte=day,
        last_day__gte=day,
    )
    return Q(responsible__in=absent.order_by().values("absent"))


def of_team(actor: Actor) -> Q:
    """What my teams have; a project leader's team is the municipality."""
    if actor.role == Role.PROJECT_LEADER:
        return Q()
    return Q(team__in=teams_of(actor))


def teams_of(actor: Actor) -> QuerySet[TeamMembership, UUID]:
    """Return the keys of the actor's teams."""
    rows = TeamMembership.objects.filter(
        municipality=actor.municipality, employee=actor.employee_id
    )
    return rows.order_by().values_list("team", flat=True)


def not_looked_at(rows: DutyQuerySet, actor: Actor) -> DutyQuerySet:
    """Narrow duties to journeys I have not looked at since their last event."""
    looks = ViewedCitizen.objects.filter(
        municipality=actor.municipality,
        citizen=OuterRef("citizen"),
        user_id=cast(UUID, actor.user_id),
        page="journey",  # a list shows names; it is no look at the case
        seen_at__gte=OuterRef("journey__last_event_at"),
    )
    return rows.filter(~Exists(looks))


@dataclass(frozen=True, slots=True)
class Load:
    """A coach's open cases against the municipality's ceiling."""

    coach: Employee
    cases: int
    ceiling: int

    @property
    def is_over(self) -> bool:
        """Say whether the coach has more cases than the ceiling allows."""
        return self.cases > self.ceiling

    @property
    def is_full(self) -> bool:
        """Say whether one more would be too many."""
        return self.cases == self.ceiling


def coach_loads(actor: Actor) -> list[Load]:
    """Return the load of each coach in my teams (a project leader: of all), fullest first."""
    coaches = Employee.objects.filter(
        municipality=actor.municipality, left_on__isnull=True, roles__role=Role.JOB_COACH
    )
    if actor.role != Role.PROJECT_LEADER:
        coaches = coaches.filter(memberships__team__in=teams_of(actor)).distinct()
    ceiling = Municipality.objects.get(pk=actor.municipality).caseload_ceiling
    cases = open_cases_by_coach(actor.municipality)
    loads = [Load(coach, cases.get(coach.pk, 0), ceiling) for coach in coaches]
    return sorted(loads, key=lambda load: (-load.cases, load.coach.sort_key))


def open_cases_by_coach(municipality: str) -> Mapping[UUID, int]:
    """Return how many open journeys each coach of a municipality has."""
    rows = Journey.objects.filter(municipality=municipality, job_coach__isnull=False)
    counted = rows.exclude(state=JourneyState.ENDED).order_by().values("job_coach")
    return {row["job_coach"]: row["n"] for row in counted.annotate(n=Count("pk"))}


def offers_to(actor: Actor) -> QuerySet[Transfer]:
    """Return the cases other municipalities offer to this one; no names before accepting."""
    return Transfer.objects.filter(
        to_municipality=actor.municipality, state=TransferState.OFFERED
    ).select_related("from_municipality")


def offers_from(actor: Actor) -> QuerySet[Transfer]:
    """Return what this municipality offered."""
    return Transfer.objects.filter(from_municipality=actor.municipality)
