"""A talk that is booked follows the case to who takes it over, and back again."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from brobygger.journeys import actions
from brobygger.journeys.models import Event, HandOver, Journey, Talk
from brobygger.messages.models import CalendarEntry, Message
from brobygger.messages.queries import inbox
from brobygger.people.models import Employee, EmployeeRole
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import House, actor_of, booking

WHEN = "Samtale mandag 23. november kl. 10.00. Sted: Jobcentret, lokale 3."


@pytest.fixture
def other(house: House) -> Employee:
    """Another job coach in the team."""
    return factories.employee(Role.JOB_COACH, name="Oda Ny", team=house.team)


@pytest.fixture
def talk(house: House, journey: Journey) -> Talk:
    """A talk with the coach on Monday; everybody has read their messages."""
    actions.book_talk(house.by_coach, journey, booking=booking())
    Message.objects.all().delete()
    return Talk.objects.get(journey=journey)


def assign(house: House, journey: Journey, employee: Employee) -> Event:
    return actions.assign(
        house.by_leader, journey, role=Role.JOB_COACH, employee=employee, reason="Barsel"
    )


def hand_over(house: House, receiver: Employee) -> HandOver:
    return actions.hand_over(
        house.by_leader, giver=house.coach, receiver=receiver, role=Role.JOB_COACH, reason="Barsel"
    )


def held_by(talk: Talk) -> Employee | None:
    return Talk.objects.get(pk=talk.pk).employee


def told(to: Any) -> list[tuple[str, str]]:
    rows = Message.objects.filter(receiver=to.pk).order_by("made_at", "id")
    return [(row.kind, row.text) for row in rows]


def calendar(*people: Any) -> list[bool]:
    """Whether the talk still stands in each one's calendar."""
    entries = {entry.owner: entry for entry in CalendarEntry.objects.all()}
    return [not entries[one.pk].is_cancelled for one in people]


def test_a_new_coach_gets_the_talks_ahead_and_each_is_told_once(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    assign(house, journey, other)
    assert held_by(talk) == other
    kept = f"Oda Ny er nu din jobformidler. Du beholder din tid og skal tale med Oda Ny: {WHEN}"
    assert told(journey.citizen) == [("journeys.new_helper", kept)]
    assert told(other) == [("journeys.assigned", ""), ("journeys.talk_booked", WHEN)]
    assert told(house.coach) == [("journeys.talk_passed_on", WHEN)]
    assert [one.text for one in inbox(house.by_coach)] == [WHEN]


def test_calendars_follow_the_talk_and_the_citizens_is_left_alone(
    house: House, journey: Journey, talk: Talk, other: Employee, time_machine: Any
) -> None:
    [before] = CalendarEntry.objects.filter(owner=journey.citizen_id)
    time_machine.shift(timedelta(minutes=5))
    assign(house, journey, other)
    assert calendar(journey.citizen, house.coach, other) == [True, False, True]
    [after] = CalendarEntry.objects.filter(owner=journey.citizen_id)
    assert after.sequence == before.sequence
    [left] = CalendarEntry.objects.filter(owner=house.coach.pk)
    [taken] = CalendarEntry.objects.filter(owner=other.pk)
    assert left.uid == taken.uid == before.uid
    assert left.sequence > before.sequence


def test_undoing_a_hand_over_gives_the_talks_back(
    house: House, journey: Journey, talk: Talk, other: Employee, time_machine: Any
) -> None:
    made = hand_over(house, other)
    assert held_by(talk) == other
    time_machine.shift(timedelta(minutes=5))
    Message.objects.all().delete()
    actions.undo_hand_over(house.by_leader, made)
    assert held_by(talk) == house.coach
    assert calendar(journey.citizen, house.coach, other) == [True, True, False]
    [(_kind, words)] = told(journey.citizen)
    assert words.endswith(f"skal tale med {house.coach.name}: {WHEN}")
    assert ("journeys.talk_passed_on", WHEN) in told(other)
    assert ("journeys.talk_booked", WHEN) in told(house.coach)


def test_a_hand_over_tells_each_citizen_of_their_own_talks(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    without = house.start(factories.citizen("Bo Prøve"))
    Message.objects.all().delete()
    hand_over(house, other)
    assert WHEN in told(journey.citizen)[0][1]
    assert told(without.citizen)[0][1] == "Oda Ny er nu din jobformidler."


def test_what_is_booked_with_others_or_behind_us_stays(
    house: House, journey: Journey, talk: Talk, other: Employee, time_machine: Any
) -> None:
    actions.book_talk(house.by_caseworker, journey, booking=booking())
    [with_caseworker] = Talk.objects.filter(journey=journey).exclude(pk=talk.pk)
    time_machine.move_to(talk.ends_at + timedelta(hours=1), tick=False)
    assign(house, journey, other)
    assert held_by(talk) == house.coach
    assert held_by(with_caseworker) == house.caseworker
    assert not told(house.coach)


def test_who_keeps_another_role_on_the_case_keeps_the_talks(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    EmployeeRole.objects.create(
        municipality=house.municipality, employee=house.coach, role=Role.CASEWORKER
    )
    actions.assign(
        house.by_leader, journey, role=Role.CASEWORKER, employee=house.coach, reason="Begge dele"
    )
    assign(house, journey, other)
    assert held_by(talk) == house.coach


def test_a_talk_waits_for_the_next_coach_when_nobody_has_the_role(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    actions.release(house.by_leader, journey, role=Role.JOB_COACH, reason="Stopper")
    assert held_by(talk) == house.coach
    assign(house, journey, other)
    assert held_by(talk) == other


def test_a_talk_passes_from_hand_to_hand_and_the_new_coach_can_move_it(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    third = factories.employee(Role.JOB_COACH, name="Tea Tredje", team=house.team)
    assign(house, journey, other)
    assign(house, journey, third)
    assert held_by(talk) == third
    later = booking(starts_at=timezone.now() + timedelta(days=9))
    actions.move_talk(actor_of(third, Role.JOB_COACH), journey, talk=talk, booking=later)
    [moved] = Talk.objects.filter(journey=journey, state="booked")
    assert moved.employee == third
    assert calendar(journey.citizen, house.coach, other, third) == [True, False, False, True]


def test_a_coach_assigned_by_mistake_gives_the_talks_back_and_the_citizen_hears_of_it(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    event = assign(house, journey, other)
    Message.objects.all().delete()
    actions.correct(house.by_leader, journey, event=event, reason="Forkert", remove=True)
    assert held_by(talk) == house.coach
    [(kind, words)] = told(journey.citizen)
    assert kind == "journeys.new_helper"
    assert words.startswith(f"{house.coach.name} er nu din jobformidler.")


def test_another_date_on_an_assignment_is_no_news(
    house: House, journey: Journey, talk: Talk, other: Employee
) -> None:
    event = assign(house, journey, other)
    Message.objects.all().delete()
    actions.correct(
        house.by_leader,
        journey,
        event=event,
        reason="I går",
        happened_on=event.happened_on - timedelta(days=1),
    )
    assert not Message.objects.exists()
    assert held_by(talk) == other
