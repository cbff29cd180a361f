"""Scenarios side by side: what each gives, and how it differs from the first."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from brobygger.calculator.case import Case
from brobygger.calculator.result import Result, calculate


@dataclass(frozen=True)
class Difference:
    """How a line differs from the first scenario's, in kroner."""

    per_month: Decimal

    @property
    def per_year(self) -> Decimal:
        """Twelve equal months at the rates of the scenario's year."""
        return self.per_month * 12


@dataclass(frozen=True)
class Scenario:
    """One column: a result and the one it is measured against."""

    result: Result
    baseline: Result

    def difference(self, key: str) -> Difference:
        """The difference of one of `result.LINE_KEYS`; all zero for the first scenario."""
        return Difference(self.result.kr(key) - self.baseline.kr(key))


@dataclass(frozen=True)
class Comparison:
    """Scenarios in the order given; the first is "now"."""

    scenarios: tuple[Scenario, ...]


def compare(cases: Sequence[Case]) -> Comparison:
    """Calculate one or more cases and measure each against the first."""
    results = [calculate(case) for case in cases]
    return Comparison(tuple(Scenario(result, results[0]) for result in results))
