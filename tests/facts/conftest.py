"""A citizen with people around, and what is known of her."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.facts import actions
from brobygger.facts.models import Fact
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.documents.conftest import browser_of, worker


@dataclass
class Case:
    """A citizen, and who writes about her."""

    citizen: Citizen
    caseworker: Actor
    own: Actor

    def add(self, kind: str, by: Actor | None = None, **texts: str) -> Fact:
        """A row with texts, written by the caseworker unless by somebody else."""
        by = by or self.caseworker
        fact = actions.add(by, self.citizen.pk, kind)
        for field, text in texts.items():
            actions.save_field(by, fact, field, text, 0)
        fact.refresh_from_db()
        return fact

    def save(self, fact: Fact, field: str, text: str, version: int, by: Actor | None = None) -> Any:
        """Save a field."""
        return actions.save_field(by or self.caseworker, fact, field, text, version)


@pytest.fixture
def users(home: Municipality) -> dict[str, User]:
    """The accounts: caseworker, and the citizen's own."""
    citizen = factories.citizen()
    own = User.objects.create_user(
        "anna@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=home.pk,
        citizen=citizen,
        persona="borger-test",
    )
    return {"caseworker": worker(citizen, Role.CASEWORKER, "Sanne Sag"), "own": own}


@pytest.fixture
def case(users: dict[str, User]) -> Case:
    """The case."""
    own = users["own"]
    assert own.citizen is not None
    return Case(own.citizen, users["caseworker"].actor(), own.actor())


@pytest.fixture
def browser(users: dict[str, User]) -> Client:
    """The caseworker's browser."""
    return browser_of(users["caseworker"])


@pytest.fixture
def own_browser(users: dict[str, User]) -> Client:
    """The citizen's browser."""
    return browser_of(users["own"])
