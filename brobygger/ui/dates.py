"""Dates as people say them in Danish. Pure: today is passed in."""

from datetime import date, datetime
from functools import lru_cache

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

NEAR_DAYS = 6
"""Within this many days the weekday or the number of days says more than the date."""


def day_in_words(day: date, today: date) -> str:
    """ "i dag", "i morgen", "på tirsdag", "for 3 dage siden", "3. marts", "3. marts 2024"."""
    days = (day - today).days
    if days in NAMED_DAYS:
        return str(NAMED_DAYS[days]())
    if 0 < days <= NEAR_DAYS:
        return _("på %(weekday)s") % {"weekday": weekday(day)}
    if -NEAR_DAYS <= days < 0:
        return ngettext("for %(n)s dag siden", "for %(n)s dage siden", -days) % {"n": -days}
    if day.year == today.year:
        return _written(day, "j. F", get_language())
    return _written(day, "j. F Y", get_language())


NAMED_DAYS = {
    0: lambda: _("i dag"),
    1: lambda: _("i morgen"),
    -1: lambda: _("i går"),
}


def moment_in_words(at: datetime, today: date) -> str:
    """ "i morgen kl. 10.00", "på tirsdag kl. 9.30", "tirsdag 3. marts kl. 9.30"."""
    days = (at.date() - today).days
    words = day_in_words(at.date(), today)
    if abs(days) > NEAR_DAYS:
        words = f"{weekday(at.date())} {words}"
    return _("%(day)s kl. %(time)s") % {"day": words, "time": clock(at)}


def weekday(day: date) -> str:
    """ "tirsdag"."""
    return str(WEEKDAYS[day.weekday()]).lower()


def clock(at: datetime) -> str:
    """ "9.30"."""
    return f"{at.hour}.{at.minute:02}"


def full_day(day: date) -> str:
    """ "tirsdag 3. marts 2026"."""
    return f"{weekday(day)} {_written(day, 'j. F Y', get_language())}"


@lru_cache(maxsize=1000)
def _written(day: date, pattern: str, _language: str | None) -> str:
    """A day by its pattern; a list says the same few days again and again."""
    return date_format(day, pattern)


def full_moment(at: datetime) -> str:
    """ "tirsdag 3. marts 2026 kl. 9.30"."""
    return _("%(day)s kl. %(time)s") % {"day": full_day(at.date()), "time": clock(at)}
