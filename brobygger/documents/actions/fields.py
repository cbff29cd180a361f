"""Saving one field."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.actions.base import cleaned, next_sequence, writable
from brobygger.documents.models import Document, Field, FieldVersion, Row
from brobygger.documents.saving import Clash, Current, Saved, Write, decide, hand_of
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError

WRITTEN = ("text", "version", "written_by", "by", "by_name", "role", "at")


def save_field(
    actor: Actor, document: Document, key: str, text: str, version: int, written_by: str = ""
) -> Saved | Clash:
    """Save a text that was made from ``version``; six statements at most.

    Raises ClosedError when the document is locked or under review meanwhile, UserError for a
    text that is too long or a row that is gone, PermissionDenied for a place not one's own.
    """
    kind = document.kind_here
    if not kind.knows(key):
        raise UserError(_("Det felt findes ikke i dokumentet."))
    text = cleaned(text, kind.longest(key), key)
    kind.refuse(document, key, text)
    with writable(actor, document, key) as row:
        field = Field.objects.filter(municipality=row.municipality_id, document=row, key=key)
        found = field.first()
        _refuse_gone_row(row, key)
        current = found.current if found else Current()
        is_citizen = actor.role == Role.CITIZEN
        hand = hand_of(current, text, is_citizen=is_citizen, asked=written_by)
        now = timezone.now()
        outcome = decide(current, text, version, by=actor.user_id, hand=hand, now=now)
        if isinstance(outcome, Write):
            return _write(actor, row, found or _new(row, key, now), outcome, now)
        return outcome


def _new(document: Document, key: str, now: datetime) -> Field:
    return Field(
        municipality_id=document.municipality_id,
        citizen_id=document.citizen_id,
        document=document,
        key=key,
        begun_at=now,
    )


def _write(actor: Actor, document: Document, field: Field, outcome: Write, now: datetime) -> Saved:
    if outcome.keeps_history:
        _keep(field)
        field.begun_at = now
    field.text, field.version, field.written_by = outcome.text, outcome.version, outcome.written_by
    field.by, field.by_name, field.role = actor.user_id, actor.name[:100], actor.role or ""
    field.at, field.sequence = now, next_sequence(document)
    # One statement each: Django would otherwise try the other one first.
    is_first = outcome.version == 1
    field.save(force_insert=is_first, force_update=not is_first)
    return Saved(field.version, field.text, field.written_by, field.by_name, now)


def _keep(field: Field) -> None:
    FieldVersion.objects.create(
        municipality_id=field.municipality_id,
        citizen_id=field.citizen_id,
        field=field,
        **{name: getattr(field, name) for name in WRITTEN},
    )


def _refuse_gone_row(document: Document, key: str) -> None:
    """A field of a table's row needs the row ("1.4/<row>/purpose")."""
    row = row_key(key)
    if row is None:
        return
    rows = Row.objects.filter(municipality=document.municipality_id, document=document, key=row)
    if not rows.filter(table=key.split("/")[0], is_removed=False).exists():
        raise UserError(_("Rækken er slettet imens. Gendan den, eller kopiér din tekst."), key)


def row_key(key: str) -> UUID | None:
    """The row a field stands in, if it stands in one."""
    parts = key.split("/")
    if len(parts) < 3:
        return None
    try:
        return UUID(parts[1])
    except ValueError:
        raise UserError(_("Det felt findes ikke i dokumentet.")) from None
