"""The addresses a list's page links to: headings that sort, and other pages."""

from dataclasses import dataclass

from django.utils.http import urlencode

from brobygger.lists.columns import Column
from brobygger.lists.paging import Page


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading on the page."""

    column: Column
    direction: str
    """How the list is sorted by it, in ARIA's words; empty when it is not."""
    url: str
    """The address that sorts by it, or turns the order; empty if it cannot."""

    @property
    def icon(self) -> str:
        """The arrow that says the same."""
        return f"sort-table-{self.direction or 'none'}"


def heading(column: Column, sort: str, answers: str) -> Heading:
    """A column's heading in a list sorted by ``sort`` and filtered by ``answers``."""
    directions = {column.name: "ascending", f"-{column.name}": "descending"}
    direction = directions.get(sort, "")
    if not column.sort:
        return Heading(column, direction, "")
    turned = "-" if direction == "ascending" else ""
    query = urlencode({"sort": f"{turned}{column.name}"})
    return Heading(column, direction, f"?{answers}&{query}" if answers else f"?{query}")


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page's number with its address; a gap has neither."""

    number: int
    url: str
    is_here: bool


def page_links(page: Page, query: str) -> list[PageLink]:
    """Links to the pages worth linking to."""
    return [
        PageLink(number, page_url(number, query) if number else "", number == page.number)
        for number in page.near()
    ]


def page_url(number: int, query: str) -> str:
    """The address of one page."""
    return f"?{query}&page={number}"
