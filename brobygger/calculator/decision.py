"""Check a decision: the municipality's figures beside ours, and the first line that differs.

The appeals board changed or returned about half of the cases it saw in 2020, and citizens
cannot see through the basis. This finds the line to ask about; it decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from brobygger.calculator import texts
from brobygger.calculator.case import Case
from brobygger.calculator.fields import read_numbers
from brobygger.calculator.problems import InputError, problem
from brobygger.calculator.rates import known_years, rate_for
from brobygger.calculator.result import LINE_KEYS, Line, calculate
from brobygger.calculator.texts import Text

TOLERANCE = Decimal(1)
"""Kroner that a line may differ by: many decisions are in whole kroner."""
HIGHEST = Decimal(10_000_000)
PREFIX = "decision_"


@dataclass(frozen=True)
class CheckedLine:
    """One line of ours and what the decision says of it; None when it does not."""

    line: Line
    stated: Decimal | None
    hint: Text

    @property
    def difference(self) -> Decimal | None:
        """The decision's figure minus ours, in kroner."""
        return None if self.stated is None else self.stated - self.line.amount

    @property
    def differs(self) -> bool:
        """True when the decision's figure is more than a krone away from ours."""
        return self.difference is not None and abs(self.difference) > TOLERANCE


@dataclass(frozen=True)
class DecisionCheck:
    """Every line compared, in the order of the calculation."""

    lines: tuple[CheckedLine, ...]

    @property
    def first_difference(self) -> CheckedLine | None:
        """The line where the two part ways; those after it follow from it."""
        return next((line for line in self.lines if line.differs), None)

    @property
    def agrees(self) -> bool:
        """True when something is stated and nothing differs."""
        stated = any(line.stated is not None for line in self.lines)
        return stated and self.first_difference is None


def check_decision(case: Case, stated: Mapping[str, Decimal]) -> DecisionCheck:
    """Compare a decision's figures (keys of `LINE_KEYS`, kroner a month) with the case."""
    result = calculate(case)
    return DecisionCheck(
        tuple(
            CheckedLine(result.line(key), stated.get(key), _hint(key, stated.get(key), case.year))
            for key in LINE_KEYS
        )
    )


def read_decision(fields: Mapping[str, str]) -> dict[str, Decimal]:
    """Read the fields "decision_" + line key; InputError holds each one that is no amount."""
    values = read_numbers(fields, [PREFIX + key for key in LINE_KEYS])
    limits = {"lowest": "0", "highest": "10.000.000"}
    problems = [
        problem(name, texts.OUTSIDE, **limits)
        for name, value in values.items()
        if not 0 <= value <= HIGHEST
    ]
    if problems:
        raise InputError(problems)
    return {name.removeprefix(PREFIX): value for name, value in values.items()}


def _hint(key: str, stated: Decimal | None, year: int) -> Text:
    """Where to look; the year whose rate the decision used when it is another one."""
    if key == "max_supplement" and stated is not None:
        for other in known_years():
            if other != year and stated == rate_for(other).max_supplement_kr:
                return Text(texts.DECISION_OTHER_YEAR, {"year": str(other)})
    return Text(texts.DECISION_HINTS[key])
