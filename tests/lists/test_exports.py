"""Lists taken along as files or on paper."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.core.exceptions import PermissionDenied
from openpyxl import load_workbook

from brobygger.access.actor import Actor
from brobygger.access.models import View, ViewedCitizen
from brobygger.lists import exports
from brobygger.lists.columns import Column, exported_value
from brobygger.people.roles import Role
from tests import factories
from tests.lists.conftest import Citizens, listing

Show = Callable[..., Citizens]
HOSTILE = ["=1+1", "+45 12", "-1", "@SUM(A1)", "\tx", "\rx"]


def rows_of(response: object) -> list[list[str]]:
    text = response.content.decode("utf-8-sig")  # type: ignore[attr-defined]
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_the_export_holds_every_filtered_row_not_just_the_page(show: Show) -> None:
    for number in range(30):
        factories.citizen(f"Bo {number}", city="Vejle")
    factories.citizen("Anna", city="Odense")
    rows = rows_of(show("by=Vejle&format=csv").response())
    assert rows[0] == ["Navn", "By", "Født", "Udgave"]
    assert len(rows) == 31


def test_a_csv_begins_with_a_byte_order_mark(show: Show) -> None:
    assert show("format=csv").response().content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_formula(show: Show, text: str) -> None:
    factories.citizen(text)
    assert rows_of(show("format=csv").response())[1][0] == f"'{text}"
    book = load_workbook(io.BytesIO(show("format=xlsx").response().content))
    cell = book.active["A2"]  # type: ignore[index]
    assert cell.data_type == "s"


def test_a_workbook_takes_text_with_control_characters_and_any_title() -> None:
    columns = [Column("x", "X", lambda row: row)]
    response = exports.as_xlsx("[Alle]: a/b?" * 9, columns, ["a\x01b", "\x0b"])
    assert load_workbook(io.BytesIO(response.content)).active["A2"].value == "ab"  # type: ignore[index]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "Ja"),
        (-3, "-3"),
        (Decimal("7.50"), "7,50"),
        (date(2026, 3, 4), "04-03-2026"),
        (datetime(2026, 3, 4, 9, 0, tzinfo=UTC), "04-03-2026 10:00"),
    ],
)
def test_values_are_written_the_danish_way(value: object, text: str) -> None:
    assert exports._csv_cell(exported_value(value)) == text


def test_whoever_exports_is_in_the_view_log_with_every_citizen(show: Show) -> None:
    for number in range(30):
        factories.citizen(f"Bo {number}")
    show("format=csv").response()
    assert ViewedCitizen.objects.count() == 30
    assert View.objects.get().page == "citizens.csv"


def test_a_role_that_may_not_export_is_refused(sanne: Actor, session: SessionStore) -> None:
    monitor = replace(sanne, role=Role.CITIZEN)
    for query in ("format=csv", "format=xlsx", "print=1"):
        with pytest.raises(PermissionDenied):
            listing(monitor, session, query).response()


def test_too_long_a_list_is_refused_kindly(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    factories.citizen()
    monkeypatch.setattr(exports, "MOST_ROWS", 0)
    assert "Afgræns den" in show("format=csv").response().content.decode()


def test_paper_shows_every_row_and_who_printed_it(show: Show, sanne: Actor) -> None:
    for number in range(30):
        factories.citizen(f"Bo {number:02}")
    html = show("print=1").response().content.decode()
    assert html.count("<tr>") == 31
    assert sanne.name in html
