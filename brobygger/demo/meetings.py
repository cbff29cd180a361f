"""Meetings of the demo's rehabilitation team: one this week, one later, and who waits."""

from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

from brobygger.demo.staff import Workplace
from brobygger.demo.story import Person
from brobygger.demo.story.pen import HERE, key
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from brobygger.programmes.workdays import next_workday
from brobygger.rehabilitation.meetings import reading_list
from brobygger.rehabilitation.models import Meeting, Member, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState, Occasion, Part

ON_AGENDA, QUEUED = 4, 3
NINE = time(9)


def meetings(place: Workplace, waiting: list[Journey], today: date) -> None:
    """One meeting within the week with its agenda sent, one later, and who waits."""
    rng = Random("meetings")
    soon = _meeting(place, next_workday(today + timedelta(days=1)), rng, is_sent=True)
    _meeting(place, next_workday(today + timedelta(days=15)), rng)
    for position, journey in enumerate(waiting[:ON_AGENDA]):
        case = _case(journey, today, rng, CaseState.ON_AGENDA, soon, position)
        _expect(place, case)
        reading_list.open_to_members(case)
    for number, journey in enumerate(waiting[ON_AGENDA : ON_AGENDA + QUEUED]):
        _case(journey, today, rng, CaseState.QUEUED, None, 0, is_urgent=number == 0)


def _meeting(place: Workplace, day: date, rng: Random, *, is_sent: bool = False) -> Meeting:
    chair = place.holders(Role.REHABILITATION_TEAM)[0]
    made_at = datetime.combine(day - timedelta(days=21), NINE, HERE)
    made = Meeting.objects.create(
        id=key(rng, made_at),
        municipality_id=place.code,
        starts_at=datetime.combine(day, NINE, HERE),
        capacity=6,
        place="Rådhuset, mødelokale 3",
        state=MeetingState.SENT if is_sent else MeetingState.PLANNED,
        agenda_sent_at=timezone.now() if is_sent else None,
        made_at=made_at,
        made_by_name=chair.name,
    )
    for person, part in zip(_members(place), PARTS, strict=True):
        Member.objects.create(
            municipality_id=place.code, meeting=made, employee_id=person.id, part=part
        )
    return made


PARTS = (Part.CHAIR, Part.MINUTE_TAKER, Part.COMPANY_CONSULTANT)


def _members(place: Workplace) -> list[Person]:
    team = place.holders(Role.REHABILITATION_TEAM)
    return [team[0], team[1], place.people["Søren Haahr"]]


def _case(
    journey: Journey,
    today: date,
    rng: Random,
    state: CaseState,
    meeting: Meeting | None,
    position: int,
    *,
    is_urgent: bool = False,
) -> TeamCase:
    queued_at = datetime.combine(next_workday(today - timedelta(days=14)), NINE, HERE)
    return TeamCase.objects.create(
        id=key(rng, queued_at),
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        journey_id=journey.pk,
        meeting=meeting,
        position=position,
        occasion=Occasion.FIRST,
        state=state,
        is_urgent=is_urgent,
        urgent_because="Sygedagpenge ophører om fem uger." if is_urgent else "",
        queued_at=queued_at,
        queued_by_name="Mette Åkjær",
    )


def _expect(place: Workplace, case: TeamCase) -> None:
    """The citizen and the members are expected."""
    people = [(one.name, one.id, part) for one, part in zip(_members(place), PARTS, strict=True)]
    Presence.objects.create(
        municipality_id=case.municipality_id,
        citizen_id=case.citizen_id,
        case=case,
        name=case.citizen.name,
        part=Part.CITIZEN,
    )
    for name, employee, part in people:
        Presence.objects.create(
            municipality_id=case.municipality_id,
            citizen_id=case.citizen_id,
            case=case,
            name=name,
            part=part,
            employee_id=employee,
        )
