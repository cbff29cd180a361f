"""Checking the seals: the first row changed, missing, or unsealed for too long."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import View, ViewSeal
from brobygger.access.retention import first_month_kept
from brobygger.access.seals import Shown, citizens_of, mac
from brobygger.people.models import Municipality

CHUNK = 2000
UNSEALED_FOR = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Finding:
    """The first thing wrong with a municipality's log."""

    municipality: str
    what: str
    month: str
    position: int | None = None
    view_id: int | None = None

    def __str__(self) -> str:
        at = f", position {self.position}" if self.position else ""
        row = f", row {self.view_id}" if self.view_id else ""
        return f"{self.municipality} {self.month}{at}{row}: {self.what}"


@dataclass(frozen=True, slots=True)
class Result:
    """What a check came to; ``head`` can be kept elsewhere and compared next time."""

    municipality: str
    checked: int
    head: str
    finding: Finding | None


def check(code: str, month: str = "") -> Result:
    """Check one municipality, all months or one."""
    with acting(Actor.system(code)):
        checked, head = 0, ""
        for seal, finding in _walk(code, month):
            if finding:
                return Result(code, checked, head, finding)
            checked, head = checked + 1, f"{seal.month}/{seal.position} {seal.mac}"
        return Result(code, checked, head, _unsealed(code, month))


def _walk(code: str, month: str) -> Iterator[tuple[ViewSeal, Finding | None]]:
    """Each seal with what is wrong with it."""
    kept_from = first_month_kept(Municipality.objects.get(pk=code))
    before = _seal_before(code, month)
    for chunk in _chunks(code, month):
        rows = {row.pk: row for row in View.objects.filter(pk__in=[s.view_id for s in chunk])}
        shown = citizens_of(code, rows.values())
        for seal in chunk:
            row = rows.get(seal.view_id)
            what = _problem(before, seal, row, shown[seal.view_id], kept_from)
            yield seal, _finding(seal, what)
            before = seal


def _problem(
    before: ViewSeal | None, seal: ViewSeal, row: View | None, shown: Shown, kept_from: str
) -> str:
    """What is wrong with one seal and its row, in words; empty when nothing is."""
    if row is None and seal.month < kept_from:
        return ""  # dropped with its month; the last seal stays, and the next month starts from it
    if not _follows(before, seal, kept_from):
        return "missing: the seals before this one"
    if row is None:
        return "missing: the row this seal was made over"
    expected = mac(before.mac if before else "", row, shown)
    is_whole = hmac.compare_digest(seal.mac, expected)
    return "" if is_whole else "changed: the row, its citizens or its seal"


def _finding(seal: ViewSeal, what: str) -> Finding | None:
    if not what:
        return None
    return Finding(seal.municipality_id, what, seal.month, seal.position, seal.view_id)


def _follows(before: ViewSeal | None, seal: ViewSeal, kept_from: str) -> bool:
    """Whether nothing is left out between two seals."""
    if before is None or before.month != seal.month:
        return seal.position == 1
    return seal.position == before.position + 1 or seal.month < kept_from


def _seal_before(code: str, month: str) -> ViewSeal | None:
    """The seal a month's chain began from."""
    if not month:
        return None
    earlier = ViewSeal.objects.filter(municipality=code, month__lt=month)
    return earlier.order_by("-month", "-position").first()


def _chunks(code: str, month: str) -> Iterator[list[ViewSeal]]:
    """A municipality's seals in order, some at a time."""
    seals = ViewSeal.objects.filter(municipality=code).order_by("month", "position")
    if month:
        seals = seals.filter(month=month)
    last: ViewSeal | None = None
    while True:
        rest = seals.filter(month__gte=last.month) if last else seals
        if last:
            rest = rest.exclude(month=last.month, position__lte=last.position)
        chunk = list(rest[:CHUNK])
        if not chunk:
            return
        yield chunk
        last = chunk[-1]


def _unsealed(code: str, month: str) -> Finding | None:
    """The first row without a seal although the worker has had its time."""
    sealed = ViewSeal.objects.filter(municipality=code, view_id=OuterRef("pk"))
    rows = View.objects.filter(
        ~Exists(sealed), municipality=code, seen_at__lt=timezone.now() - UNSEALED_FOR
    )
    for row in rows.order_by("seen_at", "id")[:1]:
        at = f"{row.seen_at:%Y-%m}"
        return Finding(code, "unsealed for more than a minute", at, view_id=row.pk)
    return None
