"""The dated rates and rules of the wage supplement, each with its validity and its source.

Rates change each 1 January: one row in `rates.csv` per year. The percentages change only when
the law does: one `Rules` per period. A year without a row is refused, never extrapolated.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from brobygger.calculator import texts
from brobygger.calculator.problems import InputError, problem


class RateStatus(StrEnum):
    """How well a year's rates are known."""

    CONFIRMED = "confirmed"
    SECONDARY = "secondary"
    DERIVED = "derived"


@dataclass(frozen=True)
class Rate:
    """The amounts of one calendar year, in whole kroner a month."""

    year: int
    max_supplement_kr: int
    threshold_kr: int
    highest_unemployment_benefit_kr: int | None
    status: RateStatus
    source: str

    @property
    def valid_from(self) -> date:
        """The first day the rates apply."""
        return date(self.year, 1, 1)

    @property
    def valid_to(self) -> date:
        """The last day the rates apply."""
        return date(self.year, 12, 31)

    @property
    def highest_unemployment_allowance_kr(self) -> int | None:
        """The highest ledighedsydelse a month, None when the year's benefit is not known.

        It is 89 % of the highest unemployment benefit (lov om aktiv socialpolitik § 74 d),
        calculated here and rounded to the krone; many people have a lower one.
        """
        if self.highest_unemployment_benefit_kr is None:
            return None
        exact = Decimal(self.highest_unemployment_benefit_kr) * Decimal("0.89")
        return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(frozen=True)
class Rules:
    """The percentages of the law in a period; every percentage is a multiple of five."""

    valid_from: date
    valid_to: date | None
    percent_below_threshold: int
    percent_above_threshold: int
    atp_percent: int
    atp_cap_kr: int
    income_source: str
    supplement_source: str
    ceiling_source: str
    atp_source: str


RULES = (
    Rules(
        valid_from=date(2013, 1, 1),
        valid_to=date(2019, 12, 31),
        percent_below_threshold=30,
        percent_above_threshold=55,
        atp_percent=5,
        atp_cap_kr=500,
        income_source="BEK nr. 811 af 27/6 2014",
        supplement_source="LAB § 70 f (til og med 2019)",
        ceiling_source="LAB § 70 f (til og med 2019) og BEK nr. 811 af 27/6 2014",
        atp_source="LAB kapitel 21 (til og med 2019)",
    ),
    Rules(
        valid_from=date(2020, 1, 1),
        valid_to=None,
        percent_below_threshold=30,
        percent_above_threshold=55,
        atp_percent=5,
        atp_cap_kr=500,
        income_source="BEK nr. 227 af 7/3 2024 § 1, nr. 1 og 2",
        supplement_source="LAB § 123",
        ceiling_source="LAB § 123 og BEK nr. 227 af 7/3 2024 § 1, nr. 4, og §§ 12 og 13",
        atp_source="LAB § 137",
    ),
)


def read_rates(lines: Iterable[str]) -> dict[int, Rate]:
    """Read rates written as `rates.csv`; ValueError or KeyError when a row is not complete."""
    return {rate.year: rate for rate in map(_rate, csv.DictReader(lines))}


def _rate(row: dict[str, str]) -> Rate:
    benefit = row["highest_unemployment_benefit_kr"]
    return Rate(
        year=int(row["year"]),
        max_supplement_kr=int(row["max_supplement_kr"]),
        threshold_kr=int(row["threshold_kr"]),
        highest_unemployment_benefit_kr=int(benefit) if benefit else None,
        status=RateStatus(row["status"]),
        source=row["source"],
    )


@cache
def _rates() -> dict[int, Rate]:
    text = files(__package__).joinpath("rates.csv").read_text(encoding="utf-8")
    return read_rates(text.splitlines())


def known_years() -> tuple[int, ...]:
    """The years that can be calculated, oldest first."""
    return tuple(sorted(_rates()))


def rate_for(year: int) -> Rate:
    """The rates of a year; InputError naming `year` when they are not known."""
    rate = _rates().get(year)
    if rate is None:
        first, *_, last = known_years()
        values = {"year": str(year), "first": str(first), "last": str(last)}
        raise InputError([problem("year", texts.UNKNOWN_YEAR, **values)])
    return rate


def rules_for(year: int) -> Rules:
    """The rules in force on 1 January of a year whose rates are known."""
    day = date(year, 1, 1)
    return next(r for r in RULES if r.valid_from <= day and (not r.valid_to or day <= r.valid_to))
