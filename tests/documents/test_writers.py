"""Many at once in one document: nothing is lost in silence, every clash is shown."""

from collections.abc import Iterator
from typing import Any

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.documents.models import Document, Field
from tests.documents import writers
from tests.documents.conftest import KIND


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Data that other connections see; the test takes it away itself."""
    with django_db_blocker.unblock():
        yield


def test_eight_writers_lose_nothing_and_are_told_of_every_clash(committed: None) -> None:
    with writers.open_document(KIND.key, writers=8) as (document, actors):
        tallies = writers.write_at_once(document, actors, 10, ["2.1", "2.2"], threads=8)
        with acting(Actor.system(writers.CODE)):
            fields = list(Field.objects.filter(document=document))
            sequence = Document.objects.get(pk=document.pk).sequence
            lost = writers.silently_lost(document, tallies)
        saved = sum(len(tally.saved) for tally in tallies)
        clashes = sum(tally.clashes for tally in tallies)
        assert saved + clashes == 80
        assert clashes > 0
        assert sum(field.version for field in fields) == saved == sequence
        assert sum(tally.blind for tally in tallies) == 0
        assert lost == []
