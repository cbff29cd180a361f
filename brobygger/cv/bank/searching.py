"""Searching the bank: at most a thousand hits, so that no question is a heavy one.

PostgreSQL finds up to ``MOST`` + 1 rows and stops; only those are put in order (newest first). A
question that fits more says so and shows a thousand of them: narrowing helps more than page 400.
Nothing here is sorted before it is cut off, so a common word costs as little as a rare one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from django.db.models import Q, QuerySet

from brobygger.cv.bank.models import BankCv
from brobygger.cv.bank.words import question
from brobygger.lists.paging import Page
from brobygger.people import postal

MOST = 1000
KM = 40
FAMILY_DIGITS = 4
"""The unit group of DISCO-08: bus driver and coach driver, nurse and ward nurse."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is empty narrows nothing."""

    text: str = ""
    code: str = ""
    with_family: bool = True
    skills: str = ""
    education: int = 0
    languages: Sequence[str] = ()
    licences: Sequence[str] = ()
    terms: Sequence[str] = ()
    least_hours: Decimal | None = None
    most_hours: Decimal | None = None
    postal_code: str = ""
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, newest first: a page of rows, and how many there are."""

    page: Page
    has_more: bool
    """There are more than are counted."""
    rows: list[BankCv] = field(default_factory=list)


def search(wanted: Wanted, asked_page: str) -> Hits:
    """One page of what fits; two statements."""
    found: list[tuple[date, int]] = list(
        matching(wanted).order_by().values_list("changed_on", "number")[: MOST + 1]
    )
    has_more = len(found) > MOST
    found = sorted(found[:MOST], key=lambda row: (-row[0].toordinal(), row[1]))
    page = Page.nearest(asked_page, len(found))
    numbers = [number for _day, number in found[page.start : page.stop]]
    rows = BankCv.objects.defer("words", "skills").in_bulk(numbers)
    return Hits(page, has_more, [rows[number] for number in numbers if number in rows])


def matching(wanted: Wanted) -> QuerySet[BankCv]:
    """Every row that fits."""
    rows = BankCv.objects.filter(_about_work(wanted) & _about_hours(wanted) & _about_place(wanted))
    for column, typed in (("words", wanted.text), ("skills", wanted.skills)):
        asked = question(typed)
        if asked is not None:
            rows = rows.filter(**{column: asked})
    return rows


def _about_work(wanted: Wanted) -> Q:
    condition = Q()
    if wanted.code:
        code = wanted.code[:FAMILY_DIGITS] if wanted.with_family else wanted.code
        condition &= Q(prefixes__contains=[code])
    if wanted.education:
        condition &= Q(education__gte=wanted.education)
    for column in ("languages", "licences", "terms"):
        if values := getattr(wanted, column):
            condition &= Q(**{f"{column}__contains": list(values)})
    return condition


def _about_hours(wanted: Wanted) -> Q:
    """The hours somebody seeks and the hours offered meet."""
    condition = Q()
    if wanted.least_hours is not None:
        condition &= Q(most_hours__gte=wanted.least_hours)
    if wanted.most_hours is not None:
        condition &= Q(least_hours__lte=wanted.most_hours)
    return condition


def _about_place(wanted: Wanted) -> Q:
    condition = Q()
    if wanted.municipality:
        condition &= Q(municipality_code=wanted.municipality)
    if wanted.postal_code:
        condition &= Q(postal_code__in=sorted(postal.near(wanted.postal_code, KM)))
    return condition
