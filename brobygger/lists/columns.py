"""A list's columns: one value for the page, the exports and the paper."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from brobygger.ui.templatetags.ui import day, moment


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    ``value`` gives the plain value of a row (text, number, date, yes/no, None): it is exported
    as it is. ``show`` gives what the page shows when that is more than the value (a status, two
    lines). ``url`` makes the cell a link. ``sort`` is the field, or fields, the database sorts
    by; without it the column cannot be sorted.
    """

    name: str
    label: str | Promise
    value: Callable[[Any], Any]
    sort: str | tuple[str, ...] = ()
    show: Callable[[Any], str] | None = None
    url: Callable[[Any], str] | None = None
    is_number: bool = False

    @property
    def sort_fields(self) -> tuple[str, ...]:
        """The database fields behind the order, ascending."""
        return (self.sort,) if isinstance(self.sort, str) else self.sort

    def shown(self, row: Any) -> str:
        """What stands in the row's cell, with its link."""
        shown = self.show(row) if self.show else shown_value(self.value(row))
        return format_html('<a href="{}">{}</a>', self.url(row), shown) if self.url else shown


def drawn_rows(columns: Sequence[Column], rows: Iterable[Any]) -> list[SafeString]:
    """The rows of the page; written here and not in a template, as there are many cells."""
    head, *rest = columns
    cells = [(column, *_cell_starts(column)) for column in rest]
    return [_drawn_row(row, head, cells) for row in rows]


def _cell_starts(column: Column) -> tuple[str, str]:
    """How a full and an empty cell begin: label for narrow screens, alignment."""
    number = "bb-number" if column.is_number else ""
    start = '<td data-label="{}" class="{} {}">'
    full = format_html(start, column.label, number, "")
    return full, format_html(start, column.label, number, "bb-nothing")


def _drawn_row(row: Any, head: Column, cells: Iterable[tuple[Column, str, str]]) -> SafeString:
    parts = ['<tr><th scope="row">', conditional_escape(head.shown(row)), "</th>"]
    for column, full, nothing in cells:
        shown = column.shown(row)
        parts += (full if shown else nothing, conditional_escape(shown), "</td>")
    return SafeString("".join([*parts, "</tr>"]))


def shown_value(value: Any) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("Ja") if value else _("Nej")
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    return value if isinstance(value, SafeString) else str(value)


def exported_value(value: Any) -> Any:
    """A value as a spreadsheet takes it: text, number, or local date without zone."""
    if isinstance(value, bool):
        return _("Ja") if value else _("Nej")
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.make_naive(value)
    if value is None or isinstance(value, int | float | date) or _is_decimal(value):
        return value
    return str(value)


def _is_decimal(value: Any) -> bool:
    return hasattr(value, "as_tuple")
