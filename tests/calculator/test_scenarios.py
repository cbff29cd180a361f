"""Scenarios side by side, and a decision checked line by line."""

from decimal import Decimal

import pytest

from brobygger.calculator import (
    Case,
    InputError,
    Job,
    calculate,
    check_decision,
    compare,
    read_decision,
)
from brobygger.calculator.result import LINE_KEYS


def case(hours: int) -> Case:
    return Case(2024, (Job(Decimal(200), hours=Decimal(hours)),))


def test_a_plan_is_measured_against_now_by_month_and_year() -> None:
    now, plan = compare([case(6), case(10)]).scenarios
    assert now.difference("total").per_month == 0
    assert str(plan.difference("monthly_pay").per_month) == "3466.67"
    assert str(plan.difference("total").per_month) == "2426.67"
    assert str(plan.difference("total").per_year) == "29120.04"


def test_a_decision_like_ours_agrees() -> None:
    ours = calculate(case(18))
    check = check_decision(case(18), {key: ours.kr(key) for key in LINE_KEYS})
    assert check.agrees
    assert check.first_difference is None


def test_a_decision_in_whole_kroner_agrees() -> None:
    assert check_decision(case(18), {"ceiling": Decimal(32_067)}).agrees


def test_a_decision_that_states_nothing_neither_agrees_nor_differs() -> None:
    check = check_decision(case(18), {})
    assert not check.agrees
    assert check.first_difference is None


def test_the_first_line_that_differs_is_found() -> None:
    stated = {"total": Decimal(30_000), "ceiling": Decimal(30_000), "monthly_pay": Decimal(15_600)}
    first = check_decision(case(18), stated).first_difference
    assert first is not None
    assert (first.line.key, str(first.difference)) == ("ceiling", "-2066.67")
    assert "ikke nedsatte løn" in str(first.hint)


def test_the_rate_of_another_year_is_recognised() -> None:
    first = check_decision(case(18), {"max_supplement": Decimal(19_333)}).first_difference
    assert str(first and first.hint) == "Kommunens tal er satsen for 2023."


def test_the_decisions_figures_are_read_as_typed() -> None:
    fields = {"decision_total": "30.872,00", "decision_atp": " ", "hours": "18"}
    assert read_decision(fields) == {"total": 30_872}


@pytest.mark.parametrize("typed", ["mange", "-1", "10.000.001"])
def test_a_bad_figure_in_the_decision_names_its_field(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        read_decision({"decision_total": typed})
    assert [problem.name for problem in refused.value.problems] == ["decision_total"]


@pytest.mark.parametrize("key", LINE_KEYS)
def test_every_line_can_be_checked(key: str) -> None:
    with pytest.raises(InputError, match="kommunens afgørelse"):
        read_decision({f"decision_{key}": "x"})
