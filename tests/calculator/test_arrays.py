"""Arrays give what one by one gives, to the øre, and cannot overflow."""

from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brobygger.calculator import Case, InputError, Job, known_years
from brobygger.calculator.arrays import CHUNK, calculate_arrays
from brobygger.calculator.case import LIMITS
from brobygger.calculator.month import amounts_of

from .strategies import years


def top(field: str) -> int:
    return LIMITS[field].highest * 100


row = st.tuples(
    st.integers(0, top("hourly_pay")),
    st.integers(0, top("hours")),
    st.integers(10, 1000),
    st.integers(0, top("pension_percent")),
    st.integers(0, top("ceiling")),
    st.integers(0, top("other_income")),
)


def one(year: int, pay: int, hours: int, intensity: int, pension: int, *rest: int) -> list[int]:
    ceiling, other = (Decimal(ore).scaleb(-2) for ore in rest)
    job = Job(
        Decimal(pay).scaleb(-2),
        hours_present=Decimal(hours).scaleb(-2),
        intensity=Decimal(intensity).scaleb(-1),
        pension_percent=Decimal(pension).scaleb(-2),
    )
    return list(amounts_of(Case(year, (job,), ceiling, other)))


def many(year: int, rows: Sequence[tuple[int, ...]]) -> object:
    pay, hours, intensity, pension, ceiling, other = np.array(rows, dtype=np.int64).T
    lines = calculate_arrays(
        year,
        pay,
        hours,
        intensity_permille=intensity,
        pension_hundredths=pension,
        ceiling_ore=ceiling,
        other_income_ore=other,
    )
    return np.array(lines).T.tolist()


@given(years, st.lists(row, min_size=1, max_size=20))
def test_arrays_equal_one_by_one_to_the_ore(year: int, rows: list[tuple[int, ...]]) -> None:
    assert many(year, rows) == [one(year, *values) for values in rows]


def test_the_largest_accepted_amounts_fit_in_64_bits() -> None:
    largest = (top("hourly_pay"), 3700, 1000, top("pension_percent"), 0, top("other_income"))
    highest_ceiling = (*largest[:4], top("ceiling"), 0)
    for year in known_years():
        rows = [largest, highest_ceiling]
        assert many(year, rows) == [one(year, *values) for values in rows]


def test_arrays_longer_than_a_chunk_are_whole() -> None:
    hours = np.arange(CHUNK + 5) % 3700
    lines = calculate_arrays(2024, np.array([15_000]), hours)
    job = Job(Decimal(150), hours=Decimal(int(hours[-1])).scaleb(-2))
    assert [line[-1] for line in lines] == list(amounts_of(Case(2024, (job,))))


def test_no_scenarios_give_no_amounts() -> None:
    nothing = np.array([], dtype=np.int64)
    assert calculate_arrays(2024, nothing, nothing).total.size == 0


def test_a_value_out_of_range_names_its_field() -> None:
    with pytest.raises(InputError) as refused:
        calculate_arrays(2024, np.array([15_000, -1]), np.array([600, 600]))
    assert refused.value.problems[0].field == "hourly_pay"


def test_kroner_with_decimals_are_refused() -> None:
    with pytest.raises(TypeError, match="hourly_pay"):
        calculate_arrays(2024, np.array([150.0]), np.array([600]))
