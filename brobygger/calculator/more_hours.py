"""What more hours would give: a row for each whole hour a week, and what one more is worth."""

from dataclasses import dataclass
from decimal import Decimal

from brobygger.calculator import texts
from brobygger.calculator.case import Case
from brobygger.calculator.danish import kroner, short_kroner
from brobygger.calculator.month import amounts_of
from brobygger.calculator.rates import rate_for, rules_for
from brobygger.calculator.result import kroner_of
from brobygger.calculator.rule import FULL_TIME_HOURS, Amounts
from brobygger.calculator.texts import Text

_ROUNDING_ORE = 1  # two rounded parts can move their sum by one øre


@dataclass(frozen=True)
class HoursRow:
    """A month at a number of paid hours a week in the chosen job; amounts in øre."""

    hours: Decimal
    amounts: Amounts[int]
    is_current: bool

    @property
    def pay(self) -> Decimal:
        """Pay in kroner, other income included."""
        return kroner_of(self.amounts.earned_income)

    @property
    def supplement(self) -> Decimal:
        """Wage supplement in kroner."""
        return kroner_of(self.amounts.supplement)

    @property
    def total(self) -> Decimal:
        """Pay and supplement in kroner."""
        return kroner_of(self.amounts.total)


@dataclass(frozen=True)
class OneMoreHour:
    """What one more paid hour a week gives a month in kroner, and why not more.

    `reason` is a key of `texts.GAIN_REASONS`; "ceiling" means that nothing is gained.
    """

    gain: Decimal
    reason: str
    text: Text
    explanation: Text


@dataclass(frozen=True)
class MoreHours:
    """The table, and the value of one more hour: None when the week has no room for it."""

    rows: tuple[HoursRow, ...]
    one_more_hour: OneMoreHour | None


def more_hours(case: Case, job: int = 1) -> MoreHours:
    """Rows from 1 to 37 hours in one job, the others unchanged.

    Paid hours in all jobs stay within 37, so with several jobs the table ends sooner. The
    current hours have their own row when they are not a whole number. `job` counts from 1.
    """
    current = case.jobs[job - 1].effective_hours
    longest = FULL_TIME_HOURS - (case.hours - current)
    hours = sorted({current, *(Decimal(hour) for hour in range(1, int(longest) + 1))})
    rows = tuple(_row(case, job, value, current) for value in hours)
    if current + 1 > longest:
        return MoreHours(rows, None)
    now, after = _row(case, job, current, current), _row(case, job, current + 1, current)
    return MoreHours(rows, _one_more_hour(case.year, now.amounts, after.amounts))


def _row(case: Case, job: int, hours: Decimal, current: Decimal) -> HoursRow:
    paid = [other.effective_hours for other in case.jobs]
    paid[job - 1] = hours
    return HoursRow(hours, amounts_of(case, paid), hours == current)


def _one_more_hour(year: int, now: Amounts[int], after: Amounts[int]) -> OneMoreHour:
    reason = _gain_reason(year, now, after)
    nothing = reason in {"ceiling", "no_pay"}
    gain = kroner_of(0 if nothing else after.total - now.total)
    sentence = texts.ONE_MORE_HOUR if gain else texts.ONE_MORE_HOUR_NOTHING
    return OneMoreHour(
        gain=gain,
        reason=reason,
        text=Text(sentence, {"gain": kroner(gain)}),
        explanation=_explained(reason, year),
    )


def _gain_reason(year: int, now: Amounts[int], after: Amounts[int]) -> str:
    if after.earned_income == now.earned_income:
        return "no_pay"
    if not now.earned_income:
        return "first_pay"
    if not now.supplement and not after.supplement:
        return "no_supplement"
    if after.room_below_ceiling < after.supplement_before_ceiling:
        nothing = abs(after.total - now.total) <= _ROUNDING_ORE
        return "ceiling" if nothing else "part_ceiling"
    above = after.earned_income > rate_for(year).threshold_kr * 100
    return "above_threshold" if above else "below_threshold"


def _explained(reason: str, year: int) -> Text:
    rate, rules = rate_for(year), rules_for(year)
    above = reason == "above_threshold"
    percent = rules.percent_above_threshold if above else rules.percent_below_threshold
    threshold = short_kroner(Decimal(rate.threshold_kr))
    values = {"percent": str(percent), "threshold": threshold}
    return Text(texts.GAIN_REASONS[reason], values)
