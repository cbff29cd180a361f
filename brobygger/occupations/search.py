"""Occupations by what people type: misspelt, inflected, in two words, or by another name."""

from collections.abc import Iterator
from datetime import date
from threading import Lock

from django.db.models import Count, Max, Q
from django.utils import timezone

from brobygger.occupations.index import Index, Name, Suggestion
from brobygger.occupations.models import Occupation

Version = tuple[object, ...]
MOST = 50
_lock = Lock()
_kept: tuple[Version, Index] | None = None


def suggest(text: str, limit: int = 10) -> list[Suggestion]:
    """Return the occupations valid today that fit what was typed, best first, at most ``limit``."""
    return _index().suggest(text, min(limit, MOST))


def _index() -> Index:
    """Return the index of the table as it is now; it is made anew only when that has changed."""
    global _kept
    version = _version()
    kept = _kept
    if kept is None or kept[0] != version:
        with _lock:
            kept = version, Index(_names(timezone.localdate()))
            _kept = kept
    return kept[1]


def _version() -> Version:
    """Return what is another when a row was added, changed or removed, or a new day began."""
    row = Occupation.objects.aggregate(Count("pk"), Max("changed_at"))
    return *row.values(), timezone.localdate()


def _names(today: date) -> Iterator[Name]:
    begun = Q(valid_from=None) | Q(valid_from__lte=today)
    lasting = Q(valid_to=None) | Q(valid_to__gte=today)
    for row in Occupation.objects.filter(begun & lasting):
        for name in dict.fromkeys((row.title, *row.aliases, row.official_title)):
            if name:
                yield Name.of(
                    Suggestion(row.pk, row.scheme, row.code, row.title, name),
                    is_alias=name != row.title,
                    is_common=row.is_common,
                    sort_key=row.sort_key,
                )
