"""A case to calculate: a year, one or more flex-jobs, and what else is earned.

A `Case` that exists is valid: making one with wrong figures raises `InputError` with every
field at fault. All amounts are kroner, all hours are hours a week.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from brobygger.calculator import texts
from brobygger.calculator.danish import number
from brobygger.calculator.problems import InputError, Problem, problem
from brobygger.calculator.rates import rate_for
from brobygger.calculator.rule import FULL_TIME_HOURS, HOUR
from brobygger.calculator.texts import Text

CENT = Decimal("0.01")
MAX_JOBS = 3


class Limit(NamedTuple):
    """The lowest and highest value a field accepts."""

    lowest: int
    highest: int


# The rule's whole numbers fit in 64 bits within these limits; see tests before raising one.
LIMITS = {
    "hourly_pay": Limit(0, 5_000),
    "hours": Limit(0, FULL_TIME_HOURS),
    "hours_present": Limit(0, FULL_TIME_HOURS),
    "intensity": Limit(1, 100),
    "pension_percent": Limit(0, 50),
    "ceiling": Limit(0, 1_000_000),
    "other_income": Limit(0, 250_000),
}


@dataclass(frozen=True)
class Job:
    """One flex-job.

    Give the paid `hours`, or the `hours_present` and the `intensity` (percent of them that is
    effective work; 12 hours at 50 % are 6 paid hours). `pension_percent` is own and employer's
    contribution on top of `hourly_pay`; 0 when the pay includes it.
    """

    hourly_pay: Decimal
    hours: Decimal | None = None
    hours_present: Decimal | None = None
    intensity: Decimal | None = None
    pension_percent: Decimal = Decimal(0)

    def __post_init__(self) -> None:
        if problems := [*self._field_problems()] or [*self._hours_problems()]:
            raise InputError(problems)

    @property
    def effective_hours(self) -> Decimal:
        """Paid hours a week, exact."""
        if self.hours is not None:
            return self.hours
        return (self.hours_present or Decimal(0)) * (self.intensity or Decimal(0)) / 100

    def _field_problems(self) -> Iterator[Problem]:
        names = ("hourly_pay", "hours", "hours_present", "intensity", "pension_percent")
        for name in names:
            yield from out_of_range(name, getattr(self, name))

    def _hours_problems(self) -> Iterator[Problem]:
        present, intensity = self.hours_present, self.intensity
        if present is None and intensity is None:
            if self.hours is None:
                yield problem("hours", texts.MISSING_HOURS)
        elif present is None:
            yield problem("hours_present", texts.MISSING_HOURS_PRESENT)
        elif self.hours is not None:
            yield from _disagreement(self.hours, present, intensity)
        elif intensity is None:
            yield problem("intensity", texts.MISSING_INTENSITY)
        elif present * intensity * HOUR % 100:
            yield problem("intensity", texts.TOO_FINE)


def _disagreement(paid: Decimal, present: Decimal, intensity: Decimal | None) -> Iterator[Problem]:
    """What is wrong when paid hours are given together with hours present."""
    values = {"present": number(present), "paid": number(paid)}
    if present < paid:
        yield problem("hours_present", texts.FEWER_PRESENT_THAN_PAID, **values)
    elif intensity is not None:
        effective = (present * intensity / 100).quantize(CENT, ROUND_HALF_UP)
        if effective != paid:
            values["effective"] = number(effective)
            yield problem("intensity", texts.HOURS_DISAGREE, **values)


@dataclass(frozen=True)
class Case:
    """A month in one or more flex-jobs.

    `ceiling` is full-time pay on ordinary terms, pension included; None takes the best-paid
    job's own hourly pay × 37 hours. `other_income` is pay from other work.
    """

    year: int
    jobs: tuple[Job, ...]
    ceiling: Decimal | None = None
    other_income: Decimal = Decimal(0)

    def __post_init__(self) -> None:
        rate_for(self.year)
        problems = [
            *out_of_range("ceiling", self.ceiling),
            *out_of_range("other_income", self.other_income),
            *self._job_problems(),
        ]
        if problems:
            raise InputError(problems)

    @property
    def hours(self) -> Decimal:
        """Paid hours a week in all jobs."""
        return sum((job.effective_hours for job in self.jobs), Decimal(0))

    def _job_problems(self) -> Iterator[Problem]:
        last = len(self.jobs)
        if not last:
            yield problem("hourly_pay", texts.MISSING_PAY)
        elif last > MAX_JOBS:
            yield problem("hours", texts.TOO_MANY_JOBS, highest=str(MAX_JOBS)).in_job(last)
        elif self.hours > FULL_TIME_HOURS:
            value = number(self.hours)
            yield problem("hours", texts.TOO_MANY_HOURS, value=value).in_job(last)


def out_of_range(field: str, value: Decimal | None) -> Iterator[Problem]:
    """The problem with one value, if it has one; None is a value not given."""
    if value is None:
        return
    if not value.is_finite():
        yield problem(field, texts.NOT_A_NUMBER, typed=str(value))
        return
    lowest, highest = LIMITS[field]
    values = {"lowest": number(Decimal(lowest)), "highest": number(Decimal(highest))}
    if value < 0:
        yield problem(field, texts.NEGATIVE, **values)
    elif value < lowest:
        yield problem(field, texts.TOO_LOW, value=_repeated(value), **values)
    elif value > highest:
        yield problem(field, texts.TOO_HIGH, value=_repeated(value), **values)
    elif value % CENT:
        yield problem(field, texts.TWO_DECIMALS)


def _repeated(value: Decimal) -> str | Text:
    """The value as understood, unless writing it out would fill the page."""
    return number(value) if abs(value.adjusted()) < 15 else Text(texts.THE_NUMBER)
