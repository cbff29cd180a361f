"""Bad input names its field and says what would be right."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brobygger.calculator import Case, InputError, Job, case_fields, read_case
from brobygger.calculator.fields import CASE_FIELDS, JOB_FIELDS
from brobygger.calculator.problems import Problem

from .strategies import cases

GOOD = {"year": "2024", "hourly_pay": "143,50", "hours": "7,5", "pension_percent": "12"}


def problems_of(**changed: str) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as refused:
        read_case(GOOD | changed)
    return refused.value.problems


def test_what_is_typed_becomes_a_case() -> None:
    job = Job(Decimal("143.5"), hours=Decimal("7.5"), pension_percent=Decimal(12))
    assert read_case(GOOD) == Case(2024, (job,))


@given(cases)
def test_the_fields_of_a_case_reproduce_it(case: Case) -> None:
    assert read_case(case_fields(case)) == case


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("year", ""),
        ("year", "2012"),
        ("year", "2031"),
        ("year", "sidste år"),
        ("hourly_pay", ""),
        ("hourly_pay", "-1"),
        ("hourly_pay", "5.000,01"),
        ("hourly_pay", "10.000.001"),
        ("hourly_pay", "1,234"),
        ("hours", ""),
        ("hours", "37,5"),
        ("hours", "-7,5"),
        ("pension_percent", "51"),
        ("ceiling", "-1"),
        ("ceiling", "ti"),
        ("other_income", "10.000.001"),
    ],
)
def test_a_bad_value_names_its_field(field: str, typed: str) -> None:
    assert [problem.name for problem in problems_of(**{field: typed})] == [field]


@pytest.mark.parametrize(
    ("present", "intensity", "field"),
    [
        ("12", "0", "intensity"),
        ("12", "0,5", "intensity"),
        ("12", "101", "intensity"),
        ("12", "", "intensity"),
        ("", "50", "hours_present"),
        ("37,25", "50", "hours_present"),
        ("7,25", "33,33", "intensity"),
    ],
)
def test_bad_hours_present_or_intensity_are_named(present: str, intensity: str, field: str) -> None:
    found = problems_of(hours="", hours_present=present, intensity=intensity)
    assert [problem.name for problem in found] == [field]


def test_fewer_hours_present_than_paid_are_refused() -> None:
    (found,) = problems_of(hours="8", hours_present="6")
    assert found.name == "hours_present"
    assert "6 timer til stede er færre end de 8" in str(found.message)


def test_paid_hours_must_fit_the_intensity_when_both_are_given() -> None:
    assert problems_of(hours="8", hours_present="12", intensity="50")[0].name == "intensity"
    fits = GOOD | {"hours": "8", "hours_present": "12", "intensity": "66,7"}
    assert read_case(fits).hours == 8


def test_intensity_may_have_two_decimals_when_the_hours_have_one() -> None:
    fields = GOOD | {"hours": "", "hours_present": "7,5", "intensity": "33,33"}
    assert read_case(fields).hours == Decimal("2.49975")


def test_every_field_at_fault_is_named_at_once() -> None:
    found = problems_of(year="2012", hourly_pay="x", hours="y", ceiling="-1")
    assert [problem.name for problem in found] == ["year", "hourly_pay", "hours", "ceiling"]


def test_a_problem_in_the_second_job_names_that_job() -> None:
    (found,) = problems_of(hourly_pay_2="200", hours_2="38")
    assert found.name == "hours_2"
    assert str(found.message).startswith("Betalte timer om ugen i job 2: 38 er for meget.")


def test_the_hours_of_all_jobs_are_at_most_37() -> None:
    (found,) = problems_of(hours="30", hourly_pay_2="200", hours_2="7,25")
    assert (found.name, "37,25" in str(found.message)) == ("hours_2", True)


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "1E+999999", "0.001"])
def test_decimals_from_programs_are_checked_too(amount: str) -> None:
    with pytest.raises(InputError) as refused:
        Job(Decimal(amount), hours=Decimal(5))
    assert len(str(refused.value)) < 200


def test_a_case_has_between_one_and_three_jobs() -> None:
    job = Job(Decimal(100), hours=Decimal(1))
    for jobs in [(), (job,) * 4]:
        with pytest.raises(InputError):
            Case(2024, jobs)


@given(st.dictionaries(st.sampled_from(["year", *JOB_FIELDS, *CASE_FIELDS, "hours_2"]), st.text()))
def test_any_text_gives_a_case_or_problems_of_one_line(fields: dict[str, str]) -> None:
    messages: list[str] = []
    try:
        read_case(fields)
    except InputError as error:
        messages = [str(problem.message) for problem in error.problems]
    assert all(len(message.splitlines()) == 1 for message in messages)
