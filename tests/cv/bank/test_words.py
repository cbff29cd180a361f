"""Whatever is typed in the search line is a question PostgreSQL understands."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.cv.bank.models import BankCv
from brobygger.cv.bank.words import Term, parse, question
from brobygger.people.models import Municipality
from tests import factories_bank as bank

SIGNS = st.sampled_from([*list("\"'*&|!<->():\\%_,.;-+#/ \t\n"), "eller", "or", "lager", "æøå"])
TYPED = st.one_of(
    st.text(max_size=200),
    st.lists(SIGNS, max_size=60).map("".join),
    st.lists(st.one_of(SIGNS, st.text(max_size=6)), max_size=30).map(" ".join),
)


def found(typed: str) -> int:
    asked = question(typed)
    return BankCv.objects.filter(words=asked).count() if asked is not None else -1


@given(typed=TYPED.map(lambda text: text.replace("\x00", "")))
@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_text_is_an_error(home: Municipality, typed: str) -> None:
    found(typed)


@pytest.mark.parametrize("typed", ["", "   ", "***", "-", '""', "&|!<->", "eller", "-eller -or"])
def test_a_line_without_words_narrows_nothing(typed: str) -> None:
    words = [term.text for group in parse(typed) for term in group]
    assert question(typed) is None or words == ["eller", "or"]


def test_a_line_is_read_as_it_looks() -> None:
    assert parse('truck* "godt humør" -nat lager eller butik') == [
        [Term("truck*", is_beginning=True)],
        [Term("godt humør", is_phrase=True)],
        [Term("nat", is_unwanted=True)],
        [Term("lager"), Term("butik")],
    ]


def test_ten_thousand_words_are_cut_to_a_few() -> None:
    assert len(parse("ord " * 10_000)) == 12


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("lager", 1),
        ("lagre", 1),  # inflected
        ("lagermedarbejderens", 1),
        ("var", 0),  # too short a beginning
        ("var*", 1),
        ("lagkage", 0),
        ("ORDRER", 1),
        ('"pakke ordrer"', 1),
        ('"ordrer pakke"', 0),
        ("lager -orden", 0),
        ("butik", 0),
        ("butik eller orden", 1),
        ("lager*", 1),
        ("vareman*", 0),
        ("varemod*", 1),
        ("lager butik", 0),
        ("Anna", 0),  # no name stands in the bank
    ],
)
def test_danish_words_are_found_in_every_form(home: Municipality, typed: str, hits: int) -> None:
    bank.in_bank("Anna Lund")
    assert found(typed) == hits
