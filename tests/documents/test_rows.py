"""Rows of tables."""

from uuid import uuid4

import pytest

from brobygger.documents import actions, kinds
from brobygger.documents.queries import rows_of
from brobygger.ui.errors import UserError
from tests.documents.conftest import Case


def keys(case: Case) -> list[object]:
    return [row.key for row in rows_of(case.document).get("2", [])]


def test_rows_stand_in_the_order_they_came(case: Case) -> None:
    made = [actions.add_row(case.caseworker, case.document, "2").key for _ in range(3)]
    assert keys(case) == made


def test_a_double_press_adds_one_row(case: Case) -> None:
    key = uuid4()
    for _ in range(2):
        actions.add_row(case.caseworker, case.document, "2", key)
    assert keys(case) == [key]


def test_a_removed_row_comes_back_with_its_text(case: Case) -> None:
    row = actions.add_row(case.caseworker, case.document, "2")
    case.save(f"2/{row.key}/title", "Lager")
    actions.remove_row(case.caseworker, case.document, row.key)
    assert keys(case) == []
    actions.restore_row(case.caseworker, case.document, row.key)
    assert keys(case) == [row.key]
    assert case.document.fields.get().text == "Lager"


def test_rows_change_places(case: Case) -> None:
    first, second = (actions.add_row(case.caseworker, case.document, "2").key for _ in range(2))
    actions.move_row(case.caseworker, case.document, second, up=True)
    assert keys(case) == [second, first]
    actions.move_row(case.caseworker, case.document, second, up=True)
    assert keys(case) == [second, first]


def test_a_table_is_full_at_some_point(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brobygger.documents.actions.rows.MOST_ROWS", 1)
    assert kinds.MOST_ROWS > 1
    actions.add_row(case.caseworker, case.document, "2")
    with pytest.raises(UserError, match="plads til"):
        actions.add_row(case.caseworker, case.document, "2")


def test_no_row_no_act(case: Case) -> None:
    with pytest.raises(UserError, match="findes ikke"):
        actions.remove_row(case.caseworker, case.document, uuid4())
