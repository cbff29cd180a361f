"""Making a document, and a new version of a locked one."""

from typing import TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.documents import kinds
from brobygger.documents.actions.base import locked
from brobygger.documents.models import Attachment, Document, Field, Row
from brobygger.documents.models.documents import MATERIALS
from brobygger.people.identity import new_id
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError

Part = TypeVar("Part", Field, Row, Attachment)


def make(
    actor: Actor,
    citizen_id: UUID,
    subject_id: UUID,
    kind: str,
    *,
    rule_set: str = "",
    occasion: str = "",
) -> Document:
    """The subject's open document of a kind, begun if there is none (so twice is once)."""
    _allow(actor, citizen_id, kind)
    with transaction.atomic():
        _one_at_a_time(citizen_id)
        newest = Document.objects.about(subject_id, kind).first()
        if newest and not newest.is_locked:
            return newest
        number = newest.number + 1 if newest else 1
        return _create(actor, citizen_id, subject_id, kind, number, rule_set, occasion)


def new_version(actor: Actor, document: Document, *, occasion: str | None = None) -> Document:
    """An open copy of a locked document with the next number; the locked one stays."""
    _allow(actor, document.citizen_id, document.kind)
    with locked(actor, document) as old:
        newest = Document.objects.about(old.subject_id, old.kind)[0]
        if not newest.is_locked:
            return newest
        if newest.pk != old.pk:
            raise UserError(_("Der er en nyere version af dokumentet. Åbn den i stedet."))
        made = _create(
            actor,
            old.citizen_id,
            old.subject_id,
            old.kind,
            old.number + 1,
            old.kind_here.rule_set_now(old),
            old.occasion if occasion is None else occasion,
        )
        _copy(old, made)
    return made


def _allow(actor: Actor, citizen_id: UUID, kind: str) -> None:
    seen = scope.visible_to(Citizen.objects.all(), actor, "pk", MATERIALS)
    is_seen = seen.filter(pk=citizen_id).exists()
    if not (is_seen and actor.may(kinds.kind_of(kind).make)):
        raise PermissionDenied


def _one_at_a_time(citizen_id: UUID) -> None:
    Citizen.objects.select_for_update(no_key=True).filter(pk=citizen_id).values("pk").first()


def _create(
    actor: Actor,
    citizen_id: UUID,
    subject_id: UUID,
    kind: str,
    number: int,
    rule_set: str,
    occasion: str,
) -> Document:
    now = timezone.now()
    return Document.objects.create(
        municipality_id=actor.municipality,
        citizen_id=citizen_id,
        subject_id=subject_id,
        kind=kind,
        number=number,
        rule_set=rule_set,
        occasion=occasion,
        made_at=now,
        made_by=actor.user_id,
        made_by_name=actor.name[:100],
        moved_at=now,
        moved_by_name=actor.name[:100],
    )


def _copy(old: Document, new: Document) -> None:
    """Texts with their writers, rows and files; who wrote what does not change by copying.

    A file is kept once: both versions name it.
    """
    fields = [_into(new, field) for field in Field.objects.filter(document=old)]
    for field in fields:
        field.version = 1
    Field.objects.bulk_create(fields)
    Row.objects.bulk_create(_into(new, row) for row in Row.objects.filter(document=old))
    files = Attachment.objects.filter(document=old).standing()
    Attachment.objects.bulk_create(_into(new, file) for file in files)


def _into(document: Document, one: Part) -> Part:
    one.pk, one.document = new_id(), document
    if not isinstance(one, Attachment):
        one.sequence = 0
    return one
