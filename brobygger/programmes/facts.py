"""Reading the facts of an event without ever failing: they come from JSON and from imports."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

NONE: frozenset[str] = frozenset()


def as_text(value: Any) -> str:
    """Return the value as text; nothing is the empty text."""
    return "" if value is None else str(value)


def as_texts(value: Any) -> frozenset[str]:
    """Return a list of codes as a set; a single code is a list of one."""
    if not value:
        return NONE
    if isinstance(value, str):
        return frozenset({value})
    return frozenset(map(str, value)) if isinstance(value, Iterable) else NONE


def as_date(value: Any) -> date | None:
    """Return a date written as date or as ISO text, else None."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def as_hours(value: Any) -> Decimal:
    """Return hours a week as a Decimal that is zero or more; what cannot be read is zero."""
    try:
        hours = Decimal(str(value))
    except InvalidOperation:
        return Decimal(0)
    return hours if hours.is_finite() and hours > 0 else Decimal(0)


def as_days(value: Any) -> int | None:
    """Return a whole number of days above zero, else None."""
    try:
        days = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return days if days > 0 else None
