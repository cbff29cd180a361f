"""A list: a room subclasses ``List`` and says what stands in it; the rest is done here.

How a page is found (docs/architecture.md): filter by key with the narrowest queryset, count
without annotations, read one page of keys in a stable order, load relations for those rows.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access import view_log
from brobygger.access.pages import ActorRequest
from brobygger.lists import exports, memory
from brobygger.lists.columns import Column, drawn_rows
from brobygger.lists.filters import Filter
from brobygger.lists.forms import FilterForm, SaveViewForm
from brobygger.lists.links import Heading, PageLink, heading, page_links, page_url
from brobygger.lists.models import SavedView
from brobygger.lists.paging import Page, keys_of
from brobygger.ui.errors import UserError
from brobygger.ui.rendering import FieldView, field_views

CHUNK = 1000
"""Rows loaded at a time for an export."""


class List:
    """One list. Subclass, fill in, and return ``MyList(request).response()`` from the view."""

    name: ClassVar[str]
    """Short and stable: the session, saved views and the view log know it."""
    title: ClassVar[str | Promise]
    columns: ClassVar[Sequence[Column]]
    filters: ClassVar[Sequence[Filter]] = ()
    default_sort: ClassVar[str]
    """A column's name, with "-" in front for the other way round."""
    empty_text: ClassVar[str | Promise] = _("Her er ikke noget endnu.")
    export_permission: ClassVar[str | None] = None
    """Who may export and print; None: whoever sees the list."""

    def __init__(self, request: ActorRequest) -> None:
        self.request = request
        self.actor = request.actor
        self.asked: QueryDict = request.GET

    # --- What a room fills in ---------------------------------------------------------

    def all_rows(self) -> QuerySet[Any]:
        """What the actor sees, as narrow as possible: no annotations, no relations."""
        raise NotImplementedError

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """These rows with everything the columns need, in any order."""
        rows: QuerySet[Any] = self.all_rows().model._default_manager.filter(pk__in=keys)
        return rows

    def citizen_of(self, row: Any) -> UUID | None:
        """Whose data a row shows, for the view log."""
        return getattr(row, "citizen_id", None)

    def shown(self, citizen_ids: Collection[UUID]) -> None:
        """The page was shown: written in the view log."""
        view_log.record(self.actor, self.name, citizen_ids)

    def exported(self, citizen_ids: Collection[UUID], kind: str) -> None:
        """Everything was taken out as ``csv``, ``xlsx`` or ``print``: written in the view log."""
        view_log.record(self.actor, f"{self.name}.{kind}", citizen_ids)

    # --- What the address says --------------------------------------------------------

    @cached_property
    def form(self) -> FilterForm:
        """The filters, answered as far as the answers make sense."""
        return FilterForm(self.filters, self.actor, self.asked)

    @cached_property
    def sort(self) -> str:
        """The column sorted by, "-" in front when the other way round."""
        asked = self.asked.get("sort", "")
        return asked if asked.removeprefix("-") in self._sortable else self.default_sort

    @cached_property
    def _sortable(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns if column.sort}

    @cached_property
    def query(self) -> str:
        """Filters and order as the address carries them, without the page."""
        query = self.form.answered()
        query["sort"] = self.sort
        return query.urlencode()

    # --- Rows -------------------------------------------------------------------------

    @cached_property
    def filtered(self) -> QuerySet[Any]:
        """The rows left by the filters, unordered."""
        return self.all_rows().filter(self.form.condition()).order_by()

    @property
    def ordered(self) -> QuerySet[Any]:
        """The same in order, the key deciding between equals."""
        turned = "-" if self.sort.startswith("-") else ""
        fields = (*self._sortable[self.sort.removeprefix("-")].sort_fields, "pk")
        return self.filtered.order_by(*(f"{turned}{field}" for field in fields))

    @cached_property
    def page(self) -> Page:
        """The page shown."""
        return Page.nearest(self.asked.get("page", "1"), self.filtered.count())

    @cached_property
    def rows(self) -> list[Any]:
        """The page's rows, loaded."""
        return self._load(keys_of(self.page, self.ordered))

    def _load(self, keys: Sequence[Any]) -> list[Any]:
        found = {row.pk: row for row in self.rows_with(keys)} if keys else {}
        return [found[key] for key in keys if key in found]

    def every_row(self, most: int) -> list[Any]:
        """All filtered rows, up to ``most``, loaded a thousand at a time."""
        keys = list(self.ordered.values_list("pk", flat=True)[:most])
        parts = (keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK))
        return [row for part in parts for row in self._load(part)]

    def _citizens(self, rows: Iterable[Any]) -> list[UUID]:
        found = (self.citizen_of(row) for row in rows)
        return list(dict.fromkeys(one for one in found if one))

    # --- Answers ----------------------------------------------------------------------

    def response(
        self, template: str = "lists/list.html", context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The page, the file or the paper asked for."""
        if self.form.private:
            return self._forgetting(self.form.private)
        remembered = self._remembered()
        if remembered:
            return HttpResponseRedirect(f"{self.request.path}?{remembered}")
        kind = self.asked.get("format", "")
        if kind in exports.FORMATS:
            return self._export(kind, template, context)
        if self.asked.get("print"):
            return self._print(context)
        return self._show(template, context)

    def _forgetting(self, private: Mapping[str, str]) -> HttpResponse:
        """The list again at an address without what must not stand in one; it says why."""
        kept = self.asked.copy()
        for name, why in private.items():
            kept.pop(name, None)
            messages.error(self.request, why)
        kept.setdefault("sort", self.default_sort)
        return HttpResponseRedirect(f"{self.request.path}?{kept.urlencode()}")

    def _remembered(self) -> str:
        """What to show when the list is opened without a query: the last one, else the default."""
        if self.asked or self.request.method != "GET":
            return ""
        defaults = (view.query for view in self._views if view.is_default)
        return memory.recall(self.request, self.name) or next(defaults, "")

    @property
    def may_export(self) -> bool:
        """Whether this actor may take the whole list along."""
        return self.export_permission is None or self.actor.may(self.export_permission)

    def _show(self, template: str, context: dict[str, Any] | None) -> HttpResponse:
        rows = self.rows
        self.shown(self._citizens(rows))
        memory.remember(self.request, self.name, self.query)
        return self._render(template, rows, {**(context or {}), "views": self._views})

    @cached_property
    def _views(self) -> list[SavedView]:
        if not self.actor.may("lists.save_view"):
            return []
        return list(SavedView.objects.belonging_to(self.actor, self.name))

    def _export(self, kind: str, template: str, context: dict[str, Any] | None) -> HttpResponse:
        self._refuse_unless_may_export()
        try:
            exports.check_size(self.page.total)
        except UserError as refusal:
            return self._show(template, {**(context or {}), "refusal": refusal.message})
        rows = self.every_row(exports.MOST_ROWS)
        self.exported(self._citizens(rows), kind)
        return exports.FORMATS[kind](str(self.title), self.columns, rows)

    def _print(self, context: dict[str, Any] | None) -> HttpResponse:
        self._refuse_unless_may_export()
        rows = self.every_row(exports.MOST_PRINTED)
        self.exported(self._citizens(rows), "print")
        return self._render("lists/print.html", rows, context)

    def _refuse_unless_may_export(self) -> None:
        if not self.may_export:
            raise PermissionDenied

    def _render(
        self, template: str, rows: list[Any], context: dict[str, Any] | None
    ) -> HttpResponse:
        table = drawn_rows(self.columns, rows)
        return render(self.request, template, {"list": self, "table": table, **(context or {})})

    # --- What the templates ask for ---------------------------------------------------

    @property
    def headings(self) -> list[Heading]:
        """The columns as headings, each with the address that sorts by it."""
        answers = self.form.answered().urlencode()
        return [heading(column, self.sort, answers) for column in self.columns]

    @property
    def page_links(self) -> list[PageLink]:
        """The pages worth linking to."""
        return page_links(self.page, self.query)

    @property
    def previous_url(self) -> str:
        """The page before this one."""
        return page_url(self.page.number - 1, self.query)

    @property
    def next_url(self) -> str:
        """The page after this one."""
        return page_url(self.page.number + 1, self.query)

    @property
    def clear_url(self) -> str:
        """The list without filters; it says the order, so that nothing is recalled."""
        return f"?sort={self.default_sort}"

    @property
    def filter_fields(self) -> list[FieldView]:
        """The filters as fields."""
        return field_views(self.form, ())

    @property
    def save_form(self) -> SaveViewForm:
        """The form that keeps what is shown now."""
        now = {"list_name": self.name, "query": self.query, "path": self.request.path}
        return SaveViewForm(initial=now, auto_id="view_%s")
