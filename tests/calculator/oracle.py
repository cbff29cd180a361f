"""The rule of spec 5.1 in plain fractions, written apart from the library to check it."""

from fractions import Fraction
from math import floor
from typing import NamedTuple


class Oracle(NamedTuple):
    """A month in kroner, nothing rounded."""

    pay: Fraction
    ceiling: Fraction
    part_30: Fraction
    part_55: Fraction
    raw: Fraction
    supplement: Fraction
    atp: Fraction

    @property
    def shown_total_ore(self) -> int:
        return ore(self.pay) + ore(self.supplement)


def month(
    maximum: int,
    threshold: int,
    jobs: list[tuple[Fraction, Fraction, Fraction]],
    ceiling: Fraction | None = None,
    other: Fraction = Fraction(0),
) -> Oracle:
    """Jobs are (hourly pay, weekly hours, pension percent); `pay` of the answer is W."""
    pay = sum((hourly * hours * 52 * (1 + p / 100) / 12 for hourly, hours, p in jobs), other)
    full_time = max(hourly * 37 * 52 * (1 + p / 100) / 12 for hourly, _, p in jobs)
    limit = full_time if ceiling is None else ceiling
    part_30 = Fraction(30, 100) * min(pay, Fraction(threshold))
    part_55 = Fraction(55, 100) * max(Fraction(0), pay - Fraction(threshold))
    raw = max(Fraction(0), maximum - part_30 - part_55)
    supplement = max(Fraction(0), min(raw, limit - pay)) if pay else Fraction(0)
    atp = min(supplement * 5 / 100, Fraction(500))
    return Oracle(pay, limit, part_30, part_55, raw, supplement, atp)


def ore(amount: Fraction) -> int:
    """Rounded half up."""
    return floor(amount * 100 + Fraction(1, 2))
