"""Numbers are read and written as Danes write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brobygger.calculator.danish import kroner, number, parse_number, short_kroner


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("7,5", "7.5"),
        ("7.5", "7.5"),
        ("143,50", "143.5"),
        ("143.50", "143.5"),
        ("1.234", "1234"),
        ("1.234,50", "1234.5"),
        ("12.345.678", "12345678"),
        (" 200 ", "200"),
        ("0,25", "0.25"),
        ("-7,5", "-7.5"),
    ],
)
def test_a_danish_number_is_understood(typed: str, understood: str) -> None:
    assert parse_number(typed) == Decimal(understood)


NO_NUMBER = ["", "-", "--5", "syv", "1e5", "nan", "inf", "٧", "1 234", "200 kr", "1\n2", "9" * 5000]
TWO_READINGS = ["1,234", "1,234.50", "1.234.50", "1.23.456", "0.500", "7,", ",5", "7,555"]


@pytest.mark.parametrize("typed", NO_NUMBER + TWO_READINGS)
def test_what_can_be_read_in_no_way_or_two_is_refused(typed: str) -> None:
    assert parse_number(typed) is None


@given(st.text())
def test_no_text_makes_the_reader_fail(typed: str) -> None:
    found = parse_number(typed)
    assert found is None or found.is_finite()


@given(st.integers(0, 10**9).map(lambda ore: Decimal(ore).scaleb(-2)))
def test_a_number_written_is_the_number_read(value: Decimal) -> None:
    assert parse_number(number(value)) == value


def test_amounts_are_written_with_point_and_comma() -> None:
    assert kroner(Decimal(15600)) == "15.600,00 kr."
    assert short_kroner(Decimal(1500)) == "1.500 kr."
    assert short_kroner(Decimal("143.5")) == "143,50 kr."
