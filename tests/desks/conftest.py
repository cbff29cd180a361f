"""A small municipality at work, and browsers signed in to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.journeys import actions
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Employee, Municipality, Team
from brobygger.people.roles import Role
from tests import factories


@dataclass
class Desk:
    """Everybody around the cases of one team."""

    team: Team
    people: dict[Role, Employee]
    users: dict[Role, User]

    def actor(self, role: Role) -> Actor:
        """Somebody at work in a role."""
        return self.users[role].actor()

    def journey(self, citizen: Citizen | None = None, **facts: Any) -> Journey:
        """A journey in phase 2 with coach, caseworker and team; the coach is behind."""
        facts = {
            "target_group": "2",
            "caseworker": self.people[Role.CASEWORKER],
            "job_coach": self.people[Role.JOB_COACH],
            "team": self.team,
            "started_on": date(2026, 9, 1),
        } | facts
        return actions.start(
            self.actor(Role.CASEWORKER), citizen or factories.citizen(), **facts
        ).journey

    def client(self, role: Role) -> Client:
        """A browser signed in as somebody."""
        client = Client(headers={"accept-language": "da"})
        client.force_login(self.users[role], "allauth.account.auth_backends.AuthenticationBackend")
        return client


ROLES = (
    Role.CASEWORKER,
    Role.JOB_COACH,
    Role.TEAM_LEADER,
    Role.PROJECT_LEADER,
    Role.ADMINISTRATOR,
    Role.COMPANY_CONSULTANT,
)


@pytest.fixture
def desk(home: Municipality, time_machine: Any) -> Desk:
    """The team, on Friday 20 November 2026 at ten."""
    time_machine.move_to("2026-11-20 10:00:00+01:00", tick=False)
    team = factories.team()
    people = {
        role: factories.employee(role, name=f"{role.label} Prøve", team=team) for role in ROLES
    }
    users = {
        role: factories.user(one, role, persona=f"test-{role}") for role, one in people.items()
    }
    return Desk(team, people, users)


@pytest.fixture
def sign_in(desk: Desk) -> Callable[[Role], Client]:
    """A browser by role."""
    return desk.client


@pytest.fixture
def karen(desk: Desk) -> Citizen:
    """A citizen with an account."""
    made = factories.citizen("Karen Prøve")
    User.objects.create_user(
        "karen@example.dk",
        name=made.name,
        active_role=Role.CITIZEN,
        municipality_id=made.municipality_id,
        citizen=made,
        persona="test-borger",
    )
    return made


@pytest.fixture
def phone(karen: Citizen) -> Client:
    """Karen's telephone."""
    client = Client(headers={"accept-language": "da"})
    user = User.objects.get(citizen=karen)
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client
