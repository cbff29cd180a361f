"""A case on its way to the meeting: its people, and their browsers."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import Grant, User
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.facts import actions as facts
from brobygger.facts.models import Fact
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Employee, Municipality
from brobygger.people.roles import Role
from brobygger.rehabilitation.preparatory import actions
from brobygger.rehabilitation.preparatory.template import FieldKind, standard
from tests import factories


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path_factory: Any) -> None:
    """One folder for all of them, so that the seal's key is made once."""
    settings.DOCUMENTS_DIR = Path(tmp_path_factory.getbasetemp()) / "documents"


@dataclass
class Case:
    """A citizen in phase 1 with everybody around, each with an account."""

    citizen: Citizen
    journey: Journey
    users: dict[Role, User]
    browsers: dict[Role, Client] = field(default_factory=dict)

    def by(self, role: Role = Role.CASEWORKER) -> Actor:
        """Somebody at work."""
        return self.users[role].actor()

    def browser(self, role: Role = Role.CASEWORKER) -> Client:
        """Somebody's browser, signed in."""
        if role not in self.browsers:
            self.browsers[role] = Client()
            self.browsers[role].force_login(self.users[role])
        return self.browsers[role]

    def begin(self, occasion: str = "first") -> Document:
        """The preparatory part, begun."""
        return actions.begin(self.by(), self.journey, occasion)

    def write(
        self, document: Document, key: str, text: str, by: Role = Role.CASEWORKER, version: int = 0
    ) -> Any:
        """Save a field."""
        return documents.save_field(self.by(by), document, key, text, version)

    def fact(self, kind: str, by: Role = Role.CASEWORKER, **texts: str) -> Fact:
        """A shared fact with texts."""
        made = facts.add(self.by(by), self.citizen.pk, kind)
        for name, text in texts.items():
            facts.save_field(self.by(by), made, name, text, 0)
        return made

    def fill(self, document: Document) -> None:
        """Everything the form asks for, short."""
        for part in standard().parts.values():
            for one in part.fields:
                if one.is_required:
                    choice = one.kind is FieldKind.CHOICE
                    text = one.choices[0] if choice else "Jeg er omhyggelig."
                    self.write(document, part.field_key(one), text)
            for table in part.tables:
                self.write(document, part.none_key(table.key), "Det er der ikke noget af.")
            for question in part.questions:
                self.write(document, part.answer_key(question), "4")
                self.write(document, f"{part.key}.{question.key}/high", "Det går godt.")
        for kind, name in (
            ("work_experience", "title"),
            ("interest", "text"),
            ("education", "title"),
            ("ability", "text"),
            ("job_goal", "title"),
        ):
            self.fact(kind, **{name: "Lager"})


@pytest.fixture
def case(home: Municipality) -> Case:
    """The case."""
    team = factories.team()
    employees: dict[Role, Employee] = {
        role: factories.employee(role, name=name, team=team)
        for role, name in [
            (Role.CASEWORKER, "Sanne Sag"),
            (Role.TEAM_LEADER, "Lea Leder"),
            (Role.COMPANY_CONSULTANT, "Viggo Virksomhed"),
            (Role.PROJECT_LEADER, "Per Projekt"),
            (Role.REHABILITATION_TEAM, "Rie Rehab"),
        ]
    }
    users = {role: factories.user(one, role) for role, one in employees.items()}
    citizen = factories.citizen("Anna Prøve")
    users[Role.CITIZEN] = User.objects.create_user(
        "anna@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=home.pk,
        citizen=citizen,
        persona="borger-test",
    )
    journey = journeys.start(
        users[Role.CASEWORKER].actor(),
        citizen,
        target_group="1",
        caseworker=employees[Role.CASEWORKER],
        team=team,
    ).journey
    consultant = employees[Role.COMPANY_CONSULTANT]
    journeys.assign(
        users[Role.CASEWORKER].actor(), journey, role=Role.COMPANY_CONSULTANT, employee=consultant
    )
    return Case(citizen, journey, users)


def grant(case: Case, role: Role, material: str) -> Grant:
    """A grant to the employee behind a user."""
    return Grant.objects.create(
        municipality_id=case.citizen.municipality_id,
        citizen=case.citizen,
        employee_id=case.users[role].employee_id,
        role=role,
        material=material,
        cause=Grant.Cause.MEETING,
        starts_at="2020-01-01T00:00Z",
    )
