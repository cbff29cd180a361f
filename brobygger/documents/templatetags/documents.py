"""Tags for fields that save themselves, and for documents."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from brobygger.documents.drawing import drawn
from brobygger.documents.inputs import Input
from brobygger.documents.models import Document, Row
from brobygger.documents.queries import Remarks
from brobygger.documents.rules import Act, State, moves_open

register = template.Library()

STATUS = {
    State.DRAFT: "quiet",
    State.READY: "soon",
    State.RETURNED: "late",
    State.APPROVED: "ok",
    State.LOCKED: "ok",
}


@register.simple_tag
def autosave_input(input: Input) -> SafeString:
    """A field that saves itself, or its text when it cannot be written in."""
    return drawn(input)


@register.inclusion_tag("documents/_autosave.html")
def autosave_words() -> dict[str, Any]:
    """What the script says, once on a page with fields that save themselves."""
    return {}


@register.inclusion_tag("documents/_workflow.html", takes_context=True)
def document_workflow(context: Context, document: Document) -> dict[str, Any]:
    """The buttons that move a document, as far as the actor may press them."""
    request = context["request"]
    actor, kind = request.actor, document.kind_here
    moves = moves_open(document.state, needs_approval=kind.needs_approval(document))
    needed = {
        Act.SUBMIT: kind.submit,
        Act.TAKE_BACK: kind.submit,
        Act.APPROVE: kind.review,
        Act.SEND_BACK: kind.review,
        Act.LOCK: kind.lock,
    }
    return {
        "document": document,
        "acts": {act.value for act in moves if actor.may(needed[act])},
        "may_make": actor.may(kind.make),
        "csrf_token": context.get("csrf_token"),
        "next": request.path,
    }


@register.simple_tag(takes_context=True)
def removed_row(context: Context, document: Document, table: str) -> Row | None:
    """The row just taken out of a table (``?slettet=``), so that it can be brought back."""
    try:
        key = UUID(context["request"].GET.get("slettet", ""))
    except ValueError:
        return None
    rows = Row.objects.filter(municipality=document.municipality_id, document=document)
    return rows.filter(table=table, key=key, is_removed=True).first()


@register.inclusion_tag("documents/_returned.html")
def returned(remarks: Remarks, places: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """What the review found wanting in the whole, and the way (address, title) to the rest."""
    return {"remarks": remarks.whole, "places": places}


@register.inclusion_tag("documents/_remarks.html")
def part_remarks(remarks: Remarks | None, key: str) -> dict[str, Any]:
    """What the review found wanting in a part; nothing on a page without remarks."""
    return {"remarks": remarks.parts.get(key, ()) if remarks else ()}


@register.filter
def document_status(document: Document) -> str:
    """The kind of status mark a document's state gets."""
    return STATUS[State(document.state)]


@register.filter
def under(row: Sequence[str], header: Sequence[str]) -> list[tuple[str, str]]:
    """A row's cells, each with what its column is called: read on a phone, and aloud."""
    labels = [*header, *[""] * (len(row) - len(header))]
    return list(zip(labels, row, strict=False))
