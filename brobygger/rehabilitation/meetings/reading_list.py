"""The reading list's access: opens when the agenda is sent, closes when the case is decided.

Members read the locked preparatory part with its files and write the recommendation, for these
cases only: not the journey, its notes or the plan. A company consultant who is not one of the team
reads what consultants read (spec 8.1). A case that is never decided closes by itself
(``LONGEST_OPEN``).
"""

from datetime import timedelta
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from brobygger.access.models import Grant
from brobygger.access.models.grants import Material
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from brobygger.rehabilitation.models import Member, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState

READER, CONSULTANT = Role.REHABILITATION_TEAM, Role.COMPANY_CONSULTANT
LONGEST_OPEN = timedelta(days=90)
"""After the meeting nobody reads on for longer, decided or not."""


def open_to_members(case: TeamCase) -> None:
    """Let every member of the case's meeting read; those who do already keep their access."""
    now = timezone.now()
    met_at = case.meeting.starts_at if case.meeting else now
    open_now = set(_grants(case).values_list("employee", flat=True))
    members = Member.objects.filter(municipality=case.municipality_id, meeting=case.meeting_id)
    missing = members.exclude(employee__in=open_now)
    team = _of_the_team(missing)
    Grant.objects.bulk_create(
        Grant(
            municipality_id=case.municipality_id,
            citizen_id=case.citizen_id,
            employee_id=member.employee_id,
            role=READER if member.employee_id in team else CONSULTANT,
            material=Material.READING if member.employee_id in team else Material.GOALS,
            cause=Grant.Cause.MEETING,
            starts_at=now,
            ends_at=max(met_at, now) + LONGEST_OPEN,
        )
        for member in missing
    )


def _of_the_team(members: QuerySet[Member]) -> set[UUID]:
    """Those who can act as members of the team; the others sit on it as consultants."""
    rows = members.filter(employee__roles__role=READER)
    return set(rows.values_list("employee", flat=True))


def close(case: TeamCase) -> None:
    """End the members' access, unless another case of the same citizen still waits."""
    others = TeamCase.objects.filter(
        municipality=case.municipality_id,
        citizen=case.citizen_id,
        state__in=[CaseState.ON_AGENDA, CaseState.HELD],
        meeting__agenda_sent_at__isnull=False,
    )
    if not others.exclude(pk=case.pk).exists():
        _grants(case).update(ends_at=timezone.now())


def close_to(case: TeamCase, employee: UUID) -> None:
    """End one member's access: no longer on the meeting."""
    _grants(case).filter(employee=employee).update(ends_at=timezone.now())


def close_decided(journey: Journey) -> None:
    """The case is decided: nobody on the team needs it any more."""
    held = TeamCase.objects.filter(
        municipality=journey.municipality_id, journey=journey, state=CaseState.HELD
    )
    cases = list(held)
    held.update(state=CaseState.DECIDED)
    for case in cases:
        close(case)


def _grants(case: TeamCase) -> QuerySet[Grant]:
    return Grant.objects.filter(
        municipality=case.municipality_id,
        citizen=case.citizen_id,
        cause=Grant.Cause.MEETING,
    ).filter(Q(ends_at__isnull=True) | Q(ends_at__gt=timezone.now()))
