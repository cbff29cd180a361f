"""A caseworker with an account, and what the tests of this room often need."""

import pytest
from django.test import Client

from brobygger.access.models import User
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from tests import factories

PASSWORD = "en lang adgangskode 7"


@pytest.fixture
def caseworker(home: Municipality) -> User:
    """A caseworker who signs in with a password; no persona, so the rules apply in full."""
    account = factories.user(factories.employee(Role.CASEWORKER), Role.CASEWORKER, persona="")
    account.set_password(PASSWORD)
    account.save()
    return account


@pytest.fixture
def coach(home: Municipality) -> User:
    """A job coach (and caseworker) who needs no second factor."""
    return factories.user(factories.employee(Role.JOB_COACH, Role.CASEWORKER), Role.JOB_COACH)


@pytest.fixture
def signed_in(client: Client, coach: User) -> Client:
    """The coach's browser."""
    client.force_login(coach)
    return client
