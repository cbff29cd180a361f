"""Importing citizens with journeys from a file."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from brobygger.access.actor import Actor
from brobygger.journeys import importing
from brobygger.journeys.importing.columns import COLUMNS
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import House, actor_of

GOOD = {"Navn": "Åge Prøve", "CPR-nummer": "610190-1234", "Målgruppe": "2"}


@pytest.fixture
def administrator(house: House) -> Actor:
    """Somebody who may import but works on no case."""
    return actor_of(factories.employee(Role.ADMINISTRATOR), Role.ADMINISTRATOR)


def file(*rows: dict[str, Any], encoding: str = "utf-8") -> bytes:
    """A CSV file with these rows."""
    lines = [[row.get(column.heading, "") for column in COLUMNS] for row in rows]
    lines.insert(0, [column.heading for column in COLUMNS])
    return "\r\n".join(";".join(line) for line in lines).encode(encoding)


def excel(*rows: Sequence[Any]) -> bytes:
    """An Excel file with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def test_the_real_run_starts_the_journeys_with_their_people(
    house: House, administrator: Actor
) -> None:
    row = GOOD | {
        "Startdato": "01-09-2026",
        "E-mail": "aage@example.dk",
        "Sagsbehandlers e-mail": house.caseworker.email.upper(),
        "Jobformidlers e-mail": house.coach.email,
        "Team": "team fleksjob",
    }
    report = importing.run(administrator, file(row), dry_run=False)
    assert (report.rows, list(report.problems), report.stored) == (1, [], True)
    journey = Journey.objects.get()
    assert (journey.started_on, journey.phase) == (date(2026, 9, 1), "2")
    assert (journey.caseworker, journey.job_coach) == (house.caseworker, house.coach)
    assert journey.events.first().recorded_by == administrator.user_id


def test_a_dry_run_stores_nothing(administrator: Actor) -> None:
    report = importing.run(administrator, file(GOOD), dry_run=True)
    assert (list(report.problems), report.stored) == ([], False)
    assert not Citizen.objects.exists()


def test_one_bad_row_keeps_all_out(administrator: Actor) -> None:
    report = importing.run(
        administrator, file(GOOD, GOOD | {"CPR-nummer": "321390-1234"}), dry_run=False
    )
    [problem] = report.problems
    assert (problem.row, problem.column) == (3, "CPR-nummer")
    assert "fødselsdato" in problem.message
    assert not Citizen.objects.exists()


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"Navn": ""}, "Navn"),
        ({"Navn": "x" * 10_000}, "Navn"),
        ({"CPR-nummer": "010190-1234"}, "CPR-nummer"),
        ({"Målgruppe": "7"}, "Målgruppe"),
        ({"Målgruppe": "3"}, "Målgruppe"),
        ({"Fase": "9"}, "Fase"),
        ({"Startdato": "i går"}, "Startdato"),
        ({"Startdato": "01-01-1850"}, "Startdato"),
        ({"Startdato": "01-01-2190"}, "Startdato"),
        ({"E-mail": "ikke en e-mail"}, "E-mail"),
        ({"Postnummer": "21000"}, "Postnummer"),
        ({"Sagsbehandlers e-mail": "ingen@example.dk"}, "Sagsbehandlers e-mail"),
        ({"Team": "Team Ukendt"}, "Team"),
        ({"Effektive timer om ugen": "mange"}, "Effektive timer om ugen"),
    ],
)
def test_each_bad_cell_is_named(administrator: Actor, cells: dict[str, str], column: str) -> None:
    report = importing.run(administrator, file(GOOD | cells), dry_run=True)
    assert [(one.row, one.column) for one in report.problems] == [(2, column)]


def test_the_same_citizen_twice_is_named(administrator: Actor) -> None:
    report = importing.run(administrator, file(GOOD, GOOD), dry_run=True)
    assert [(one.row, one.column) for one in report.problems] == [(3, "CPR-nummer")]


def test_excel_with_dates_and_a_lost_zero_is_read(administrator: Actor) -> None:
    content = excel(
        ["Navn", "CPR-nummer", "Målgruppe", "Startdato"],
        ["Bo Prøve", 6101901234, 2, date(2026, 9, 1)],
        [None, None, None, None],
    )
    report = importing.run(administrator, content, dry_run=False)
    assert report.stored
    assert Journey.objects.get().started_on == date(2026, 9, 1)


def test_windows_alphabet_is_read(administrator: Actor) -> None:
    importing.run(administrator, file(GOOD, encoding="cp1252"), dry_run=False)
    assert Citizen.objects.get().name == "Åge Prøve"


def test_missing_headings_are_named(administrator: Actor) -> None:
    with pytest.raises(UserError, match="CPR-nummer, Målgruppe"):
        importing.run(administrator, b"Navn\nAnna", dry_run=True)


def test_headings_of_other_lists_are_known(administrator: Actor) -> None:
    content = "Fulde navn;CPR;Målgruppe;Tlf.\nÅge Prøve;610190-1234;2;12345678".encode()
    importing.run(administrator, content, dry_run=False)
    assert Citizen.objects.get().phone == "12345678"


def test_a_column_nobody_reads_is_named(administrator: Actor) -> None:
    content = "Navn;CPR;Målgruppe;Startdatoen;\nÅge Prøve;610190-1234;2;01-09-2026;".encode()
    assert importing.run(administrator, content, dry_run=True).unread == ["Startdatoen"]


def test_a_column_that_stands_twice_is_refused(administrator: Actor) -> None:
    with pytest.raises(UserError, match="CPR-nummer"):
        importing.run(
            administrator, "Navn;CPR;Personnummer;Målgruppe\nA;1;2;2".encode(), dry_run=True
        )


def test_the_sample_is_a_file_that_can_be_read(administrator: Actor) -> None:
    report = importing.run(administrator, importing.sample().encode(), dry_run=True)
    assert {one.column for one in report.problems} == {
        "Sagsbehandlers e-mail",
        "Jobformidlers e-mail",
    }


def test_only_those_who_may_import_do(house: House, administrator: Actor) -> None:
    with pytest.raises(PermissionDenied):
        importing.run(house.by_coach, file(GOOD), dry_run=True)


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode()))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_is_too_strange(administrator: Actor, content: bytes) -> None:
    for mark in (b"", b"PK\x03\x04", "Navn;CPR-nummer;Målgruppe\n".encode()):
        with suppress(UserError):
            assert importing.run(administrator, mark + content, dry_run=True).problems
