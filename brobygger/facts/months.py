"""A month or only a year, as people remember when they worked somewhere. Pure.

Stored as "2015-03" or "2015", so that texts compare as times do.
"""

import re

from django.utils.dates import MONTHS
from django.utils.translation import gettext as _

FIRST_YEAR, LAST_YEAR = 1930, 2100
STORED = r"^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$"
LONGEST = 40
_NUMBERS = re.compile(r"(?:(?:\d{1,2}[./-])?(?P<month>\d{1,2})[./ -]+)?(?P<year>\d{4})", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-\d{1,2})?", re.ASCII)
_WORDS = re.compile(r"(?:\d{1,2}\.? )?(?P<word>[a-zæøå]{3,9})\.? (?P<year>\d{4})")


class NotAMonth(ValueError):
    """The text says no month and no year."""


def read(text: str) -> str:
    """ "3.2015", "marts 2015", "2015-03" and "1.3.2015" are "2015-03"; "2015" is "2015"."""
    text = " ".join(text.split())[:LONGEST].casefold()
    if not text:
        return ""
    year, month = _parts(text)
    if not FIRST_YEAR <= year <= LAST_YEAR or not (month is None or 1 <= month <= 12):
        raise NotAMonth(text)
    return f"{year}" if month is None else f"{year}-{month:02}"


def _parts(text: str) -> tuple[int, int | None]:
    found = _ISO.fullmatch(text) or _NUMBERS.fullmatch(text)
    if found:
        return int(found["year"]), int(found["month"]) if found["month"] else None
    found = _WORDS.fullmatch(text)
    for number, name in MONTHS.items():
        if found and str(name).casefold().startswith(found["word"]):
            return int(found["year"]), number
    raise NotAMonth(text)


def short(stored: str) -> str:
    """As people write it: "3.2015"."""
    year, _dash, month = stored.partition("-")
    return f"{int(month)}.{year}" if month else year


def in_words(stored: str) -> str:
    """As people say it: "marts 2015"."""
    year, _dash, month = stored.partition("-")
    return f"{str(MONTHS[int(month)]).lower()} {year}" if month else year


def period(since: str, until: str) -> str:
    """ "marts 2015 – 2017", "2017", "siden marts 2015", "til 2017"."""
    if since and since == until:
        return in_words(since)
    if since and until:
        return f"{in_words(since)} – {in_words(until)}"
    if since:
        return _("siden %(month)s") % {"month": in_words(since)}
    return _("til %(month)s") % {"month": in_words(until)} if until else ""


def is_turned_round(since: str, until: str) -> bool:
    """Whether it ends before it begins; a bare year is all of its months."""
    shared = min(len(since), len(until))
    return bool(shared) and until[:shared] < since[:shared]
