"""How tests meet the database: as the application role, behind the wall, each rolled back."""

import os
from collections.abc import Iterator
from typing import Any

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.people.models import Municipality
from tests import databases, factories


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: Any, worker_id: str = "master") -> Iterator[None]:
    """A fresh database per test process, made by the owner, used as the application role."""
    from django.conf import settings
    from django.db import connections

    suffix = os.environ.get("PYTEST_XDIST_WORKER", "") + os.environ.get("TEST_DB_SUFFIX", "")
    with django_db_blocker.unblock():
        databases.recreate_prepared(f"test_{settings.DATABASES['default']['NAME']}{suffix}")
    yield
    with django_db_blocker.unblock():
        for connection in connections.all():
            connection.close()


@pytest.fixture
def home(db: None) -> Iterator[Municipality]:
    """The municipality most tests happen in, with the system acting inside its wall."""
    municipality = factories.municipality("0101", "København")
    with acting(Actor.system("0101")):
        yield municipality


@pytest.fixture
def neighbour(db: None) -> Municipality:
    """Another municipality; use ``with acting(Actor.system(neighbour.code))`` to fill it."""
    return factories.municipality("0147", "Frederiksberg")
