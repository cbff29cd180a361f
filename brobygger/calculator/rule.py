"""The rule of the wage supplement, written once, over whole numbers (LAB §§ 123 and 137).

Every amount is a whole number of *units*, small enough that nothing is rounded before the end.
The same lines serve Python ints and numpy int64 arrays: only `smaller` and `larger` differ.
The accepted range (`case.LIMITS`) keeps every number below 2**63, so arrays cannot overflow.
"""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from brobygger.calculator.rates import rate_for, rules_for

if TYPE_CHECKING:
    import numpy as np

    IntArray: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]

Number = TypeVar("Number", int, "IntArray")
Choose: TypeAlias = Callable[[Number, Number | int], Number]

HOUR = 100_000
"""Parts of an hour: hours have two decimals and an intensity three (33.3 % is 0.333)."""
WHOLE = 10_000
"""Parts of one: pension percent has two decimals (12.15 % is 0.1215)."""
SHARE = 20
"""Five percent is one twentieth; every percentage of the law is a multiple of it."""
MONTHS_PER_QUARTER, WEEKS_PER_QUARTER = 3, 13
"""52 weeks / 12 months, shortened."""
UNITS_PER_ORE = MONTHS_PER_QUARTER * HOUR * WHOLE * SHARE
UNITS_PER_KRONE = 100 * UNITS_PER_ORE
FULL_TIME_HOURS = 37


class Terms(NamedTuple):
    """A year's rates in units and its percentages in steps of five percent."""

    maximum: int
    threshold: int
    share_below: int
    share_above: int
    atp_percent: int
    atp_cap_ore: int


class Exact(NamedTuple, Generic[Number]):
    """A month in units, nothing rounded."""

    monthly_pay: Number
    other_income: Number
    earned_income: Number
    reduction_below: Number
    reduction_above: Number
    supplement_before_ceiling: Number
    ceiling: Number
    room_below_ceiling: Number
    supplement: Number


class Amounts(NamedTuple, Generic[Number]):
    """A month in øre, each line rounded half up by itself."""

    monthly_pay: Number
    other_income: Number
    earned_income: Number
    reduction_below: Number
    reduction_above: Number
    supplement_before_ceiling: Number
    ceiling: Number
    room_below_ceiling: Number
    supplement: Number
    atp: Number
    total: Number


@cache
def terms_for(year: int) -> Terms:
    """The terms of a year; InputError naming `year` when its rates are not known."""
    rate, rules = rate_for(year), rules_for(year)
    return Terms(
        maximum=rate.max_supplement_kr * UNITS_PER_KRONE,
        threshold=rate.threshold_kr * UNITS_PER_KRONE,
        share_below=rules.percent_below_threshold * SHARE // 100,
        share_above=rules.percent_above_threshold * SHARE // 100,
        atp_percent=rules.atp_percent,
        atp_cap_ore=rules.atp_cap_kr * 100,
    )


def month_pay(hourly_pay_ore: Number, hours: Number | int, pension: Number | int) -> Number:
    """Pay of a month in units, pension included: hourly × weekly hours × 52 / 12.

    `hours` a week in parts of `HOUR`; `pension` in parts of `WHOLE`, on top of the pay.
    """
    return hourly_pay_ore * hours * (WHOLE + pension) * (WEEKS_PER_QUARTER * SHARE)


def full_time_pay(hourly_pay_ore: Number, pension: Number | int) -> Number:
    """The pay ceiling unless the real one is known: the same pay for 37 hours, in units."""
    return month_pay(hourly_pay_ore, FULL_TIME_HOURS * HOUR, pension)


def supplement_of(
    pay: Number,
    other_income: Number,
    ceiling: Number,
    terms: Terms,
    smaller: "Choose[Number]",
    larger: "Choose[Number]",
) -> Exact[Number]:
    """The supplement of a month, every line in units (LAB § 123).

    The year's maximum falls by 30 % of the income up to the threshold and 55 % of the rest;
    income and supplement together stay below the ceiling; without income there is none.
    """
    income = pay + other_income
    below = smaller(income, terms.threshold) // SHARE * terms.share_below
    above = larger(income - terms.threshold, 0) // SHARE * terms.share_above
    before_ceiling = larger(terms.maximum - below - above, 0)
    room = larger(ceiling - income, 0)
    supplement = smaller(before_ceiling, room) * (income > 0)
    return Exact(pay, other_income, income, below, above, before_ceiling, ceiling, room, supplement)


def in_ore(exact: Exact[Number], terms: Terms, smaller: "Choose[Number]") -> Amounts[Number]:
    """Round each line to the øre, and add ATP (LAB § 137) and the total.

    The total is the sum of the rounded income and the rounded supplement, so that what is
    shown adds up.
    """
    income = round_half_up(exact.earned_income)
    supplement = round_half_up(exact.supplement)
    atp = round_half_up(exact.supplement, UNITS_PER_ORE * 100 // terms.atp_percent)
    return Amounts(
        monthly_pay=round_half_up(exact.monthly_pay),
        other_income=round_half_up(exact.other_income),
        earned_income=income,
        reduction_below=round_half_up(exact.reduction_below),
        reduction_above=round_half_up(exact.reduction_above),
        supplement_before_ceiling=round_half_up(exact.supplement_before_ceiling),
        ceiling=round_half_up(exact.ceiling),
        room_below_ceiling=round_half_up(exact.room_below_ceiling),
        supplement=supplement,
        atp=smaller(atp, terms.atp_cap_ore),
        total=income + supplement,
    )


def round_half_up(amount: Number, unit: int = UNITS_PER_ORE) -> Number:
    """Round an amount that is not negative to a whole number of `unit`, halves upwards."""
    return (amount + unit // 2) // unit
