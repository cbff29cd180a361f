"""A list's columns: one value for the page, the exports and the paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import format_html
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

    def cell(self, row: Any) -> "Cell":
        """The row's cell on the page."""
        shown = self.show(row) if self.show else shown_value(self.value(row))
        return Cell(self, shown, self.url(row) if self.url else "")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the page; written here and not in a template, as there are many of them."""

    column: Column
    shown: str
    url: str

    @property
    def inside(self) -> str:
        """What stands in it."""
        if not self.url:
            return self.shown
        return format_html('<a href="{}">{}</a>', self.url, self.shown)

    @property
    def attributes(self) -> SafeString:
        """Its label for narrow screens, its alignment, and whether it is empty."""
        number = "bb-number" if self.column.is_number else ""
        nothing = "" if self.shown else "bb-nothing"
        return format_html('data-label="{}" class="{} {}"', self.column.label, number, nothing)


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
