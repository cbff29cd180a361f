"""From what people type to a case, and back to the fields of a link that reproduces it.

The field names are those of the command, the form and the API: year, hourly_pay, hours,
hours_present, intensity, pension_percent, ceiling, other_income. Job 2 and 3 repeat the five
job fields with "_2" and "_3". A field that is missing or blank is not given.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from typing import TypeVar

from brobygger.calculator import texts
from brobygger.calculator.case import MAX_JOBS, Case, Job, out_of_range
from brobygger.calculator.danish import number, parse_number
from brobygger.calculator.problems import InputError, Problem, numbered, problem
from brobygger.calculator.rates import rate_for

JOB_FIELDS = ("hourly_pay", "hours", "hours_present", "intensity", "pension_percent")
CASE_FIELDS = ("ceiling", "other_income")
Made = TypeVar("Made")


def read_case(fields: Mapping[str, str]) -> Case:
    """Make a case of typed text; InputError holds every field at fault, in form order."""
    problems: list[Problem] = []
    year = _attempt(problems, partial(_read_year, fields))
    jobs = [_attempt(problems, partial(_read_job, fields, n)) for n in _job_numbers(fields)]
    rest = _attempt(problems, partial(_read_rest, fields))
    if year is None or rest is None or problems:
        raise InputError(problems)
    return Case(year, tuple(job for job in jobs if job), **rest)


def case_fields(case: Case) -> dict[str, str]:
    """The fields that `read_case` turns into the same case, numbers written the Danish way."""
    values = {"year": str(case.year)}
    for position, job in enumerate(case.jobs, start=1):
        values |= {numbered(name, position): _typed(getattr(job, name)) for name in JOB_FIELDS}
    values |= {name: _typed(getattr(case, name)) for name in CASE_FIELDS}
    return {name: value for name, value in values.items() if value}


def read_numbers(
    fields: Mapping[str, str], names: Iterable[str], job: int = 1
) -> dict[str, Decimal]:
    """Read the fields that are given; InputError holds each one that is not a number."""
    problems: list[Problem] = []
    values: dict[str, Decimal] = {}
    for name in names:
        typed = fields.get(numbered(name, job), "").strip()
        value = parse_number(typed)
        if value is not None:
            values[name] = value
        elif typed:
            problems.append(problem(name, texts.NOT_A_NUMBER, typed=quoted(typed)))
    if problems:
        raise InputError(problems)
    return values


def quoted(typed: str) -> str:
    """What was typed, fit to be repeated in a message: one short line, nothing invisible."""
    visible = "".join(sign if sign.isprintable() else " " for sign in typed[:30])
    return " ".join(visible.split())


def _attempt(problems: list[Problem], make: Callable[[], Made]) -> Made | None:
    try:
        return make()
    except InputError as error:
        problems.extend(error.problems)
        return None


def _read_year(fields: Mapping[str, str]) -> int:
    typed = fields.get("year", "").strip()
    if not typed:
        raise InputError([problem("year", texts.MISSING_YEAR)])
    if not re.fullmatch("[0-9]{4}", typed):
        raise InputError([problem("year", texts.NOT_A_YEAR, typed=quoted(typed))])
    return rate_for(int(typed)).year


def _job_numbers(fields: Mapping[str, str]) -> Iterator[int]:
    """The first job, and each further one with any of its fields filled in."""
    for job in range(1, MAX_JOBS + 1):
        if job == 1 or any(fields.get(numbered(name, job), "").strip() for name in JOB_FIELDS):
            yield job


def _read_job(fields: Mapping[str, str], job: int) -> Job:
    try:
        values = read_numbers(fields, JOB_FIELDS, job)
        if "hourly_pay" not in values:
            raise InputError([problem("hourly_pay", texts.MISSING_PAY)])
        return Job(**values)
    except InputError as error:
        raise InputError(found.in_job(job) for found in error.problems) from error


def _read_rest(fields: Mapping[str, str]) -> dict[str, Decimal]:
    values = read_numbers(fields, CASE_FIELDS)
    if problems := [found for name in values for found in out_of_range(name, values[name])]:
        raise InputError(problems)
    return values


def _typed(value: Decimal | None) -> str:
    return "" if value is None else number(value)
