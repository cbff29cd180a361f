"""A mail server of its own, adapters that drop files, kinds that are not the product's."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine

from brobygger.access.actor import current
from brobygger.messages import kinds, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.delivery import postman
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.models import Delivery, Message
from brobygger.people.models import Citizen
from tests.messages.mail_server import MailServer

PLAIN = Kind("test.plain", "Noget er sket", outside="Du har fået en besked.")
TEXTED = Kind("test.texted", "Noget er sket", outside="Husk {when}", sms=True, email=False)
FORMAL = Kind("test.formal", "Indkaldelse", outside="Du har fået et brev.", paper=Paper.ALWAYS)
COUNTED = Kind("test.counted", "Skrevet", outside="Du har fået en besked.", all_count=True)


@pytest.fixture(autouse=True)
def kinds_of_these_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (PLAIN, TEXTED, FORMAL, COUNTED):
        monkeypatch.setitem(kinds._KINDS, kind.key, kind)


@pytest.fixture(autouse=True)
def adapters(settings: Any, tmp_path: Path) -> None:
    """Everything is dropped as a file, unless a test says otherwise."""
    settings.EMAIL_ADAPTER = settings.SMS_ADAPTER = settings.DIGITAL_MAIL_ADAPTER = "file"
    settings.MESSAGES_DIR = tmp_path
    settings.DEFAULT_FROM_EMAIL = "Brobygger <besked@kommune.example.dk>"


@pytest.fixture
def mail_server(settings: Any) -> Iterator[MailServer]:
    """A real SMTP server; the product sends to it."""
    with MailServer() as server:
        settings.EMAIL_ADAPTER = "smtp"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.host, server.port
        settings.EMAIL_TIMEOUT = 5
        yield server


@pytest.fixture
def tell(home: Any) -> Callable[..., Message]:
    """Post one message to a citizen (or somebody else)."""

    def told(citizen: Citizen, kind: Kind = PLAIN, cause: str = "event:1", **more: Any) -> Message:
        to = more.pop("to", None) or receivers.citizen(citizen.pk)
        post(current(), Notice(kind.key, cause, [to], **more))
        return Message.objects.get(kind=kind.key, cause=cause, receiver=to.key)

    return told


@pytest.fixture
def deliver(home: Any) -> Callable[[], list[Delivery]]:
    """Let the worker go one round of the municipality; the deliveries as they stand then."""

    def delivered() -> list[Delivery]:
        postman.round_of("0101")
        return list(Delivery.objects.order_by("queued_at", "channel"))

    return delivered


@pytest.fixture
def time_machine_at_noon() -> Iterator[None]:
    """Thursday the 19th of November 2026, twelve o'clock in Denmark."""
    with time_machine.travel(datetime(2026, 11, 19, 11, tzinfo=UTC)):
        yield
