"""One page of keys; the last page is found as fast as the first."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

PAGE_SIZE = 25
MANY_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Page:
    """Where in the list we are."""

    number: int
    total: int
    size: int = PAGE_SIZE

    @classmethod
    def nearest(cls, asked: str, total: int) -> "Page":
        """The page asked for, or the nearest there is."""
        last = max(1, -(-total // PAGE_SIZE))
        return cls(min(max(_number(asked), 1), last), total)

    @property
    def last(self) -> int:
        """The last page's number."""
        return max(1, -(-self.total // self.size))

    @property
    def start(self) -> int:
        """How many rows stand before this page."""
        return (self.number - 1) * self.size

    @property
    def stop(self) -> int:
        """How many rows stand before the next page."""
        return min(self.start + self.size, self.total)

    @property
    def first_row(self) -> int:
        """The first row's place, counted from 1."""
        return min(self.start + 1, self.total)

    def near(self) -> list[int]:
        """The page numbers to link to: first, last and those around; 0 is a gap."""
        wanted = {1, self.last, *range(self.number - 1, self.number + 2)}
        numbers = sorted(number for number in wanted if 1 <= number <= self.last)
        shown: list[int] = []
        for number in numbers:
            if shown and number > shown[-1] + 1:
                shown.append(0)
            shown.append(number)
        return shown


def keys_of(page: Page, rows: QuerySet[Any]) -> list[Any]:
    """The page's keys, read from whichever end of the ordered rows is nearer."""
    keys = rows.values_list("pk", flat=True)
    if page.start <= page.total // 2:
        return list(keys[page.start : page.stop])
    from_end = keys.reverse()[page.total - page.stop : page.total - page.start]
    return list(from_end)[::-1]


def _number(asked: str) -> int:
    if not (asked.isascii() and asked.isdigit()):
        return 1
    return int(asked[:MANY_DIGITS]) if len(asked) <= MANY_DIGITS else 10**MANY_DIGITS
