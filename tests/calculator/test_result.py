"""The result explains every line and warns of what is not certain."""

from decimal import Decimal

import pytest

from brobygger.calculator import Case, Job, calculate, texts
from brobygger.calculator.result import LINE_KEYS
from brobygger.calculator.texts import Text

JOB = Job(Decimal("143.50"), hours=Decimal("7.5"), pension_percent=Decimal(12))
SECOND = Job(Decimal(180), hours_present=Decimal(8), intensity=Decimal(50))


def rule(case: Case, key: str) -> str:
    return next(str(line.rule) for line in calculate(case).lines if line.key == key)


def test_every_line_has_its_rule_and_source_in_words() -> None:
    for line in calculate(Case(2024, (JOB,))).lines:
        assert str(line.label)
        assert line.source
        assert "{" not in str(line.rule)
        assert ".." not in str(line.rule)


def test_the_pay_line_shows_how_it_was_found() -> None:
    assert rule(Case(2024, (JOB,)), "monthly_pay") == (
        "143,50 kr. i timen × 7,5 timer om ugen × 52 uger / 12 måneder + 12 % pension."
    )


def test_hours_from_intensity_are_explained() -> None:
    explained = rule(Case(2024, (SECOND,)), "monthly_pay")
    assert explained.startswith("8 timer til stede × 50 % = 4 betalte timer. 180 kr.")


def test_each_of_several_jobs_has_its_own_line() -> None:
    lines = calculate(Case(2024, (JOB, SECOND))).lines
    assert [line.key for line in lines[:3]] == ["job_1", "job_2", "monthly_pay"]
    assert lines[0].amount + lines[1].amount == lines[2].amount


def test_an_assumed_ceiling_says_that_it_is() -> None:
    assert rule(Case(2024, (JOB,)), "ceiling").startswith("Antaget")
    assert not rule(Case(2024, (JOB,), Decimal(30_000)), "ceiling").startswith("Antaget")


@pytest.mark.parametrize(
    ("case", "warning"),
    [
        (Case(2020, (JOB,)), "sekundær kilde"),
        (Case(2025, (JOB,)), "afledt"),
        (Case(2024, (JOB, SECOND)), "flere job"),
        (Case(2024, (JOB,), Decimal(10_000)), "ikke nedsatte løn"),
        (Case(2024, (Job(Decimal(200), hours=Decimal(0)),)), "når der er løn"),
    ],
)
def test_what_is_uncertain_is_warned_of(case: Case, warning: str) -> None:
    (only,) = calculate(case).warnings
    assert warning in str(only)


def test_a_confirmed_year_and_one_job_give_no_warning() -> None:
    assert calculate(Case(2024, (JOB,))).warnings == ()


def test_amounts_for_programs_are_strings_with_two_decimals() -> None:
    answer = calculate(Case(2024, (JOB,))).as_dict()
    assert answer["monthly_pay"] == "5223.40"
    assert answer["max_supplement"] == "19952.00"
    assert {*LINE_KEYS, "year", "warnings", "lines"} < set(answer)


def test_a_sentence_is_translated_with_what_is_inside_it() -> None:
    inner = Text(texts.FIELD_LABELS["hours"])
    sentence = Text(texts.FIELD_PROBLEM, {"label": inner, "problem": "!"})
    english = {"Betalte timer om ugen": "Paid hours", "{label}: {problem}": "{label} {problem}"}
    assert sentence.translated(english.__getitem__) == "Paid hours !"
