"""Addresses of many rows: the pattern is looked up once, each row only fills in its key."""

from functools import cache
from uuid import UUID

from django.urls import reverse

NIL = UUID(int=0)


def address_of(page: str, key: UUID, *more: str) -> str:
    """The address of a page about one record, as ``reverse`` gives it."""
    return _pattern(page, *more).replace(str(NIL), str(key))


@cache
def _pattern(page: str, *more: str) -> str:
    return reverse(page, args=[NIL, *more])
