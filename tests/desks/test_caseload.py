"""The caseload."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from brobygger.journeys import actions
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EndReason
from tests import factories
from tests.desks.conftest import Desk

SignIn = Callable[[Role], Client]
NOT_COUNTED = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")


def statements(client: Client, address: str) -> int:
    """How many statements a page asks, transactions left out."""
    with CaptureQueriesContext(connection) as caught:
        assert client.get(address).status_code == 200
    return sum(not one["sql"].startswith(NOT_COUNTED) for one in caught.captured_queries)


@pytest.mark.parametrize(
    ("role", "address"),
    [
        (Role.CASEWORKER, "/borgere/?status="),
        (Role.TEAM_LEADER, "/borgere/?status="),
        (Role.PROJECT_LEADER, "/borgere/?status="),
        (Role.CASEWORKER, "/i-dag/?slags="),
        (Role.TEAM_LEADER, "/i-dag/?slags="),
        (Role.CASEWORKER, "/find/?navn=anna"),
        (Role.TEAM_LEADER, "/team/"),
        (Role.PROJECT_LEADER, "/overblik/"),
    ],
)
def test_the_number_of_statements_does_not_grow_with_the_rows(
    desk: Desk, sign_in: SignIn, role: Role, address: str
) -> None:
    client = sign_in(role)
    for _number in range(3):
        desk.journey()
    client.get(address)
    few = statements(client, address)
    for _number in range(27):
        desk.journey()
    many = statements(client, address)
    assert few == many <= 14


def test_names_stand_in_danish_order(desk: Desk, sign_in: SignIn) -> None:
    for name in ("Åse Øst", "Anna Vest", "Ærling Nord", "Aage Syd"):
        desk.journey(factories.citizen(name))
    page = sign_in(Role.CASEWORKER).get("/borgere/?sort=borger").content.decode()
    places = [page.index(name) for name in ("Anna Vest", "Ærling Nord", "Aage Syd", "Åse Øst")]
    assert places == sorted(places)


@pytest.mark.parametrize("ending", ["", "&format=csv", "&format=xlsx", "&print=1"])
def test_a_protected_address_is_in_no_list_and_no_file(
    desk: Desk, sign_in: SignIn, ending: str
) -> None:
    hidden = factories.citizen("Gemt Person", address="Hemmelig Allé 7", has_protected_address=True)
    desk.journey(hidden)
    answer = sign_in(Role.JOB_COACH).get(f"/borgere/?status={ending}")
    assert answer.status_code == 200
    assert b"Hemmelig" not in unpacked(answer.content)


def unpacked(content: bytes) -> bytes:
    """A workbook's texts, or the page as it is."""
    if not content.startswith(b"PK"):
        return content
    with ZipFile(BytesIO(content)) as book:
        text = b"".join(book.read(name) for name in book.namelist())
    assert b"Gemt Person" in text
    return text


def test_ended_journeys_are_shown_only_when_asked_for(desk: Desk, sign_in: SignIn) -> None:
    journey = desk.journey(factories.citizen("Slut Prut"))
    actions.end(desk.actor(Role.CASEWORKER), journey, end_reason=EndReason.WITHDREW, reason="Selv")
    client = sign_in(Role.CASEWORKER)
    assert b"Slut Prut" not in client.get("/borgere/?status=").content
    assert b"Slut Prut" in client.get("/borgere/?status=ended").content


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("fase=2", True),
        ("fase=1", False),
        ("frist=over", True),
        ("stille=30", True),
        ("markering=sat", False),
        ("markering=ikke", True),
        ("version=2019", False),
        ("over=cadence", True),
        ("over=marking", False),
        ("q=anna", True),
        ("q=bo", False),
        ("fase=hylp&team=x&jobformidler=%F0%9F%98%80&page=-1&sort=sqlt", True),
    ],
)
def test_each_filter_narrows(desk: Desk, sign_in: SignIn, query: str, shown: bool) -> None:
    desk.journey(factories.citizen("Anna Prøvesen"))
    page: Any = sign_in(Role.CASEWORKER).get(f"/borgere/?{query}").content
    assert (b"Anna Pr" in page) is shown


def test_a_colleagues_cases_are_not_listed(desk: Desk, sign_in: SignIn) -> None:
    other = factories.employee(Role.JOB_COACH)
    desk.journey(factories.citizen("Andens Sag"), job_coach=other)
    assert b"Andens Sag" not in sign_in(Role.JOB_COACH).get("/borgere/?status=").content


def test_a_cpr_number_in_the_name_leaves_the_address_at_once(desk: Desk) -> None:
    answer = desk.client(Role.CASEWORKER).get("/borgere/?q=671285-2222&status=", follow=True)
    final, _status = answer.redirect_chain[-1]
    assert "671285" not in final
    assert "671285" not in answer.content.decode()
    assert "Søg på CPR-nummer" in answer.content.decode()


def test_a_file_is_called_what_the_list_is(desk: Desk) -> None:
    answer = desk.client(Role.CASEWORKER).get("/borgere/?format=csv")
    assert 'filename="borgere-' in answer["Content-Disposition"]


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "PUT", "DELETE", "FIND"])
def test_only_reading_and_posting_are_answered(desk: Desk, method: str) -> None:
    answer = desk.client(Role.CASEWORKER).generic(method, "/borgere/")
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD, POST"
