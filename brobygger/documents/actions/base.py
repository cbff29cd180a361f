"""What every act on a document shares: the row lock, who may, and the order of what happened.

Writers of one document wait for each other (a statement or five each). So a save never meets a
lock half way, two first saves of a field cannot pass each other, and ``sequence`` follows the
order of commits: the other window misses nothing.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.documents.models.fields import MOST_KEY
from brobygger.documents.rules import STATE_NAMES, State
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

KEY = re.compile(r"[\w.-]+(/[\w.-]+)*", re.ASCII)


class ClosedError(UserError):
    """The document cannot be written in now; what was typed stays with the one who typed it."""


@contextmanager
def locked(actor: Actor, document: Document) -> Iterator[Document]:
    """The document as it stands, kept from everybody else until the act is done."""
    with transaction.atomic():
        row = (
            Document.objects.visible_to(actor)
            .select_for_update(of=("self",))
            .filter(pk=document.pk)
            .first()
        )
        if row is None:
            raise PermissionDenied
        yield row
    document.state, document.sequence = row.state, row.sequence
    document.revision = row.revision


@contextmanager
def writable(actor: Actor, document: Document, key: str) -> Iterator[Document]:
    """The same, for a change at a place in the text."""
    refuse_unless_writer(actor, document, key)
    with locked(actor, document) as row:
        if not row.is_writable:
            raise ClosedError(closed_because(row))
        yield row


def refuse_unless_writer(actor: Actor, document: Document, key: str) -> None:
    """Raise PermissionDenied unless the actor may write there, UserError for no such place."""
    kind = document.kind_here
    if len(key) > MOST_KEY or not KEY.fullmatch(key) or kind.section_of(key) is None:
        raise UserError(_("Det felt findes ikke i dokumentet."))
    if not kind.may_write(actor, key):
        raise PermissionDenied


def closed_because(document: Document) -> str:
    """Why nobody can write in it now."""
    if document.is_locked:
        return _("%(name)s har låst dokumentet. Det, du har skrevet, er ikke gemt.") % {
            "name": document.locked_by_name
        }
    return _("Dokumentet er “%(state)s”, så der kan ikke skrives i det lige nu.") % {
        "state": STATE_NAMES[State(document.state)]
    }


def next_sequence(document: Document) -> int:
    """Count one more thing that happened to a locked row."""
    document.sequence += 1
    document.save(update_fields=["sequence"])
    return document.sequence


def cleaned(text: str, most: int, field: str = "text") -> str:
    """A text without what can do harm; UserError when it is too long, nothing cut away."""
    text = texts.clean(text)
    if len(text) > most:
        raise UserError(
            _("Teksten er på %(length)d tegn. Der er plads til %(most)d.")
            % {"length": len(text), "most": most},
            field,
        )
    return text
