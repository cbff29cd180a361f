"""A kind of document as a higher room would register it, a case, and its people."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import Grant, User
from brobygger.documents import actions, kinds
from brobygger.documents.kinds import Kind, Section
from brobygger.documents.models import Document
from brobygger.people.models import Citizen, Employee, Municipality
from brobygger.people.roles import Role
from tests import factories

KIND = Kind(
    "test_plan",
    "Prøveplan",
    (
        Section("1", "Min sag", write="documents.submit"),
        Section("2", "Mit CV"),
        Section("4", "Helbred", read="documents.lock", write="documents.lock"),
    ),
    knows=lambda key: not key.startswith("2.unknown"),
    longest=lambda key: 40_000,
    check=lambda document: () if document.fields.exists() else ["Skriv noget først."],
    label=lambda document, key: f"Felt {key}",
    address=lambda document: f"/plan/{document.pk}/",
)


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path_factory: Any) -> None:
    """One folder for all of them, so that the seal's key is made once."""
    settings.DOCUMENTS_DIR = Path(tmp_path_factory.getbasetemp()) / "documents"


@pytest.fixture(autouse=True)
def _kind() -> Iterator[None]:
    kinds.register(KIND)
    yield
    del kinds._kinds[KIND.key]


@dataclass
class Case:
    """A citizen with caseworker, leader and a document."""

    citizen: Citizen
    caseworker: Actor
    leader: Actor
    own: Actor
    document: Document

    def save(self, key: str, text: str, version: int = 0, by: Actor | None = None) -> Any:
        """Save a field as the caseworker, unless somebody else does."""
        return actions.save_field(by or self.caseworker, self.document, key, text, version)

    def lock(self) -> Document:
        """Write something and lock it."""
        self.save("2.1", "Jeg kan pakke varer.")
        return actions.lock(self.caseworker, self.document)


def grant(citizen: Citizen, employee: Employee, role: Role, **fields: Any) -> Grant:
    """Access to the citizen since long ago."""
    return Grant.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        employee=employee,
        role=role,
        **{"cause": Grant.Cause.ASSIGNMENT, "starts_at": "2020-01-01T00:00Z"} | fields,
    )


def worker(citizen: Citizen, role: Role, name: str, **fields: Any) -> User:
    """Somebody with an account and access to the citizen."""
    employee = factories.employee(role, name=name)
    grant(citizen, employee, role, **fields)
    return factories.user(employee, role)


@pytest.fixture
def users(home: Municipality) -> dict[str, Any]:
    """The accounts of the case."""
    citizen = factories.citizen()
    own = User.objects.create_user(
        "anna@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=home.pk,
        citizen=citizen,
        persona="borger-test",
    )
    return {
        "citizen": citizen,
        "caseworker": worker(citizen, Role.CASEWORKER, "Sanne Sag"),
        "leader": worker(citizen, Role.TEAM_LEADER, "Lea Leder"),
        "own": own,
    }


@pytest.fixture
def case(users: dict[str, Any]) -> Case:
    """A case with an empty document."""
    citizen = users["citizen"]
    caseworker = users["caseworker"].actor()
    document = actions.make(caseworker, citizen.pk, uuid4(), KIND.key)
    return Case(citizen, caseworker, users["leader"].actor(), users["own"].actor(), document)


@pytest.fixture
def browser(users: dict[str, Any]) -> Client:
    """The caseworker's browser."""
    return browser_of(users["caseworker"])


def browser_of(user: User) -> Client:
    """Somebody's browser, signed in."""
    client = Client()
    client.force_login(user)
    return client
