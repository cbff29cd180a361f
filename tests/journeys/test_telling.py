"""Who is told of what happens on a journey, and what stands in calendars."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from brobygger.access.actor import current
from brobygger.journeys import actions
from brobygger.journeys.actions import Booking
from brobygger.journeys.messaging import around, falling_due
from brobygger.journeys.models import Journey, Talk
from brobygger.messages.models import CalendarEntry, Message
from brobygger.people.models import Substitution
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import House, booking

Told = Callable[[], set[tuple[str, str]]]


@pytest.fixture
def told(journey: Journey) -> Told:
    """Who has been told what since the start."""
    Message.objects.all().delete()
    return lambda: set(Message.objects.values_list("kind", "receiver_kind"))


def entries() -> list[tuple[str, bool]]:
    rows = CalendarEntry.objects.order_by("owner_kind")
    return [(row.owner_kind, row.is_cancelled) for row in rows]


def test_a_booked_talk_is_told_the_citizen_and_stands_in_both_calendars(
    house: House, journey: Journey, told: Told
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    assert told() == {("journeys.talk_booked", "citizen")}
    assert entries() == [("citizen", False), ("employee", False)]
    assert "Sted" in Message.objects.get().text


def test_a_moved_talk_is_the_same_appointment_at_another_time(
    house: House, journey: Journey, told: Told
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    later = Booking(timezone.now() + timedelta(days=30), place="Rådhuset")
    for _time in range(2):
        talk = Talk.objects.get(journey=journey, state="booked")
        actions.move_talk(house.by_coach, journey, talk=talk, booking=later)
    assert ("journeys.talk_moved", "citizen") in told()
    assert entries() == [("citizen", False), ("employee", False)]
    assert {row.starts_at for row in CalendarEntry.objects.all()} == {later.starts_at}


def test_a_talk_given_to_somebody_else_leaves_the_first_ones_calendar(
    house: House, journey: Journey
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    other = factories.employee(Role.JOB_COACH)
    later = Booking(timezone.now() + timedelta(days=30), place="Rådhuset", employee=other)
    actions.move_talk(house.by_coach, journey, talk=Talk.objects.get(), booking=later)
    of_first = CalendarEntry.objects.exclude(owner__in=[other.pk, journey.citizen_id]).get()
    assert of_first.is_cancelled
    assert not CalendarEntry.objects.get(owner=other.pk).is_cancelled


def test_a_cancelled_talk_is_called_off(house: House, journey: Journey, told: Told) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    actions.cancel_talk(house.by_coach, journey, talk=Talk.objects.get(), by_citizen=False)
    assert ("journeys.talk_cancelled", "citizen") in told()
    assert entries() == [("citizen", True), ("employee", True)]


def test_a_booking_that_was_a_mistake_is_called_off(house: House, journey: Journey) -> None:
    event = actions.book_talk(house.by_coach, journey, booking=booking())
    actions.correct(house.by_coach, journey, event=event, reason="Forkert borger", remove=True)
    assert entries() == [("citizen", True), ("employee", True)]


def test_who_did_not_come_is_missed_and_the_people_around_are_told(
    house: House, journey: Journey, told: Told, time_machine: Any
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    Message.objects.all().delete()
    talk = Talk.objects.get()
    time_machine.move_to(talk.ends_at + timedelta(hours=1), tick=False)
    actions.no_show(current(), journey, talk=talk)
    assert told() == {("journeys.no_show", "citizen"), ("journeys.stayed_away", "employee")}


def test_a_new_coach_and_the_citizen_are_told(house: House, journey: Journey, told: Told) -> None:
    other = factories.employee(Role.JOB_COACH)
    actions.assign(current(), journey, role=Role.JOB_COACH, employee=other, reason="Ferie")
    assert told() == {("journeys.assigned", "employee"), ("journeys.new_helper", "citizen")}


def test_a_citizen_writes_to_the_coach_and_todays_substitute(journey: Journey) -> None:
    stand_in = factories.employee(Role.JOB_COACH)
    today = timezone.localdate()
    Substitution.objects.create(
        municipality_id="0101",
        absent_id=journey.job_coach_id,
        substitute=stand_in,
        first_day=today,
        last_day=today,
    )
    found = around(journey.citizen_id)
    assert found
    assert found.employees == (journey.job_coach_id, stand_in.pk)


def test_open_duties_fall_due_for_who_answers_for_them(journey: Journey) -> None:
    today = timezone.localdate()
    found = list(falling_due("0101", today, today + timedelta(days=400)))
    assert found
    assert all(due.what.endswith(".") for due in found)
