"""A worker is killed in the middle of a batch: nothing is lost, nothing arrives twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from django.db import connection, connections
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.models import Choices, Delivery, DeliveryState, Message
from brobygger.people.models import Municipality
from tests import factories
from tests.messages.mail_server import OK, MailServer

CODE, MAILS = "0999", 150
SCRIPT = Path(__file__).with_name("killed_worker.py")
KIND = "messages.written"
NOON = time(12)
TABLES = (
    "brobygger_messages_delivery",
    "brobygger_messages_message",
    "brobygger_messages_choices",
    "people_employee",
    "people_municipality",
)


@pytest.fixture
def committed(django_db_blocker: Any, django_db_setup: None) -> Iterator[None]:
    """A municipality with messages that other processes see; taken away by the owner."""
    with django_db_blocker.unblock():
        try:
            Municipality.objects.create(code=CODE, name="Prøvekøbing")
            system = Actor.system(CODE)
            with acting(system):
                people = [factories.employee() for _ in range(MAILS)]
                for one in people:  # the hour the test runs at is nobody's quiet hour
                    Choices.objects.create(
                        municipality_id=CODE, employee=one, quiet_from=NOON, quiet_until=NOON
                    )
                post(system, Notice(KIND, "event:1", [receivers.employee(p.pk) for p in people]))
            yield
        finally:
            with connections["owner"].cursor() as cursor:
                for table in TABLES:
                    column = "code" if table == "people_municipality" else "municipality_id"
                    cursor.execute(f"DELETE FROM {table} WHERE {column} = %s", [CODE])  # noqa: S608
            connections["owner"].close()
            connection.close()


def worker(server: MailServer) -> subprocess.Popen[bytes]:
    database = str(connection.settings_dict["NAME"])
    command = [sys.executable, str(SCRIPT), database, str(server.port), CODE]
    return subprocess.Popen(command, cwd=SCRIPT.parents[2], env=_environment())  # noqa: S603


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SCRIPT.parents[2])}


def states() -> dict[str, int]:
    with acting(Actor.system(CODE)):
        found = list(Delivery.objects.values_list("state", flat=True))
    return {state: found.count(state) for state in set(found)}


@pytest.mark.usefixtures("committed")
def test_killed_in_the_middle_nothing_is_lost_and_nothing_doubled() -> None:
    with MailServer() as server:
        reached = Event()
        server.sink.answers = [OK] * 30 + [lambda _server: _taken(reached)]
        first = worker(server)
        assert reached.wait(60)
        first.send_signal(signal.SIGKILL)  # after the mail was taken, before it was noted
        first.wait()
        assert states() == {DeliveryState.SENDING: 100, DeliveryState.QUEUED: 50}
        with acting(Actor.system(CODE)):  # the lease runs out
            Delivery.objects.filter(state=DeliveryState.SENDING).update(due_at=timezone.now())
        assert worker(server).wait(60) == 0
        assert states() == {DeliveryState.SENT: MAILS}
        assert len(server.sink.received) > MAILS  # some came twice over the wire …
        assert len(server.mails) == MAILS  # … and once into the mailbox
        assert len({mail["To"] for mail in server.mails}) == MAILS
        with acting(Actor.system(CODE)):
            assert not Message.objects.filter(spread_at__isnull=True).exists()


def _taken(reached: Event) -> str:
    reached.set()
    return OK
