"""A small list of citizens, and requests for it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.db.models import Q, QuerySet
from django.test import RequestFactory

from brobygger.access.actor import Actor
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, DateRange, ManyChoices, Search, YesNo
from brobygger.lists.listing import List
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role
from tests import factories

CITIES = [("Odense", "Odense"), ("Vejle", "Vejle")]


class Citizens(List):
    """Citizens by name."""

    name = "citizens"
    title = "Borgere"
    default_sort = "name"
    export_permission = "lists.save_view"
    columns = (
        Column("name", "Navn", lambda row: row.name, sort="sort_key", url=lambda row: "/b/"),
        Column("city", "By", lambda row: row.city, sort=("city", "sort_key")),
        Column("born", "Født", lambda row: row.born_on, sort="born_on"),
        Column("revision", "Udgave", lambda row: row.revision, is_number=True),
    )
    filters = (
        Search(name="q", label="Navn", path="sort_key"),
        Choice(name="by", label="By", path="city", choices=CITIES),
        ManyChoices(name="byer", label="Byer", path="city", choices=lambda actor: CITIES),
        YesNo(name="tolk", label="Bruger tolk", yes=~Q(interpreter_language="")),
        DateRange(name="født", label="Født", path="born_on"),
    )

    def all_rows(self) -> QuerySet[Any]:
        return Citizen.objects.filter(municipality=self.actor.municipality)

    def citizen_of(self, row: Any) -> Any:
        return row.pk


@pytest.fixture
def sanne(home: Municipality) -> Actor:
    """A caseworker with an account."""
    employee = factories.employee(Role.CASEWORKER)
    return factories.user(employee, Role.CASEWORKER).actor()


@pytest.fixture
def session() -> SessionStore:
    """One browser's session, shared by the requests of a test."""
    return SessionStore()


def listing(actor: Actor, session: SessionStore, query: str | dict[str, Any] = "") -> Citizens:
    """The list as asked for by an address."""
    text = query if isinstance(query, str) else urlencode(query, doseq=True)
    request = RequestFactory().get(f"/borgere/?{text}" if text else "/borgere/")
    request.actor, request.session = actor, session  # type: ignore[attr-defined]
    return Citizens(request)  # type: ignore[arg-type]


@pytest.fixture
def show(sanne: Actor, session: SessionStore) -> Callable[..., Citizens]:
    """The list for an address, seen by the caseworker."""

    def ask(query: str | dict[str, Any] = "") -> Citizens:
        return listing(sanne, session, query)

    return ask
