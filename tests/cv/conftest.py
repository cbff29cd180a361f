"""A citizen with a journey, what is known of her, and what she seeks."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.cv import actions
from brobygger.cv.actions import TargetTerms
from brobygger.cv.models import JobTarget
from brobygger.facts import actions as facts
from brobygger.facts.models import Fact, JobGoal
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.occupations.models import Occupation
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.documents.conftest import browser_of, worker
from tests.facts.conftest import Case as FactsCase

TERMS = TargetTerms(
    is_trained=False,
    is_experienced=True,
    weekly_hours=Decimal("12.5"),
    start="now",
    starts_on=None,
    employment="permanent",
    is_flexjob=True,
    terms=("day", "weekend"),
)
CHOICES: dict[str, Any] = {
    "wants_searchable": True,
    "hides_email": False,
    "hides_phone": False,
    "hides_address": True,
}


@dataclass
class Case(FactsCase):
    """A citizen's CV."""

    journey: Journey
    occupation: Occupation

    def add(self, _row: str, /, by: Actor | None = None, **texts: str) -> Fact:
        """A row with texts ("kind" may be one of them), by the caseworker unless by another."""
        by = by or self.caseworker
        fact = facts.add(by, self.citizen.pk, _row)
        for name, text in texts.items():
            facts.save_field(by, fact, name, text, 0)
        fact.refresh_from_db()
        return fact

    def target(self, goal: Fact | None = None, **changed: Any) -> JobTarget:
        """A position, tied to a goal when one is given."""
        return actions.change_target(
            self.caseworker,
            self.citizen.pk,
            TERMS,
            occupation_id=self.occupation.pk,
            goal_id=goal.pk if isinstance(goal, JobGoal) else None,
            **changed,
        )

    def fill(self) -> None:
        """Everything that makes the CV searchable but the choice."""
        self.add(
            "work_experience", title="Lagermand", place="Nordhavn Lager", tasks="pakkede varer"
        )
        self.add("education", title="Truckkursus", place="AMU")
        self.target(self.add("job_goal", title="Pakke varer"))

    def open_up(self) -> None:
        """Searchable by the citizen's choice."""
        self.fill()
        actions.choose(self.own, self.citizen.pk, **CHOICES)


@pytest.fixture
def users(home: Municipality) -> dict[str, User]:
    """The accounts: caseworker, and the citizen's own."""
    citizen = factories.citizen(
        "Jytte Storm",
        email="jytte@example.dk",
        phone="20 30 40 50",
        address="Prøvevej 1",
        postal_code="2100",
        city="København Ø",
    )
    own = User.objects.create_user(
        "jytte@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=home.pk,
        citizen=citizen,
        persona="borger-test",
    )
    return {"caseworker": worker(citizen, Role.CASEWORKER, "Sanne Sag"), "own": own}


@pytest.fixture
def case(users: dict[str, User]) -> Case:
    """The case, with a journey that runs."""
    citizen = users["own"].citizen
    assert citizen is not None
    caseworker, own = users["caseworker"].actor(), users["own"].actor()
    started = journeys.start(
        Actor.system(citizen.municipality_id),
        citizen,
        target_group="2",
        started_on=date(2026, 1, 5),
        caseworker=Employee.objects.get(pk=caseworker.employee_id),
    )
    occupation = Occupation.objects.create(
        scheme="disco08", code="933301", title="Lagermedarbejder", aliases=["Lagermand"]
    )
    return Case(citizen, caseworker, own, started.journey, occupation)


@pytest.fixture
def browser(users: dict[str, User]) -> Client:
    """The caseworker's browser."""
    return browser_of(users["caseworker"])


@pytest.fixture
def own_browser(users: dict[str, User]) -> Client:
    """The citizen's browser."""
    return browser_of(users["own"])
