"""Pages of a log: newest first, never counted, because a log only grows."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.http import HttpRequest

ROWS = 25
FURTHEST = 4000


@dataclass
class Window:
    """The rows of one page, and the addresses of its neighbours (empty: none)."""

    rows: list[Any]
    number: int
    newer: str
    older: str


def shown(request: HttpRequest, rows: models.QuerySet[Any]) -> Window:
    """The page the address asks for; one row more is read to see whether there is another."""
    text = request.GET.get("side", "1")
    number = (
        min(int(text), FURTHEST) if text.isascii() and text.isdecimal() and len(text) < 6 else 1
    )
    number = max(number, 1)
    start = (number - 1) * ROWS
    found = list(rows[start : start + ROWS + 1])
    has_older = len(found) > ROWS and number < FURTHEST
    return Window(
        found[:ROWS],
        number,
        _address(request, number - 1) if number > 1 else "",
        _address(request, number + 1) if has_older else "",
    )


def _address(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["side"] = str(number)
    return f"?{query.urlencode()}"
