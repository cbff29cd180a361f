"""Who looked: the citizen's own list, and the log as the data protection officer reads it.

The citizen sees name (when the municipality shows it), role, workplace, time, page and reason
(spec 8.4). The officer searches by employee, citizen and period, newest first.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db import models
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.models import View, ViewedCitizen
from brobygger.access.page_names import in_words
from brobygger.people.models import Municipality
from brobygger.people.roles import Role

ROWS = 25


@dataclass(frozen=True, slots=True)
class Look:
    """One page shown to somebody. ``name`` is empty when the municipality keeps it back."""

    seen_at: datetime
    name: str
    role: str
    workplace: str
    page: str
    reason: str
    citizens: int = 1


def looks_at(actor: Actor, citizen_id: UUID, number: Any = 1) -> Page[Look]:
    """A page of the looks at one citizen, newest first: for the citizen's own pages."""
    rows: models.QuerySet[Any] = ViewedCitizen.objects.filter(
        municipality=actor.municipality, citizen=citizen_id
    ).select_related("view")
    shows_name = Municipality.objects.get(pk=actor.municipality).shows_looker_name
    found = Paginator(rows, ROWS).get_page(number)
    found.object_list = [
        _look(row.view, name=row.view.name if shows_name else "") for row in found.object_list
    ]
    return found


def latest_look(actor: Actor) -> Look | None:
    """The newest look at the citizen who asks: one statement, for the front page."""
    rows = ViewedCitizen.objects.filter(
        municipality=actor.municipality, citizen=actor.citizen_id
    ).select_related("view", "municipality")
    row = rows.first()
    if row is None:
        return None
    return _look(row.view, name=row.view.name if row.municipality.shows_looker_name else "")


def every_look(actor: Actor) -> Iterator[Look]:
    """Every look at the citizen who asks, newest first: for the export of everything."""
    rows = ViewedCitizen.objects.filter(
        municipality=actor.municipality, citizen=actor.citizen_id
    ).select_related("view")
    shows_name = Municipality.objects.get(pk=actor.municipality).shows_looker_name
    for row in rows.iterator(chunk_size=500):
        yield _look(row.view, name=row.view.name if shows_name else "")


def _look(view: View, *, name: str, citizens: int = 1) -> Look:
    role = str(Role(view.role).label) if view.role in Role else view.role
    page = in_words(view.page)
    return Look(view.seen_at, name, role, view.workplace, page, view.reason, citizens)


@dataclass(frozen=True, slots=True)
class Search:
    """What the officer looks for. Both days are included."""

    first_day: date
    last_day: date
    name: str = ""
    citizen_id: UUID | None = None


def log(actor: Actor, search: Search) -> models.QuerySet[View]:
    """The municipality's rows that fit, newest first. Not counted: the log only grows."""
    rows = View.objects.filter(
        municipality=actor.municipality,
        seen_at__gte=_midnight(search.first_day),
        seen_at__lt=_midnight(search.last_day + timedelta(days=1)),
    )
    if search.name:
        rows = rows.filter(name__icontains=search.name)
    if search.citizen_id:
        seen = ViewedCitizen.objects.filter(
            municipality=actor.municipality, citizen=search.citizen_id
        )
        rows = rows.filter(pk__in=seen.order_by().values("view"))
    return rows.order_by("-seen_at", "-id")


def looks(actor: Actor, rows: Iterable[View]) -> Iterator[Look]:
    """The rows in words, with how many citizens stood on each page."""
    views = list(rows)
    counts = Counter(
        ViewedCitizen.objects.filter(municipality=actor.municipality, view__in=views)
        .order_by()
        .values_list("view", flat=True)
    )
    for view in views:
        yield _look(view, name=view.name, citizens=counts[view.pk])


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
