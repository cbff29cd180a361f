"""What the locked document shows, on paper and on screen: every part with its answers.

The same data is drawn by ``typst/preparatory.typ`` and by the page of a locked version, so what
people read on the screen is what was sealed.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.documents.snapshots import Snapshot, facts
from brobygger.facts import pages, queries
from brobygger.facts.models import KINDS
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.rehabilitation.preparatory.template import (
    FieldKind,
    FieldShape,
    Part,
    Question,
    TableShape,
    Template,
    group_of,
)
from brobygger.rehabilitation.preparatory.template.shapes import FACTS
from brobygger.rehabilitation.preparatory.templates import template_of
from brobygger.ui.dates import full_day

Item = dict[str, Any]
FACT = "fact"
"""Facts are compared under keys of their own: "2.2/fact.work_experience.<fact>"."""

PEOPLE = (
    ("caseworker", gettext_lazy("Sagsbehandler")),
    ("job_coach", gettext_lazy("Jobformidler")),
    ("company_consultant", gettext_lazy("Virksomhedskonsulent")),
)


def content(snapshot: Snapshot) -> dict[str, Any]:
    """Title, facts on top, and the four sections with their parts."""
    document = snapshot.document
    template = template_of(document)
    return {
        "title": document.title,
        "facts": [*facts(snapshot), *_about(document.occasion, template)],
        "sections": [
            {
                "title": f"{section.key} {section.title}",
                "parts": [
                    {
                        "key": part.key,
                        "title": f"{part.key} {part.title}",
                        "entries": list(_items(part, template, snapshot)),
                    }
                    for part in section.parts
                ],
            }
            for section in template.sections
        ],
    }


def _about(occasion: str, template: Template) -> list[list[str]]:
    return [
        [_("Anledning"), template.occasion(occasion).title],
        [_("Skabelon"), template.name],
    ]


def _items(part: Part, template: Template, snapshot: Snapshot) -> Iterator[Item]:
    if "citizen" in part.facts:
        yield {"label": _("Borger og kontakt"), "text": "\n".join(_records(snapshot))}
    for field in part.fields:
        yield _answer(part.field_key(field), field, snapshot)
    for table in part.tables:
        yield _table(part, table, snapshot)
    for kind in part.facts:
        if kind in FACTS:
            yield from _facts(part, kind, snapshot)
    for question in part.questions:
        yield _question(part, question, template, snapshot)


def _answer(key: str, field: FieldShape, snapshot: Snapshot) -> Item:
    return {
        "label": field.label,
        "text": shown(field, snapshot.text(key)),
        "by": _hand(snapshot, key),
    }


def _hand(snapshot: Snapshot, key: str) -> str:
    answer = snapshot.answers.get(key)
    return ", ".join(filter(None, (answer.hand, answer.by_name))) if answer else ""


def shown(field: FieldShape, text: str) -> str:
    """A field's text as people read it."""
    if field.kind is FieldKind.DATE and text:
        return full_day(date.fromisoformat(text))
    return text


def _table(part: Part, table: TableShape, snapshot: Snapshot) -> Item:
    place = part.table_key(table)
    rows = snapshot.rows.get(place, [])
    if not rows:
        return {"label": table.title, "text": snapshot.text(part.none_key(table.key))}
    if len(table.columns) <= 5:
        return {
            "label": table.title,
            "header": [column.label for column in table.columns],
            "rows": [
                [
                    shown(column, snapshot.text(f"{place}/{row}/{column.key}"))
                    for column in table.columns
                ]
                for row in rows
            ],
        }
    return {"label": table.title, "cards": [_card(table, place, row, snapshot) for row in rows]}


def _card(table: TableShape, place: str, row: str, snapshot: Snapshot) -> list[list[str]]:
    """A row with many fields: each field on a line of its own, with the hand that wrote it."""
    told = ((column, f"{place}/{row}/{column.key}") for column in table.columns)
    return [
        [column.label, shown(column, snapshot.text(key)), _hand(snapshot, key)]
        for column, key in told
        if snapshot.text(key)
    ]


