"""Many cases at once: the same rule over numpy arrays, equal to the øre.

numpy is not among the requirements of the running product: it is a development dependency,
and whoever imports this module installs it (see `requirements/dev.in`).
"""

from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from brobygger.calculator import texts
from brobygger.calculator.case import LIMITS
from brobygger.calculator.danish import number
from brobygger.calculator.problems import InputError, problem
from brobygger.calculator.rule import (
    UNITS_PER_ORE,
    Amounts,
    full_time_pay,
    in_ore,
    month_pay,
    supplement_of,
    terms_for,
)

if TYPE_CHECKING:
    from brobygger.calculator.rule import IntArray

CHUNK = 16_384
"""Cases worked on at a time, so that the intermediate lines stay in the processor's cache."""


def calculate_arrays(
    year: int,
    hourly_pay_ore: "IntArray",
    hours_hundredths: "IntArray",
    *,
    intensity_permille: "IntArray | int" = 1000,
    pension_hundredths: "IntArray | int" = 0,
    ceiling_ore: "IntArray | None" = None,
    other_income_ore: "IntArray | int" = 0,
) -> "Amounts[IntArray]":
    """Calculate one month of many cases with one job each; all amounts in øre.

    `hours_hundredths` are paid hours a week, or hours present when `intensity_permille` is
    given; `pension_hundredths` is hundredths of a percent on top of the pay (12 % is 1200);
    `ceiling_ore` None takes the same pay for 37 hours. Arrays are of whole numbers and one
    length, or broadcast to it. InputError names a field with a value out of range.
    """
    columns = [
        _checked("hourly_pay", hourly_pay_ore, 100),
        _checked("hours", hours_hundredths, 100),
        _checked("intensity", intensity_permille, 10),
        _checked("pension_percent", pension_hundredths, 100),
        _checked("other_income", other_income_ore, 100),
    ]
    if ceiling_ore is not None:
        columns.append(_checked("ceiling", ceiling_ore, 100))
    columns = list(np.broadcast_arrays(*map(np.atleast_1d, columns)))
    return _in_chunks(year, columns)


def _in_chunks(year: int, columns: "list[IntArray]") -> "Amounts[IntArray]":
    size = columns[0].size
    lines = Amounts(*(np.empty(size, np.int64) for _ in Amounts._fields))
    for start in range(0, size, CHUNK):
        part = slice(start, start + CHUNK)
        for line, values in zip(lines, _month(year, *(c[part] for c in columns)), strict=True):
            line[part] = values
    return lines


def _month(
    year: int,
    hourly_pay: "IntArray",
    hours: "IntArray",
    intensity: "IntArray",
    pension: "IntArray",
    other_income: "IntArray",
    ceiling: "IntArray | None" = None,
) -> "Amounts[IntArray]":
    terms = terms_for(year)
    full_time = full_time_pay(hourly_pay, pension) if ceiling is None else ceiling * UNITS_PER_ORE
    exact = supplement_of(
        pay=month_pay(hourly_pay, hours * intensity, pension),  # 1/100 × 1/1000 is 1/HOUR
        other_income=other_income * UNITS_PER_ORE,
        ceiling=full_time,
        terms=terms,
        smaller=_smaller,
        larger=_larger,
    )
    return in_ore(exact, terms, _smaller)


def _checked(field: str, values: "IntArray | int", parts: int) -> "IntArray":
    """The values as int64; `parts` is how many of them make one of the field's own unit."""
    array = np.asarray(values)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{field} takes whole numbers, not {array.dtype}")
    lowest, highest = LIMITS[field]
    if array.size and not lowest * parts <= array.min() <= array.max() <= highest * parts:
        limits = {"lowest": _whole(lowest), "highest": _whole(highest)}
        raise InputError([problem(field, texts.OUTSIDE, **limits)])
    return array.astype(np.int64, copy=False)


def _whole(value: int) -> str:
    return number(Decimal(value))


def _smaller(left: "IntArray", right: "IntArray | int") -> "IntArray":
    return np.minimum(left, right)


def _larger(left: "IntArray", right: "IntArray | int") -> "IntArray":
    return np.maximum(left, right)
