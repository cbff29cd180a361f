"""Writing occupations: one writer at a time, and only the rows that are new or different."""

from collections import Counter
from collections.abc import Iterable

from django.db import connection
from django.utils import timezone

from brobygger.occupations.models import Occupation, sort_key
from brobygger.occupations.reading.rows import Row, unique

KEY = ["scheme", "code"]
WRITTEN = [
    "title",
    "official_title",
    "sort_key",
    "aliases",
    "level",
    "is_common",
    "valid_from",
    "valid_to",
]


def lock() -> None:
    """Let nobody else write the table until the transaction ends; reading goes on."""
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {Occupation._meta.db_table} IN SHARE ROW EXCLUSIVE MODE")


def from_file(row: Row, ours: Row | None) -> Occupation:
    """Return the row as it shall stand: a common job keeps its everyday title and aliases."""
    title = ours.title if ours else row.title
    return Occupation(
        scheme=row.scheme,
        code=row.code,
        title=title,
        official_title=row.title,
        sort_key=sort_key(title),
        aliases=[*unique((*(ours.aliases if ours else ()), *row.aliases))],
        level=row.level,
        is_common=ours is not None,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )


def put(occupations: Iterable[Occupation], held: dict[tuple[str, str], Occupation]) -> Counter[str]:
    """Write those that differ from what is held; return how many were what."""
    verdicts = [(_verdict(row, held.get((row.scheme, row.code))), row) for row in occupations]
    different = [row for verdict, row in verdicts if verdict != "unchanged"]
    for row in different:
        row.changed_at = timezone.now()
    Occupation.objects.bulk_create(
        different,
        batch_size=1_000,
        update_conflicts=True,
        unique_fields=KEY,
        update_fields=[*WRITTEN, "changed_at"],
    )
    return Counter(verdict for verdict, _row in verdicts)


def held_in(schemes: Iterable[str]) -> dict[tuple[str, str], Occupation]:
    """Return what the lists have, by key."""
    rows = Occupation.objects.filter(scheme__in=[*schemes])
    return {(row.scheme, row.code): row for row in rows}


def _verdict(row: Occupation, old: Occupation | None) -> str:
    if old is None:
        return "added"
    same = all(getattr(row, name) == getattr(old, name) for name in WRITTEN)
    return "unchanged" if same else "changed"
