"""One million scenarios of the calculator: arrays against one by one, the same rule.

Run with `python -m bench.calculator`. The target is arrays at least 20 times faster than the
bare rule one by one; the whole library (checked input, exact decimals) is shown beside it.
"""

import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import numpy as np

from brobygger.calculator.arrays import calculate_arrays
from brobygger.calculator.case import Case, Job
from brobygger.calculator.month import amounts_of
from brobygger.calculator.rule import (
    HOUR,
    Amounts,
    full_time_pay,
    in_ore,
    month_pay,
    supplement_of,
    terms_for,
)

YEAR = 2024
SCENARIOS = 1_000_000
LIBRARY_SAMPLE = 50_000
TARGET = 20


def main() -> int:
    """Print the ratios; status 1 when the target is missed or one amount is not the same."""
    pay, hours, pension = _scenarios(SCENARIOS)
    columns = [column.tolist() for column in (pay, hours, pension)]
    arrays, fast = _fastest(lambda: calculate_arrays(YEAR, pay, hours, pension_hundredths=pension))
    one_by_one, slow = _fastest(lambda: list(_rule_one_by_one(*columns)), repeats=1)
    _, library = _fastest(lambda: list(_library_one_by_one(*columns)), repeats=1)
    library *= SCENARIOS / LIBRARY_SAMPLE
    same = np.array_equal(np.array(one_by_one).T, np.array(arrays))
    _say(f"arrays                  {fast:8.3f} s for {SCENARIOS:,} scenarios")
    _say(f"rule one by one         {slow:8.3f} s   {slow / fast:6.1f} x (target {TARGET})")
    _say(f"library one by one      {library:8.3f} s   {library / fast:6.1f} x (from a sample)")
    _say(f"equal to the øre        {'yes' if same else 'NO'}")
    return 0 if same and slow >= TARGET * fast else 1


def _scenarios(size: int) -> Iterator[Any]:
    rng = np.random.default_rng(2024)
    yield rng.integers(12_000, 30_000, size)
    yield rng.integers(1, 37 * 4 + 1, size) * 25
    yield rng.integers(0, 2_000, size)


def _rule_one_by_one(*columns: list[int]) -> Iterator[Amounts[int]]:
    terms = terms_for(YEAR)
    for pay, hours, pension in zip(*columns, strict=True):
        exact = supplement_of(
            pay=month_pay(pay, hours * (HOUR // 100), pension),
            other_income=0,
            ceiling=full_time_pay(pay, pension),
            terms=terms,
            smaller=min,
            larger=max,
        )
        yield in_ore(exact, terms, min)


def _library_one_by_one(*columns: list[int]) -> Iterator[Amounts[int]]:
    for row in zip(*(column[:LIBRARY_SAMPLE] for column in columns), strict=True):
        pay, hours, pension = (Decimal(value).scaleb(-2) for value in row)
        yield amounts_of(Case(YEAR, (Job(pay, hours=hours, pension_percent=pension),)))


def _fastest(work: Callable[[], Any], repeats: int = 5) -> tuple[Any, float]:
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        answer = work()
        best = min(best, time.perf_counter() - start)
    return answer, best


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
