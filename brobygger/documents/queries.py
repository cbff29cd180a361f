"""What pages ask of documents. Nothing here writes."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404

from brobygger.access.actor import Actor
from brobygger.access.pages import reach
from brobygger.documents.models import Attachment, Comment, Document, Field, Row
from brobygger.documents.rules import State


def reach_document(actor: Actor, document_id: UUID) -> Document:
    """The document, if the actor may look; as ``access.pages.reach`` when not."""
    rows = Document.objects.filter(pk=document_id).defer("snapshot")
    seen = rows.visible_to(actor).first()
    if seen:
        return seen
    hidden = rows.filter(municipality=actor.municipality).first()
    if hidden is None:
        raise Http404
    reach(actor, hidden.citizen_id)
    raise PermissionDenied


def reach_attachment(actor: Actor, attachment_id: UUID) -> Attachment:
    """The file, if the actor may read the place in the document it belongs to."""
    rows = Attachment.objects.filter(pk=attachment_id, municipality=actor.municipality)
    found = rows.standing().first()
    if found is None:
        raise Http404
    document = reach_document(actor, found.document_id)
    if not document.kind_here.may_read(actor, found.key, is_locked=document.is_locked):
        raise PermissionDenied
    found.document = document
    return found


def readable_fields(actor: Actor, document: Document) -> dict[str, Field]:
    """Every field the actor may read, by key."""
    rows = Field.objects.filter(municipality=document.municipality_id, document=document)
    return {field.key: field for field in _readable(actor, document, rows)}


def rows_of(document: Document) -> dict[str, list[Row]]:
    """The rows of each table, in order, without removed ones."""
    found: dict[str, list[Row]] = {}
    rows = Row.objects.filter(
        municipality=document.municipality_id, document=document, is_removed=False
    )
    for row in rows.order_by("table", "position", "id"):
        found.setdefault(row.table, []).append(row)
    return found


def attachments_of(actor: Actor, document: Document) -> list[Attachment]:
    """The files the actor may open."""
    kind = document.kind_here
    rows = Attachment.objects.filter(municipality=document.municipality_id, document=document)
    return [
        one
        for one in rows.standing().order_by("at", "id")
        if kind.may_read(actor, one.key, is_locked=document.is_locked)
    ]


@dataclass(frozen=True, slots=True)
class Remarks:
    """What reviewers wrote, newest first: about the whole, and about each part by its key."""

    whole: list[Comment]
    parts: dict[str, list[Comment]]

    def at(self, keys: Collection[str]) -> "Remarks":
        """With what was said of a part that is not there (any more) among the whole's."""
        gone = [one for key, said in self.parts.items() if key not in keys for one in said]
        kept = {key: said for key, said in self.parts.items() if key in keys}
        return Remarks([*self.whole, *gone], kept)


def remarks_on(actor: Actor, document: Document) -> Remarks:
    """The remarks the actor may read: those who write or review all, others their parts'."""
    if not document.revision:
        return Remarks([], {})
    kind, found = document.kind_here, Remarks([], {})
    may_all = actor.may(kind.submit) or actor.may(kind.review)
    rows = Comment.objects.filter(municipality=document.municipality_id, document=document)
    for one in rows:
        if one.key and kind.may_read(actor, one.key, is_locked=False):
            found.parts.setdefault(one.key, []).append(one)
        elif not one.key and may_all:
            found.whole.append(one)
    return found


def waiting_for_review(actor: Actor) -> QuerySet[Document]:
    """Documents ready for review, of the actor's citizens."""
    return Document.objects.visible_to(actor).filter(state=State.READY)


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened to a document since a window last asked."""

    sequence: int
    state: str
    fields: list[Field]
    tables: list[str]
    """The tables whose rows came, went or moved."""


def changes_since(actor: Actor, document: Document, sequence: int) -> Changes | None:
    """What is new after ``sequence``; None when nothing is (one statement less than a look)."""
    if document.sequence <= sequence:
        return None
    new = {
        "municipality": document.municipality_id,
        "document": document,
        "sequence__gt": sequence,
        "sequence__lte": document.sequence,
    }
    fields = _readable(actor, document, Field.objects.filter(**new))
    tables = Row.objects.filter(**new).order_by("table").values_list("table", flat=True)
    return Changes(document.sequence, document.state, fields, list(tables.distinct()))


def _readable(actor: Actor, document: Document, rows: Iterable[Field]) -> list[Field]:
    kind = document.kind_here
    is_locked = document.is_locked
    return [one for one in rows if kind.may_read(actor, one.key, is_locked=is_locked)]
