"""Rows of a document's tables: added, removed, restored, moved."""

from uuid import UUID, uuid4

from django.db.models import Max
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.actions.base import next_sequence, writable
from brobygger.documents.kinds import MOST_ROWS
from brobygger.documents.models import Document, Row
from brobygger.ui.errors import UserError


def add_row(actor: Actor, document: Document, table: str, key: UUID | None = None) -> Row:
    """Add an empty row last. The same ``key`` again (a double press) gives the first row."""
    with writable(actor, document, table) as locked:
        key = key or uuid4()
        rows = Row.objects.filter(municipality=locked.municipality_id, document=locked)
        found = rows.filter(key=key).first()
        if found:
            return found
        here = rows.filter(table=table)
        if here.filter(is_removed=False).count() >= MOST_ROWS:
            raise UserError(
                _("Der er plads til %(most)d rækker. Slet en, før du tilføjer.")
                % {"most": MOST_ROWS}
            )
        last = here.aggregate(last=Max("position"))["last"]
        return Row.objects.create(
            municipality_id=locked.municipality_id,
            citizen_id=locked.citizen_id,
            document=locked,
            table=table,
            key=key,
            position=0 if last is None else last + 1,
            sequence=next_sequence(locked),
        )


def remove_row(actor: Actor, document: Document, key: UUID) -> Row:
    """Take a row out; its texts are kept, and it can be restored."""
    return _set_removed(actor, document, key, is_removed=True)


def restore_row(actor: Actor, document: Document, key: UUID) -> Row:
    """Bring a removed row back."""
    return _set_removed(actor, document, key, is_removed=False)


def move_row(actor: Actor, document: Document, key: UUID, *, up: bool) -> Row:
    """Change places with the row above, or below."""
    row = find_row(document, key)
    with writable(actor, document, row.table) as locked:
        order = list(locked.rows.filter(table=row.table, is_removed=False).order_by("position"))
        here = [one.key for one in order].index(key) if key in {one.key for one in order} else -1
        there = here - 1 if up else here + 1
        if here < 0 or not 0 <= there < len(order):
            return row
        order[here], order[there] = order[there], order[here]
        sequence = next_sequence(locked)
        for position, one in enumerate(order):
            one.position, one.sequence = position, sequence
        Row.objects.bulk_update(order, ["position", "sequence"])
        return order[there]


def find_row(document: Document, key: UUID) -> Row:
    """The row; UserError when the document has none such."""
    rows = Row.objects.filter(municipality=document.municipality_id, document=document, key=key)
    row = rows.first()
    if row is None:
        raise UserError(_("Rækken findes ikke."))
    return row


def _set_removed(actor: Actor, document: Document, key: UUID, *, is_removed: bool) -> Row:
    row = find_row(document, key)
    with writable(actor, document, row.table) as locked:
        row.is_removed, row.sequence = is_removed, next_sequence(locked)
        row.save(update_fields=["is_removed", "sequence"])
    return row
