"""Danish working days, and the months of a calendar.

A date on a Saturday, a Sunday or a public holiday counts as the next working day
(docs/decisions: days are calendar days, only the last one is moved).
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@lru_cache(maxsize=256)
def public_holidays(year: int) -> Mapping[date, str]:
    """Return the Danish public holidays of a year by name ("store bededag" is one until 2023)."""
    return dict(country_holidays("DK", years=year, language="da"))


def holiday_name(day: date) -> str:
    """Return what a public holiday is called in Danish; empty on other days."""
    return public_holidays(day.year).get(day, "")


def is_workday(day: date) -> bool:
    """Say whether a day is neither weekend nor public holiday."""
    return day.weekday() < SATURDAY and day not in public_holidays(day.year)


@lru_cache(maxsize=16_384)
def next_workday(day: date) -> date:
    """Return the day itself when it is a working day, else the next one that is."""
    while not is_workday(day) and day < date.max:
        day += ONE_DAY
    return day


def add_days(day: date, days: int) -> date:
    """Return the day so many calendar days later, at most the last one there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the month's last when it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))
