"""E-mail against a real SMTP server that takes, refuses, fails and hangs up."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from brobygger.messages import kinds
from brobygger.messages.delivery import draining
from brobygger.messages.models import Delivery, DeliveryState, Message
from tests import factories
from tests.messages.mail_server import MailServer, hang_up_after_taking

Tell = Callable[..., Message]
Deliver = Callable[[], list[Delivery]]
SECRET = "Din psykiater har skrevet til os"


@pytest.fixture(autouse=True)
def daytime(time_machine_at_noon: None) -> None:
    """Nobody's quiet hours."""


@pytest.fixture
def citizen(home: object) -> factories.Citizen:
    return factories.citizen(email="anna@example.dk", phone="20 10 20 10")


def later(delivery: Delivery) -> None:
    """The time of the next try has come."""
    Delivery.objects.filter(pk=delivery.pk).update(due_at=timezone.now())


def test_a_mail_arrives_and_says_nothing_personal(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    tell(citizen, text=SECRET)
    [delivery] = deliver()
    [mail] = mail_server.mails
    assert delivery.state == DeliveryState.SENT
    assert mail["To"] == "anna@example.dk"
    text = mail.as_string() + mail.get_content()
    assert SECRET not in text
    assert citizen.name not in text


def test_what_is_sent_is_not_sent_again(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    tell(citizen)
    deliver()
    deliver()
    assert len(mail_server.sink.received) == 1


@pytest.mark.parametrize("answer", ["451 Try later", "421 Closing", hang_up_after_taking])
def test_a_server_that_fails_after_taking_the_mail_gets_it_again(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    mail_server: MailServer,
    answer: object,
) -> None:
    mail_server.sink.answers = [answer]  # type: ignore[list-item]
    tell(citizen)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.QUEUED
    assert delivery.problem
    later(delivery)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.SENT
    assert delivery.attempts == 2
    assert len(mail_server.mails) == 1  # the sink knows the double by its Message-ID


def test_a_mail_refused_for_good_is_dead(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    mail_server.sink.answers = ["554 No"]
    tell(citizen)
    [delivery] = deliver()
    assert (delivery.state, delivery.problem) == (
        DeliveryState.DEAD,
        "Mailserveren afviste mailen (554).",
    )


def test_one_unknown_address_stops_nobody_else(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    mail_server.sink.recipients_refused = {"anna@example.dk": "550 Unknown"}
    tell(citizen)
    tell(factories.citizen(email="bo@example.dk"), cause="event:2")
    states = {one.message.cause: one.state for one in deliver()}
    assert states == {"event:1": DeliveryState.DEAD, "event:2": DeliveryState.SENT}


def test_a_server_that_is_away_is_tried_again_later_each_time(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    mail_server: MailServer,
    settings: Any,
) -> None:
    settings.EMAIL_PORT = 1
    tell(citizen)
    waits = []
    for _turn in range(3):
        [delivery] = deliver()
        waits.append(delivery.due_at - timezone.now())
        later(delivery)
    assert waits == sorted(waits)
    assert waits[0] > timedelta(seconds=50)


def test_after_the_last_try_it_is_dead(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    mail_server: MailServer,
    settings: Any,
) -> None:
    settings.EMAIL_PORT = 1
    tell(citizen)
    [delivery] = deliver()
    Delivery.objects.update(attempts=8, due_at=timezone.now())
    [delivery] = deliver()
    assert delivery.state == DeliveryState.DEAD


@pytest.mark.parametrize(
    "address", ["anna@example.dk\r\nBcc: alle@example.dk", "anna@\nexample.dk", "anna", "a@b@c\x00"]
)
def test_an_address_with_line_breaks_goes_nowhere(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    mail_server: MailServer,
    address: str,
) -> None:
    type(citizen).objects.filter(pk=citizen.pk).update(email=address.replace("\x00", ""))
    tell(citizen)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.DEAD
    assert delivery.problem == "E-mailadressen kan ikke bruges."
    assert mail_server.sink.received == []


def test_a_lease_that_ran_out_is_taken_again(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    tell(citizen)
    draining_only_takes(deliver)
    [delivery] = Delivery.objects.all()
    assert delivery.state == DeliveryState.SENDING
    later(delivery)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.SENT


def draining_only_takes(deliver: Deliver) -> None:
    """A worker that dies with the mail in its hands."""
    from brobygger.messages.delivery.spreading import spread
    from brobygger.messages.models import Channel

    spread("0101")
    draining.take("0101", Channel.EMAIL)


def test_a_worker_whose_lease_ran_out_does_not_undo_the_next_ones_work(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, mail_server: MailServer
) -> None:
    from brobygger.messages.delivery.outcome import again
    from brobygger.messages.delivery.spreading import spread
    from brobygger.messages.models import Channel

    tell(citizen)
    spread("0101")
    slow, _lost = draining.take("0101", Channel.EMAIL)
    later(slow[0].delivery)
    deliver()
    draining.settle("0101", [(slow[0], again("for sent"))])
    assert Delivery.objects.get().state == DeliveryState.SENT


def test_a_fault_of_ours_in_one_mail_stops_no_other(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    mail_server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = kinds.Kind("test.broken", "x", outside=Breaks())  # type: ignore[arg-type]
    monkeypatch.setitem(kinds._KINDS, broken.key, broken)
    tell(citizen, broken)
    tell(citizen, cause="event:2")
    deliver()
    states = dict(Delivery.objects.values_list("message__kind", "state"))
    assert states == {"test.broken": DeliveryState.QUEUED, "test.plain": DeliveryState.SENT}


class Breaks:
    """Words that cannot be written."""

    def __str__(self) -> str:
        raise RuntimeError
