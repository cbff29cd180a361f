"""What is right in a flex-job: hours, days, totals. Pure; the calculator reads the numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from django.utils.translation import gettext as _

from brobygger.calculator import Case, InputError, Job, Result, calculate, known_years
from brobygger.calculator.case import CENT, out_of_range
from brobygger.calculator.danish import number
from brobygger.calculator.fields import read_numbers
from brobygger.programmes.workdays import add_months
from brobygger.ui.errors import UserError

FULL_TIME = Decimal(37)
NAMES = {"hours": "effective_hours"}
"""Fields of the calculator that the room calls something else."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week: at the workplace, effective (paid), and the second's share of the first."""

    present: Decimal
    effective: Decimal
    intensity: Decimal


@dataclass(frozen=True, slots=True)
class Pay:
    """Kroner an hour, and pension on top in percent; None where it is not known."""

    hourly: Decimal | None
    pension_percent: Decimal


class FieldErrors(Exception):
    """Typed figures that make no sense; each field with its message in plain Danish."""

    def __init__(self, messages: Mapping[str, str]) -> None:
        super().__init__(" ".join(messages.values()))
        self.messages = dict(messages)


def read_hours(typed: Mapping[str, str]) -> Hours:
    """Read "effective_hours", "hours_present" and "intensity", any two of the three.

    Raises FieldErrors, naming each field at fault.
    """
    texts = {"hours": typed.get("effective_hours", "")} | {
        name: typed.get(name, "") for name in ("hours_present", "intensity")
    }
    try:
        given = read_numbers(texts, ("hours", "hours_present", "intensity"))
        return hours_of(given)
    except InputError as error:
        raise FieldErrors(
            {NAMES.get(one.field, one.field): str(one.message) for one in error.problems}
        ) from error


def hours_of(given: Mapping[str, Decimal]) -> Hours:
    """Return the hours from two figures or all three; InputError or FieldErrors else."""
    if "hours_present" not in given:
        raise FieldErrors({"hours_present": _("Skriv, hvor mange timer om ugen man er til stede.")})
    if "hours" not in given and "intensity" not in given:
        words = _("Skriv de effektive timer, eller hvor mange procent der er effektivt arbejde.")
        raise FieldErrors({"effective_hours": words})
    effective = Job(Decimal(0), **given).effective_hours.quantize(CENT, ROUND_HALF_UP)
    present = given["hours_present"]
    if effective <= 0:
        field = "effective_hours" if "hours" in given else "hours_present"
        raise FieldErrors({field: _("Skriv mere end 0 timer om ugen, for eksempel 7,5.")})
    share = (effective * 100 / present).quantize(CENT, ROUND_HALF_UP)
    intensity = given.get("intensity", share)
    if problems := list(out_of_range("intensity", intensity)):
        raise FieldErrors({"intensity": str(problems[0].message)})
    return Hours(present, effective, intensity)


def read_pay(typed: Mapping[str, str]) -> Pay:
    """Read "hourly_pay" and "pension_percent", both optional; FieldErrors else."""
    try:
        given = read_numbers(typed, ("hourly_pay", "pension_percent"))
        if problems := [one for name in given for one in out_of_range(name, given[name])]:
            raise InputError(problems)
    except InputError as error:
        raise FieldErrors({one.field: str(one.message) for one in error.problems}) from error
    return Pay(given.get("hourly_pay"), given.get("pension_percent", Decimal(0)))


def refuse_too_many(others: Decimal, hours: Decimal) -> None:
    """Refuse more than 37 effective hours in all jobs together."""
    if others + hours > FULL_TIME:
        raise UserError(
            _("Timerne i alle fleksjob er %(all)s om ugen. De må tilsammen højst være 37.")
            % {"all": number(others + hours)},
            "effective_hours",
        )


def refuse_early_start(agreed_on: date, starts_on: date) -> None:
    """A job begins when it has been agreed, not before."""
    if starts_on < agreed_on:
        raise UserError(
            _("Jobbet begynder, før det er aftalt. Vælg %(day)s eller en senere dag.")
            % {"day": f"{agreed_on:%d.%m.%Y}"},
            "starts_on",
        )


def refuse_end_before(last: date, ended_on: date, field: str = "ended_on") -> None:
    """A job ends after it began, and after its newest hours began."""
    if ended_on < last:
        raise UserError(
            _("Sidste dag ligger for tidligt. Vælg %(day)s eller en senere dag.")
            % {"day": f"{last:%d.%m.%Y}"},
            field,
        )


def refuse_overlap(days: Iterable[date], since: date) -> None:
    """Rows of the history follow each other: a new one begins after the newest."""
    newest = max(days, default=None)
    if newest and since <= newest:
        raise UserError(
            _(
                "Der står allerede timer fra %(day)s. Vælg en senere dag, eller ret den række, "
                "der er."
            )
            % {"day": f"{newest:%d.%m.%Y}"},
            "since",
        )


class Row(Protocol):
    """A row of a job's history."""

    since: date
    hours_present: Decimal
    effective_hours: Decimal
    intensity: Decimal


@dataclass(frozen=True, slots=True)
class Stretch:
    """A job's history, and the day after its last; None: it lasts."""

    rows: tuple[Row, ...]
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """All flex-jobs together from a day on; without a job everything is 0."""

    day: date
    present: Decimal
    effective: Decimal
    jobs: int

    @property
    def intensity(self) -> Decimal:
        """Percent of the hours present that are effective."""
        if not self.present:
            return Decimal(0)
        return (self.effective * 100 / self.present).quantize(Decimal(1), ROUND_HALF_UP)


def progression(jobs: Iterable[Stretch]) -> list[Point]:
    """Return the hours of all jobs together, a point for each day they change."""
    jobs = list(jobs)
    days = {row.since for job in jobs for row in job.rows}
    days |= {job.until for job in jobs if job.until}
    points: list[Point] = []
    for day in sorted(days):
        rows = [row for job in jobs if (row := row_on(job, day))]
        point = Point(
            day,
            sum((row.hours_present for row in rows), Decimal(0)),
            sum((row.effective_hours for row in rows), Decimal(0)),
            len(rows),
        )
        points.append(point)
    return points


def row_on(job: Stretch, day: date) -> Row | None:
    """Return the row that holds on a day."""
    if job.until and day >= job.until:
        return None
    begun = [row for row in job.rows if row.since <= day]
    return max(begun, key=lambda row: row.since) if begun else None


@dataclass(frozen=True, slots=True)
class SecondJob:
    """When a municipality offers job number two (its choice; spec 6.3)."""

    is_offered: bool
    from_months: int
    at_talk: int


def offers_second_job(
    choice: SecondJob, *, since: date, today: date, hours: Decimal, limit: Decimal, held: int
) -> bool:
    """Say whether the retention consultant is offered: a small job that has lasted long enough.

    ``held`` talks about progression lie behind: the next one is where it is offered. A job
    without talks is offered too.
    """
    if not choice.is_offered or not 0 < hours <= limit:
        return False
    is_time = today >= add_months(since, choice.from_months)
    return is_time and (not held or held + 1 >= choice.at_talk)


def pays(jobs: Iterable[tuple[Hours, Pay]], year: int) -> Result | None:
    """Return what the jobs pay a month; None without a known pay or year."""
    made = [
        Job(pay.hourly, hours=hours.effective, pension_percent=pay.pension_percent)
        for hours, pay in jobs
        if pay.hourly is not None
    ]
    jobs = list(jobs)
    if not made or year not in known_years():
        return None
    try:
        return calculate(Case(year, tuple(made[:3])))
    except InputError:
        return None