def _facts(part: Part, kind: str, snapshot: Snapshot) -> Iterator[Item]:
    rows = _fact_rows(snapshot.document, kind)
    title = str(KINDS[kind].title_of_kind)
    if not rows:
        yield {"label": title, "text": snapshot.text(part.none_key(kind))}
    else:
        keys = [f"{part.key}/{FACT}.{kind}.{row.fact.pk}" for row in rows]
        yield {"label": title, "keys": keys, "cards": [_fact_card(row) for row in rows]}


def _fact_rows(document: Document, kind: str) -> list[pages.RowView]:
    system = Actor.system(document.municipality_id)
    rows = queries.rows(system, document.citizen_id, kind)
    return [pages.row_view(system, fact) for fact in rows if not fact.is_blank]


def _fact_card(row: pages.RowView) -> list[list[str]]:
    headline = " · ".join(filter(None, (row.headline, row.period)))
    return [[headline, "", str(row.hand)], *([line.label, line.text, ""] for line in row.lines)]


def more_texts(document: Document, content: Mapping[str, Any] | None) -> dict[str, str]:
    """The facts of a version by key: as they were locked, or as they stand now."""
    if content is None:
        parts = template_of(document).parts.values()
        return {
            f"{part.key}/{FACT}.{kind}.{row.fact.pk}": _as_text(_fact_card(row))
            for part in parts
            for kind in part.facts
            if kind in FACTS
            for row in _fact_rows(document, kind)
        }
    return {
        key: _as_text(card)
        for section in content["sections"]
        for part in section["parts"]
        for entry in part["entries"]
        for key, card in zip(entry.get("keys", ()), entry.get("cards", ()), strict=False)
    }


def _as_text(card: list[list[str]]) -> str:
    return "\n".join(": ".join(filter(None, (label, text))) for label, text, _hand in card)


def _question(part: Part, question: Question, template: Template, snapshot: Snapshot) -> Item:
    answer_key = part.answer_key(question)
    answer = snapshot.text(answer_key)
    group = group_of(answer)
    if group is None:
        return {"label": question.text, "text": ""}
    key = part.follow_up_key(question, group)
    return {
        "label": question.text,
        "choice": template.scale[int(answer) - 1],
        "follow_up": question.follow_ups[group],
        "text": snapshot.text(key),
        "by": _hand(snapshot, key) or _hand(snapshot, answer_key),
    }


def _records(snapshot: Snapshot) -> Iterator[str]:
    document = snapshot.document
    journey = Journey.objects.select_related(*(name for name, _role in PEOPLE)).get(
        pk=document.subject_id
    )
    for label, text in records(document.citizen, journey, shows_address=False):
        yield f"{label}: {text}"


def records(
    citizen: Citizen, journey: Journey, *, shows_address: bool
) -> Iterator[tuple[str, str]]:
    """Who the citizen is and who is around, from their records; edited there."""
    yield _("Navn"), citizen.name
    yield _("CPR"), citizen.masked_cpr
    yield _("Adresse"), _address(citizen, shows_address=shows_address)
    yield _("Telefon"), citizen.phone
    yield _("E-mail"), citizen.email
    is_exempt = citizen.is_exempt_from_digital_mail
    yield _("Digital Post"), _("Fritaget") if is_exempt else _("Ja")
    yield _("Tolk"), citizen.interpreter_language or _("Nej")
    for column, role in PEOPLE:
        person = getattr(journey, column)
        yield str(role), person.name if person else _("Ingen endnu")


def _address(citizen: Citizen, *, shows_address: bool) -> str:
    if citizen.has_protected_address and not shows_address:
        return _("Beskyttet adresse")
    return ", ".join(
        filter(None, (citizen.address, f"{citizen.postal_code} {citizen.city}".strip()))
    )
