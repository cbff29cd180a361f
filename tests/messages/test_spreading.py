"""Which ways a message goes: choices, quiet hours, gathering, paper."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.messages import receivers
from brobygger.messages.actions import choose
from brobygger.messages.delivery import quiet
from brobygger.messages.models import Channel, Delivery, DeliveryState, Message
from brobygger.people.roles import Role
from tests import factories
from tests.messages.conftest import COUNTED, FORMAL, PLAIN

Tell = Callable[..., Message]
Deliver = Callable[[], list[Delivery]]


@pytest.fixture(autouse=True)
def daytime(time_machine_at_noon: None) -> None:
    """Nobody's quiet hours, unless a test says otherwise."""


@pytest.fixture
def citizen(home: object) -> factories.Citizen:
    return factories.citizen(email="anna@example.dk", phone="20 10 20 10")


def as_citizen(citizen: factories.Citizen) -> Actor:
    return Actor(Role.CITIZEN, municipality="0101", citizen_id=citizen.pk)


def test_several_in_a_short_time_become_the_newest_one(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    for number in range(3):
        tell(citizen, cause=f"event:{number}", gather="talk:1", text=f"Tid {number}")
    assert deliver() == []  # it waits for more
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        [delivery] = deliver()
    assert delivery.message.text == "Tid 2"
    assert Message.objects.filter(gathered_into=delivery.message).count() == 2


def test_several_that_each_count_are_one_mail_and_stay_in_the_inbox(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, tmp_path: Path
) -> None:
    for number in range(3):
        tell(citizen, COUNTED, cause=f"event:{number}", gather="written:1")
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        [delivery] = deliver()
    assert delivery.count == 3
    assert Message.objects.filter(gathered_into=None).count() == 3
    assert "3 nye beskeder" in (tmp_path / delivery.receipt).read_text()


def test_about_different_things_stay_apart(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    tell(citizen, cause="event:1", gather="talk:1")
    tell(citizen, cause="event:2", gather="talk:2")
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        assert len(deliver()) == 2


def test_who_wants_no_mail_gets_none(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    choose(as_citizen(citizen), by_email=False)
    tell(citizen)
    assert deliver() == []


def test_what_is_read_already_is_not_mailed(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    tell(citizen)
    Message.objects.update(read_at=timezone.now())
    assert deliver() == []


def test_who_has_moved_away_is_told_nothing_outside(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    type(citizen).objects.update(closed_on="2026-11-01")
    tell(citizen, FORMAL)
    assert deliver() == []


def test_formal_mail_goes_by_digital_mail_with_its_text(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, tmp_path: Path
) -> None:
    tell(citizen, FORMAL, text="Du skal til møde den 3. december.")
    ways = {one.channel: one for one in deliver()}
    assert set(ways) == {Channel.EMAIL, Channel.DIGITAL_MAIL}
    written = (tmp_path / ways[Channel.DIGITAL_MAIL].receipt).read_text()
    assert "Du skal til møde den 3. december." in written
    assert str(citizen.cpr) not in written


def test_the_exempt_get_a_letter_that_waits_to_be_printed(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    type(citizen).objects.update(is_exempt_from_digital_mail=True)
    tell(citizen, FORMAL)
    letters = [one for one in deliver() if one.channel == Channel.LETTER]
    assert [one.state for one in letters] == [DeliveryState.QUEUED]


def test_without_digital_mail_everybody_gets_a_letter(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, settings: Any
) -> None:
    settings.DIGITAL_MAIL_ADAPTER = ""
    tell(citizen, FORMAL)
    assert Channel.LETTER in {one.channel for one in deliver()}


def test_a_message_at_night_waits_for_the_morning(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    with time_machine.travel(datetime(2026, 11, 19, 22, tzinfo=UTC)):  # 23 in Denmark
        tell(citizen)
        [delivery] = deliver()
    assert delivery.state == DeliveryState.QUEUED
    assert timezone.localtime(delivery.due_at) == datetime(
        2026, 11, 20, 8, tzinfo=timezone.get_current_timezone()
    )


def test_what_would_come_too_late_is_left_out(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    tell(citizen, useless_at=timezone.now() - timedelta(minutes=1))
    assert deliver() == []


def test_a_contact_person_gets_mail_at_the_address_given(tell: Tell, deliver: Deliver) -> None:
    someone = factories.employee()
    to = receivers.contact(someone.pk, someone.pk, name="Firmaet", email="firma@example.dk")
    tell(None, PLAIN, to=to)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.SENT


@pytest.mark.parametrize(
    ("clock", "begin", "end", "after", "before"),
    [
        ("12:00", "21:00", "08:00", "19 12:00", "19 12:00"),
        ("22:00", "21:00", "08:00", "20 08:00", "19 21:00"),
        ("07:59", "21:00", "08:00", "19 08:00", "18 21:00"),
        ("08:00", "21:00", "08:00", "19 08:00", "19 08:00"),
        ("13:00", "12:00", "14:00", "19 14:00", "19 12:00"),
        ("03:00", "08:00", "08:00", "19 03:00", "19 03:00"),
    ],
)
def test_quiet_hours(clock: str, begin: str, end: str, after: str, before: str) -> None:
    moment = timezone.make_aware(datetime.fromisoformat(f"2026-11-19 {clock}"))
    hours = time.fromisoformat(begin), time.fromisoformat(end)
    said = f"{timezone.localtime(quiet.after(moment, *hours)):%d %H:%M}"
    assert said == after
    assert f"{timezone.localtime(quiet.before(moment, *hours)):%d %H:%M}" == before
