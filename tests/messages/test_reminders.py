"""Reminders before talks and due dates, as each receiver chose."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from brobygger.access.actor import Actor, current
from brobygger.messages import calendar, receivers, reminders
from brobygger.messages.actions import choose
from brobygger.messages.calendar import Appointment
from brobygger.messages.delivery.reminding import remind
from brobygger.messages.models import Message
from brobygger.people.roles import Role
from tests import factories

THURSDAY = date(2026, 11, 19)


def at(text: str) -> datetime:
    return timezone.make_aware(datetime.fromisoformat(f"2026-11-{text}"))


@pytest.fixture
def citizen(home: object) -> factories.Citizen:
    with time_machine.travel(at("10 12:00"), tick=False):
        return factories.citizen()


def book(citizen: factories.Citizen, starts: str = "19 10:00", booked: str = "10 12:00") -> None:
    with time_machine.travel(at(booked), tick=False):
        calendar.put(
            current(),
            Appointment(
                "talk:1",
                "Samtale",
                at(starts),
                at(starts) + timedelta(hours=1),
                [receivers.citizen(citizen.pk)],
                place="Jobcentret",
                citizen_id=citizen.pk,
            ),
        )


def reminded_at(moment: str) -> list[str]:
    with time_machine.travel(at(moment), tick=False):
        remind("0101")
    return list(Message.objects.filter(kind__startswith="messages.").values_list("text", flat=True))


def as_citizen(citizen: factories.Citizen) -> Actor:
    return Actor(Role.CITIZEN, municipality="0101", citizen_id=citizen.pk)


def test_a_citizen_is_reminded_the_day_before(citizen: factories.Citizen) -> None:
    book(citizen)
    assert reminded_at("18 09:59") == []
    assert reminded_at("18 10:01") == ["Samtale torsdag 19. november kl. 10.00. Sted: Jobcentret."]


def test_appointments_nobody_is_reminded_of_leave_room_for_the_others(
    citizen: factories.Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brobygger.messages.delivery.reminding.BATCH", 1)
    with time_machine.travel(at("10 12:00"), tick=False):
        worker = receivers.employee(factories.employee(Role.JOB_COACH).pk)
        start, end = at("19 08:00"), at("19 09:00")
        calendar.put(current(), Appointment("talk:2", "Samtale", start, end, [worker]))
    book(citizen)
    assert len(reminded_at("18 10:01")) == 1


def test_once(citizen: factories.Citizen) -> None:
    book(citizen)
    reminded_at("18 10:01")
    assert len(reminded_at("18 11:01")) == 1


def test_a_moved_talk_is_reminded_of_again(citizen: factories.Citizen) -> None:
    book(citizen)
    reminded_at("18 10:01")
    book(citizen, "24 10:00", booked="18 12:00")
    assert len(reminded_at("23 10:01")) == 2


def test_a_cancelled_talk_is_not(citizen: factories.Citizen) -> None:
    book(citizen)
    calendar.cancel(current(), ["talk:1"])
    assert reminded_at("18 10:01") == []


def test_what_was_booked_a_moment_ago_needs_no_reminder(citizen: factories.Citizen) -> None:
    book(citizen, booked="18 15:00")
    assert reminded_at("18 15:01") == []


def test_who_chose_two_hours_is_reminded_then(citizen: factories.Citizen) -> None:
    choose(as_citizen(citizen), talk_lead=2)
    book(citizen)
    assert reminded_at("18 10:01") == []
    assert len(reminded_at("19 08:01")) == 1


def test_in_quiet_hours_the_reminder_comes_the_evening_before(citizen: factories.Citizen) -> None:
    choose(as_citizen(citizen), talk_lead=2)
    book(citizen, "19 09:00")
    assert len(reminded_at("18 20:59")) == 1


def test_who_chose_none_is_left_alone(citizen: factories.Citizen) -> None:
    choose(as_citizen(citizen), talk_lead=0)
    book(citizen)
    assert reminded_at("19 09:59") == []


@pytest.fixture
def due(monkeypatch: pytest.MonkeyPatch, citizen: factories.Citizen) -> None:
    def source(code: str, first: date, last: date) -> Iterator[reminders.Due]:
        to = receivers.citizen(citizen.pk)
        for number, day in enumerate((THURSDAY, THURSDAY + timedelta(days=3))):
            if first <= day <= last:
                yield reminders.Due(f"duty:{number}", to, day, "Ring til lægen.")

    monkeypatch.setattr(reminders, "_sources", [source])


def test_due_dates_are_reminded_of_three_days_before(due: None) -> None:
    assert reminded_at("15 09:00") == []
    assert reminded_at("16 06:59") == []
    assert reminded_at("16 07:01") == ["Ring til lægen. Senest torsdag 19. november."]


def test_a_day_without_a_worker_is_caught_up_with(due: None) -> None:
    assert len(reminded_at("18 09:00")) == 1
    assert len(reminded_at("19 09:00")) == 2


def test_the_same_day_goes_through_due_dates_once(due: None) -> None:
    reminded_at("16 07:01")
    Message.objects.all().delete()
    assert reminded_at("16 12:00") == []


def test_employees_are_reminded_when_they_ask_for_it(
    home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = factories.employee(Role.JOB_COACH)
    owed = reminders.Due("duty:1", receivers.employee(coach.pk), THURSDAY, "Kontakt.")
    monkeypatch.setattr(reminders, "_sources", [lambda *_days: [owed]])
    assert reminded_at("18 09:00") == []
    actor = Actor(Role.JOB_COACH, municipality="0101", employee_id=coach.pk)
    choose(actor, due_lead=1)
    assert len(reminded_at("19 09:00")) == 1
