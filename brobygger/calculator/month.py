"""From a case to the rule's whole numbers: pay, ceiling and the amounts of a month."""

from collections.abc import Sequence
from decimal import Decimal

from brobygger.calculator.case import Case, Job
from brobygger.calculator.rule import (
    HOUR,
    UNITS_PER_ORE,
    Amounts,
    full_time_pay,
    in_ore,
    month_pay,
    round_half_up,
    supplement_of,
    terms_for,
)


def amounts_of(case: Case, hours: Sequence[Decimal] | None = None) -> Amounts[int]:
    """The amounts of a month in øre; `hours` asks for other paid hours in each of the jobs."""
    terms = terms_for(case.year)
    paid = hours or [job.effective_hours for job in case.jobs]
    exact = supplement_of(
        pay=sum(map(_job_pay, case.jobs, paid)),
        other_income=_ore(case.other_income) * UNITS_PER_ORE,
        ceiling=_ceiling(case),
        terms=terms,
        smaller=min,
        larger=max,
    )
    return in_ore(exact, terms, min)


def job_pay_ore(job: Job) -> int:
    """The pay of one job a month in øre, pension included."""
    return round_half_up(_job_pay(job, job.effective_hours))


def full_time_pay_ore(case: Case) -> int:
    """The ceiling assumed when none is given: the best-paid job at 37 hours, in øre."""
    return round_half_up(_full_time_pay(case))


def _job_pay(job: Job, hours: Decimal) -> int:
    return month_pay(_ore(job.hourly_pay), int(hours * HOUR), _ore(job.pension_percent))


def _ceiling(case: Case) -> int:
    return _full_time_pay(case) if case.ceiling is None else _ore(case.ceiling) * UNITS_PER_ORE


def _full_time_pay(case: Case) -> int:
    return max(full_time_pay(_ore(job.hourly_pay), _ore(job.pension_percent)) for job in case.jobs)


def _ore(amount: Decimal) -> int:
    """A number with two decimals in whole hundredths."""
    return int(amount * 100)
