"""The rule at its edges, its mathematics, and against plain fractions."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brobygger.calculator import Case, Job, calculate, rate_for
from brobygger.calculator.month import amounts_of
from brobygger.calculator.rule import (
    UNITS_PER_KRONE,
    UNITS_PER_ORE,
    Exact,
    round_half_up,
    supplement_of,
    terms_for,
)

from . import oracle
from .strategies import cases, years

KRONE = UNITS_PER_KRONE
incomes = st.integers(0, 100_000 * 100).map(lambda ore: ore * UNITS_PER_ORE)


def exact(year: int, pay: int, ceiling: int = 10**6 * KRONE, other: int = 0) -> Exact[int]:
    return supplement_of(pay, other, ceiling, terms_for(year), min, max)


def asked_of_oracle(case: Case) -> oracle.Oracle:
    jobs = [
        (Fraction(job.hourly_pay), Fraction(job.effective_hours), Fraction(job.pension_percent))
        for job in case.jobs
    ]
    ceiling = None if case.ceiling is None else Fraction(case.ceiling)
    rate = rate_for(case.year)
    terms = (rate.max_supplement_kr, rate.threshold_kr)
    return oracle.month(*terms, jobs, ceiling, Fraction(case.other_income))


@given(cases)
def test_every_line_is_that_of_plain_fractions_to_the_ore(case: Case) -> None:
    expected, amounts = asked_of_oracle(case), amounts_of(case)
    lines: dict[str, Any] = {
        "earned_income": expected.pay,
        "ceiling": expected.ceiling,
        "reduction_below": expected.part_30,
        "reduction_above": expected.part_55,
        "supplement_before_ceiling": expected.raw,
        "supplement": expected.supplement,
        "atp": expected.atp,
    }
    for name, amount in lines.items():
        assert getattr(amounts, name) == oracle.ore(amount), name
    assert amounts.total == expected.shown_total_ore


@given(cases)
def test_what_is_shown_adds_up(case: Case) -> None:
    amounts = amounts_of(case)
    assert amounts.earned_income == amounts.monthly_pay + amounts.other_income
    assert amounts.total == amounts.earned_income + amounts.supplement


@given(years, incomes, incomes, incomes)
def test_the_total_never_falls_when_pay_rises(year: int, pay: int, more: int, ceiling: int) -> None:
    low, high = exact(year, pay, ceiling), exact(year, pay + more, ceiling)
    assert high.earned_income + high.supplement >= low.earned_income + low.supplement


@given(years, incomes, incomes, incomes)
def test_the_supplement_is_never_negative_nor_above_the_maximum(
    year: int, pay: int, ceiling: int, other: int
) -> None:
    assert 0 <= exact(year, pay, ceiling, other).supplement <= terms_for(year).maximum


@given(years, incomes, incomes, incomes)
def test_the_total_is_never_above_the_ceiling_unless_pay_is(
    year: int, pay: int, ceiling: int, other: int
) -> None:
    month = exact(year, pay, ceiling, other)
    assert month.earned_income + month.supplement <= max(ceiling, month.earned_income)


@given(years, st.integers(1, 100))
def test_the_supplement_is_continuous_at_the_threshold(year: int, step_ore: int) -> None:
    threshold, step = terms_for(year).threshold, step_ore * UNITS_PER_ORE
    before, at, after = (exact(year, threshold + x).supplement for x in (-step, 0, step))
    assert (before - at, at - after) == (step * 30 // 100, step * 55 // 100)


@given(cases)
def test_the_supplement_shrinks_by_what_the_municipality_takes(case: Case) -> None:
    amounts = amounts_of(case)
    assert 0 <= amounts.atp <= 50_000
    assert amounts.atp <= amounts.supplement


def test_one_krone_over_the_threshold_costs_55_ore() -> None:
    threshold = terms_for(2024).threshold
    at, over = exact(2024, threshold), exact(2024, threshold + KRONE)
    assert at.reduction_above == 0
    assert over.reduction_above == 55 * UNITS_PER_ORE


@pytest.mark.parametrize("over", [0, 1, 5_000])
def test_there_is_no_supplement_when_pay_reaches_the_ceiling(over: int) -> None:
    month = exact(2024, (20_000 + over) * KRONE, 20_000 * KRONE)
    assert (month.room_below_ceiling, month.supplement) == (0, 0)


def test_there_is_no_supplement_without_income() -> None:
    month = exact(2024, 0)
    assert month.supplement == 0
    assert month.supplement_before_ceiling == terms_for(2024).maximum


@pytest.mark.parametrize(
    ("ceiling", "supplement", "atp"),
    [
        ("10000.99", "9999.99", "500.00"),
        ("10001", "10000.00", "500.00"),
        ("9001", "9000.00", "450.00"),
    ],
)
def test_atp_stops_at_500_kroner(ceiling: str, supplement: str, atp: str) -> None:
    one_krone = Case(2024, (Job(Decimal(0), hours=Decimal(0)),), Decimal(ceiling), Decimal(1))
    result = calculate(one_krone)
    assert (str(result.kr("supplement")), str(result.kr("atp"))) == (supplement, atp)


def test_halves_are_rounded_up() -> None:
    assert [round_half_up(x, 10) for x in (4, 5, 14, 15)] == [0, 1, 1, 2]


def test_other_income_is_tapered_and_uses_the_room_but_leaves_the_ceiling() -> None:
    job = Job(Decimal(150), hours=Decimal(10))
    alone = calculate(Case(2024, (job,)))
    both = calculate(Case(2024, (job,), other_income=Decimal(5000)))
    assert both.kr("ceiling") == alone.kr("ceiling")
    assert both.kr("monthly_pay") == alone.kr("monthly_pay")
    assert alone.kr("room_below_ceiling") - both.kr("room_below_ceiling") == 5000
    assert both.kr("reduction_below") - alone.kr("reduction_below") == 1500


def test_pension_lifts_both_pay_and_the_assumed_ceiling() -> None:
    plain = calculate(Case(2024, (Job(Decimal(100), hours=Decimal(6)),)))
    with_pension = Job(Decimal(100), hours=Decimal(6), pension_percent=Decimal(12))
    lifted = calculate(Case(2024, (with_pension,)))
    assert lifted.kr("monthly_pay") == plain.kr("monthly_pay") * Decimal("1.12")
    assert lifted.kr("ceiling") == Decimal("17957.33")


def test_several_jobs_are_added_under_the_best_paid_jobs_ceiling() -> None:
    two = (Job(Decimal(150), hours=Decimal(6)), Job(Decimal(180), hours=Decimal(4)))
    result = calculate(Case(2024, two))
    assert str(result.kr("monthly_pay")) == "7020.00"
    assert str(result.kr("ceiling")) == "28860.00"
