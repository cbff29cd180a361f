"""Two people change the same journey at the same moment, each on a connection of their own."""

from collections.abc import Iterator
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, connections

from brobygger.access.actor import Actor, acting
from brobygger.journeys import actions
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Municipality
from brobygger.ui.errors import UserError
from tests import factories

CODE = "0999"
TABLES = [
    "journeys_duty",
    "journeys_event",
    "access_grant",
    "journeys_journey",
    "people_citizen",
    "people_municipality",
]


@pytest.fixture
def committed(transactional_owner: None) -> Journey:
    """A journey that other connections see."""
    system = Actor.system(CODE)
    Municipality.objects.create(code=CODE, name="Prøvekøbing")
    with acting(system):
        journey = actions.start(system, factories.citizen(), target_group="2").journey
    return journey


@pytest.fixture
def transactional_owner(django_db_blocker: Any, django_db_setup: None) -> Iterator[None]:
    """Let rows be committed, and let the owner take them away again."""
    with django_db_blocker.unblock():
        try:
            yield
        finally:
            with connections["owner"].cursor() as cursor:
                for table in TABLES:
                    column = "code" if table == "people_municipality" else "municipality_id"
                    cursor.execute(f"DELETE FROM {table} WHERE {column} = %s", [CODE])  # noqa: S608
            connections["owner"].close()
            connection.close()


def test_one_of_two_gets_the_message_and_nothing_is_lost(committed: Journey) -> None:
    said: list[str] = []
    ready = Barrier(2)

    def write(name: str) -> None:
        actor = Actor(role=None, name=name, municipality=CODE, is_system=True)
        try:
            with acting(actor):
                mine = Journey.objects.get(pk=committed.pk)
                ready.wait(timeout=10)
                actions.write_note(actor, mine, note=name, revision=mine.revision)
            said.append("stored")
        except UserError as error:
            said.append(error.message)
        finally:
            connection.close()

    threads = [Thread(target=write, args=(name,)) for name in ("Anton", "Berta")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    with acting(Actor.system(CODE)):
        [note] = Event.objects.filter(journey=committed, kind="note_written")
        assert Journey.objects.get(pk=committed.pk).revision == committed.revision + 1
    assert sorted(said) == sorted(
        ["stored", f"Forløbet er ændret af {note.note} imens. Se det nye, og prøv igen."]
    )


def test_a_form_sent_twice_at_once_is_one_event(committed: Journey) -> None:
    key, ready, found = uuid4(), Barrier(2), []

    def send() -> None:
        system = Actor.system(CODE)
        try:
            with acting(system):
                mine = Journey.objects.get(pk=committed.pk)
                ready.wait(timeout=10)
                event = actions.record_contact(
                    system, mine, form="phone", revision=mine.revision, submission_id=key
                )
            found.append(event.pk)
        finally:
            connection.close()

    threads = [Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert len(found) == 2
    assert len(set(found)) == 1
