"""The rules of two people in one text; no database."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from brobygger.documents.saving import (
    CASEWORKER,
    CITIZEN,
    TOGETHER,
    Clash,
    Current,
    Saved,
    Write,
    decide,
    hand_of,
)

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
ANNA, SANNE = UUID(int=1), UUID(int=2)
WRITTEN = Current("Jeg kan pakke.", 3, CITIZEN, ANNA, "Anna", NOW, NOW)


def test_unchanged_text_is_not_written_whatever_its_version() -> None:
    found = decide(WRITTEN, "Jeg kan pakke.", 1, by=SANNE, hand=CITIZEN, now=NOW)
    assert isinstance(found, Saved)
    assert not found.is_new
    assert found.version == 3


def test_an_empty_field_stays_unwritten() -> None:
    assert isinstance(decide(Current(), "", 0, by=ANNA, hand=CITIZEN, now=NOW), Saved)


@pytest.mark.parametrize("version", [0, 2, 4, -1])
def test_changed_text_on_another_version_clashes_with_both_texts(version: int) -> None:
    found = decide(WRITTEN, "Jeg kan løfte.", version, by=SANNE, hand=CASEWORKER, now=NOW)
    assert found == Clash("Jeg kan løfte.", "Jeg kan pakke.", 3, "Anna", NOW)


def test_saves_by_one_person_within_ten_minutes_are_one_version() -> None:
    soon, later = NOW + timedelta(minutes=9, seconds=59), NOW + timedelta(minutes=10)
    assert decide(WRITTEN, "a", 3, by=ANNA, hand=CITIZEN, now=soon) == Write("a", 4, CITIZEN, False)
    assert decide(WRITTEN, "a", 3, by=ANNA, hand=CITIZEN, now=later) == Write("a", 4, CITIZEN, True)


def test_another_persons_text_is_always_kept_in_the_history() -> None:
    found = decide(WRITTEN, "a", 3, by=SANNE, hand=TOGETHER, now=NOW)
    assert found == Write("a", 4, TOGETHER, True)


@pytest.mark.parametrize(
    ("current", "is_citizen", "asked", "hand"),
    [
        (Current(), True, "", CITIZEN),
        (Current(), False, "", CASEWORKER),
        (Current(), False, CITIZEN, CITIZEN),
        (Current(), True, CASEWORKER, CITIZEN),
        (WRITTEN, False, "", TOGETHER),
        (WRITTEN, True, "", CITIZEN),
        (Current("x", 1, CASEWORKER), True, "", TOGETHER),
        (Current("x", 1, TOGETHER), False, "", TOGETHER),
        (Current(), False, "somebody", CASEWORKER),
    ],
)
def test_whose_hand_it_is(current: Current, is_citizen: bool, asked: str, hand: str) -> None:
    assert hand_of(current, "ny", is_citizen=is_citizen, asked=asked) == hand
