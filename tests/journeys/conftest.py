"""A case with its people, and the actors who work on it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from brobygger.access.actor import Actor
from brobygger.journeys import actions
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Citizen, Employee, Municipality, Team
from brobygger.people.roles import Role
from tests import factories

SOON = datetime(2026, 11, 23, 9, tzinfo=UTC)


def actor_of(employee: Employee, role: Role) -> Actor:
    """The employee at work in a role, signed in."""
    return factories.user(employee, role).actor()


@dataclass
class House:
    """One caseworker, one coach and their leader in one team."""

    municipality: Municipality
    team: Team
    caseworker: Employee
    coach: Employee
    leader: Employee
    by_caseworker: Actor
    by_coach: Actor
    by_leader: Actor

    def start(self, citizen: Citizen | None = None, **facts: Any) -> Journey:
        """A journey in phase 2 with caseworker, coach and team."""
        facts = {
            "target_group": "2",
            "caseworker": self.caseworker,
            "job_coach": self.coach,
            "team": self.team,
            "started_on": date(2026, 11, 2),
        } | facts
        citizen = citizen or factories.citizen()
        return actions.start(self.by_caseworker, citizen, **facts).journey


@pytest.fixture
def house(home: Municipality, time_machine: Any) -> House:
    """The people, on Friday 20 November 2026 at ten."""
    time_machine.move_to("2026-11-20 10:00:00+01:00", tick=False)
    team = factories.team()
    people = {
        role: factories.employee(role, name=name, team=team)
        for role, name in [
            (Role.CASEWORKER, "Sanne Sag"),
            (Role.JOB_COACH, "Jens Job"),
            (Role.TEAM_LEADER, "Lea Leder"),
        ]
    }
    return House(
        home, team, *people.values(), *(actor_of(one, role) for role, one in people.items())
    )


@pytest.fixture
def journey(house: House) -> Journey:
    """A journey in phase 2."""
    return house.start()


def booking(**facts: Any) -> actions.Booking:
    """A talk on Monday at the job centre."""
    return actions.Booking(**{"starts_at": SOON, "place": "Jobcentret, lokale 3"} | facts)


def kinds(journey: Journey) -> list[str]:
    """The kinds of the journey's events in force, oldest first."""
    events = Event.objects.filter(journey=journey, superseded_by=None)
    return [event.kind for event in events.order_by("recorded_at", "id")]


def tomorrow(moment: datetime) -> datetime:
    """The same time the day after."""
    return moment + timedelta(days=1)
