"""The examples others have published (spec 5.3) come out within a krone."""

from decimal import Decimal

import pytest

from brobygger.calculator import Case, Job, calculate
from brobygger.calculator.rule import UNITS_PER_KRONE, in_ore, supplement_of, terms_for


def job(hourly_pay: int, hours: int) -> Job:
    return Job(Decimal(hourly_pay), hours=Decimal(hours))


EXAMPLES = [
    (2024, 200, 18, {"monthly_pay": 15_600, "ceiling": 32_067, "reduction_below": 4_680}),
    (2024, 200, 18, {"supplement": 15_272, "total": 30_872}),
    (2022, 200, 20, {"monthly_pay": 17_333, "supplement": 13_281, "total": 30_614}),
    (2022, 125, 20, {"monthly_pay": 10_833, "supplement_before_ceiling": 15_714}),
    (2022, 125, 20, {"ceiling": 20_042, "supplement": 9_209, "total": 20_042}),
]


@pytest.mark.parametrize(("year", "hourly_pay", "hours", "expected"), EXAMPLES)
def test_a_published_example_agrees_within_a_krone(
    year: int, hourly_pay: int, hours: int, expected: dict[str, int]
) -> None:
    result = calculate(Case(year, (job(hourly_pay, hours),)))
    assert {key: result.kr(key) for key in expected} == pytest.approx(expected, abs=1)


def test_billunds_example_of_2014_agrees_within_a_krone() -> None:
    terms = terms_for(2014)
    pay, ceiling = 14_000 * UNITS_PER_KRONE, 23_545 * UNITS_PER_KRONE
    amounts = in_ore(supplement_of(pay, 0, ceiling, terms, min, max), terms, min)
    shown = (amounts.reduction_below, amounts.reduction_above, amounts.supplement_before_ceiling)
    assert shown == pytest.approx((403_400, 30_500, 1_297_300), abs=100)


def test_twelve_hours_present_at_half_intensity_are_six_paid_hours() -> None:
    twelve = Job(Decimal(200), hours_present=Decimal(12), intensity=Decimal(50))
    assert twelve.effective_hours == 6
    assert calculate(Case(2024, (twelve,))).amounts == calculate(Case(2024, (job(200, 6),))).amounts
