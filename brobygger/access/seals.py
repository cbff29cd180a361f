"""Sealing the view log behind the pages, and finding out whether somebody changed it (spec 8.4).

One chain per municipality and month; a month begins where the one before it ended. A seal is an
HMAC over the seal before, the row and its citizens, with a key that is not in the database.
Rows are sealed in the order of their transactions, up to the oldest one still running
(``pg_snapshot_xmin``), so a row committed late is never passed by. See
docs/decisions/access-view-log.md.
"""

import hashlib
import hmac
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import connection, models
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import View, ViewedCitizen, ViewSeal
from brobygger.people.models import Municipality

BATCH = 2000
LOCK = 7_301_114
"""The first half of the advisory lock's key; the second is the municipality's code."""

Shown = Sequence[tuple[str, str, str, str]]
"""The citizens on a page shown, as text, in a fixed order."""


def seal_all() -> int:
    """Seal what has been committed since last time, everywhere; returns the number of rows."""
    codes = list(Municipality.objects.order_by("code").values_list("code", flat=True))
    return sum(seal(code) for code in codes)


def seal(code: str) -> int:
    """Seal one municipality's rows; does nothing while another worker is at it."""
    sealed = 0
    while True:
        with acting(Actor.system(code)):
            batch = _seal_batch(code) if _lock(code) else 0
        sealed += batch
        if batch < BATCH:
            return sealed


def _lock(code: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s, %s)", [LOCK, int(code)])
        return bool(cursor.fetchone()[0])


def _seal_batch(code: str) -> int:
    last = newest(code)
    rows = list(_unsealed(code, last)[:BATCH])
    shown = citizens_of(code, rows)
    seals: list[ViewSeal] = []
    for row in rows:
        last = _next(last, row, shown[row.pk])
        seals.append(last)
    ViewSeal.objects.bulk_create(seals)
    return len(seals)


def newest(code: str) -> ViewSeal | None:
    """The last seal of a municipality."""
    return ViewSeal.objects.filter(municipality=code).order_by("-month", "-position").first()


def _unsealed(code: str, last: ViewSeal | None) -> models.QuerySet[View]:
    """Rows after the last seal whose transactions are over, in their order."""
    rows = View.objects.filter(municipality=code, transaction_id__lt=_horizon())
    if last:
        rows = rows.filter(transaction_id__gte=last.transaction_id).exclude(
            transaction_id=last.transaction_id, id__lte=last.view_id
        )
    return rows.order_by("transaction_id", "id")


def _horizon() -> int:
    """The oldest transaction that may still write rows."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        return int(cursor.fetchone()[0])


def _next(last: ViewSeal | None, row: View, shown: Shown) -> ViewSeal:
    """The seal of a row: in its month's chain, never in an earlier one than the last seal's."""
    month = max(month_of(row.seen_at), last.month if last else "")
    goes_on = last is not None and last.month == month
    return ViewSeal(
        municipality_id=row.municipality_id,
        month=month,
        position=last.position + 1 if last and goes_on else 1,
        view_id=row.pk,
        transaction_id=row.transaction_id,
        mac=mac(last.mac if last else "", row, shown),
        sealed_at=timezone.now(),
    )


def month_of(moment: datetime) -> str:
    """The month of a chain, as 2026-11 (UTC, so that it never depends on settings)."""
    return f"{moment.astimezone(UTC):%Y-%m}"


def citizens_of(code: str, rows: Iterable[View]) -> dict[int, Shown]:
    """What was written beside each row: its citizens, in a fixed order."""
    found: dict[int, list[tuple[str, str, str, str]]] = defaultdict(list)
    children = ViewedCitizen.objects.filter(municipality=code, view__in=[row.pk for row in rows])
    for child in children.order_by():
        found[child.view_id].append(
            (str(child.citizen_id), str(child.user_id), child.page, _instant(child.seen_at))
        )
    return defaultdict(list, {key: sorted(shown) for key, shown in found.items()})


def mac(before: str, row: View, shown: Shown) -> str:
    """The seal over the seal before, everything in the row, and its citizens."""
    content = [
        before,
        row.municipality_id,
        row.pk,
        _instant(row.seen_at),
        str(row.user_id),
        row.name,
        row.role,
        row.workplace,
        row.page,
        row.reason,
        row.transaction_id,
        *shown,
    ]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(_key(settings.VIEW_LOG_KEY), text.encode(), hashlib.sha256).hexdigest()


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


@cache
def _key(secret: str) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=b"brobygger view log").derive(secret.encode())
