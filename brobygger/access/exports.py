"""Everything about one citizen: which tables are given, and what rooms add (spec 8.5).

Every table behind the wall that is about a citizen is given whole, row by row, without anybody
having to remember it. A room says in its ``apps.py`` only what is different:

    exports.leave_out("messages.Delivery", _("Teknik: …"))      a table, and why
    exports.hide("people.Citizen", "cpr_fingerprint")           fields nobody can read
    exports.add_papers(Papers("cv", _("Mit CV"), cv_papers))    papers for the bundle
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.wall import walled_models
from brobygger.people.models import Citizen, Employee

PROTECTS_OTHERS = "withheld_reason"
"""A row with a reason here keeps its text back, to protect somebody else (decisions)."""
Value = str | int | float | bool | None | list[Any] | dict[str, Any]


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of the bundle. The name never holds a CPR number."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Papers:
    """What a room adds to the bundle: its papers as they are handed out."""

    key: str
    title: str | Promise
    make: Callable[[Actor, UUID], Iterator[Paper]]


@dataclass(frozen=True, slots=True)
class Table:
    """One table's rows about a citizen. ``fields`` says in words what each name means."""

    name: str
    title: str
    fields: dict[str, str]
    rows: list[dict[str, Value]]


_left_out: dict[str, str | Promise] = {}
_hidden: dict[str, set[str]] = {}
_papers: dict[str, Papers] = {}


def leave_out(label: str, why: str | Promise) -> None:
    """Give no rows of a table; the citizen reads why."""
    _left_out[label] = why


def hide(label: str, *fields: str) -> None:
    """Give no such fields: keys, seals and places of files."""
    _hidden.setdefault(label, set()).update(fields)


def add_papers(papers: Papers) -> None:
    """Add papers; the same key again replaces them."""
    _papers[papers.key] = papers


def every_papers() -> list[Papers]:
    """All papers, by key."""
    return [_papers[key] for key in sorted(_papers)]


def left_out() -> dict[str, str]:
    """The tables that are not given, with the reason."""
    return {label: str(why) for label, why in sorted(_left_out.items())}


def given_models() -> list[type[models.Model]]:
    """Every table behind the wall that is about a citizen and is given."""
    about = [model for model in walled_models() if getattr(model, "wall_citizen", None)]
    return [model for model in about if model._meta.label not in _left_out]


def table_of(model: type[models.Model], municipality: str, citizen_id: UUID) -> Table:
    """A table's rows about one citizen, in the order they came."""
    fields = _fields(model)
    people = [field.name for field in fields if field.related_model is Employee]
    column = str(model.wall_citizen)  # type: ignore[attr-defined]
    rows = model._default_manager.filter(municipality=municipality, **{column: citizen_id})
    found = rows.select_related(*people).order_by("pk") if people else rows.order_by("pk")
    return Table(
        model._meta.label_lower,
        str(model._meta.verbose_name),
        {field.name: str(field.verbose_name) for field in fields},
        [_row(one, fields) for one in found.iterator(chunk_size=500)],
    )


def _fields(model: type[models.Model]) -> list["models.Field[Any, Any]"]:
    gone = {"municipality", "sort_key"} | _hidden.get(model._meta.label, set())
    return [field for field in model._meta.concrete_fields if field.name not in gone]


def _row(row: models.Model, fields: list["models.Field[Any, Any]"]) -> dict[str, Value]:
    keeps_back = bool(getattr(row, PROTECTS_OTHERS, ""))
    return {
        field.name: _("Holdt tilbage for at beskytte en anden")
        if keeps_back and (isinstance(field, models.TextField) or field.name == PROTECTS_OTHERS)
        else _value(row, field)
        for field in fields
    }


def _value(row: models.Model, field: "models.Field[Any, Any]") -> Value:
    if isinstance(field, models.ForeignKey):
        if field.related_model is Employee:
            person = getattr(row, field.name)
            return person.name if person else None
        key = getattr(row, field.attname)
        return None if key is None else str(key)
    value = getattr(row, field.name)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if value is None or isinstance(value, (str, int, float, bool, list, dict)):
        return value
    return str(value)


def who(citizen: Citizen) -> dict[str, Value]:
    """The citizen in the clear: this file is hers alone."""
    return {"navn": citizen.name, "cpr": str(citizen.cpr), "kommune": citizen.municipality.name}
