"""Files of an entry: laid in, taken out of a draft, carried over to a correction."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import store
from brobygger.documents.actions.attaching import Incoming
from brobygger.people.identity import new_id
from brobygger.records.models import EntryFile, JournalEntry
from brobygger.ui.errors import UserError

MOST_FILES = 50


def lay_in(actor: Actor, row: JournalEntry, file: Incoming | None) -> None:
    """Keep a file with an entry, inside an act that has locked it."""
    if file is None:
        return
    if EntryFile.objects.filter(entry=row).count() >= MOST_FILES:
        raise UserError(_("Der er ikke plads til flere filer her. Lav en ny journalpost."), "file")
    path, sha256 = store.write(row.municipality_id, file.data, file.ending)
    EntryFile.objects.create(
        municipality_id=row.municipality_id,
        citizen_id=row.citizen_id,
        entry=row,
        name=file.name,
        content_type=file.content_type,
        size=len(file.data),
        path=path,
        sha256=sha256,
        by_name=actor.name[:100],
        at=timezone.now(),
    )


def take_out(row: JournalEntry, keys: Collection[UUID]) -> None:
    """Delete files of a draft, row and content."""
    for file in EntryFile.objects.filter(entry=row, pk__in=keys):
        kept_at = store.full_path(file.path)
        file.delete()
        transaction.on_commit(lambda kept_at=kept_at: kept_at.unlink(missing_ok=True))  # type: ignore[misc]


def carry_over(old: JournalEntry, without: Collection[UUID], new: JournalEntry) -> None:
    """Let the entry that takes another's place have its files; the content is the same one."""
    files = list(EntryFile.objects.filter(entry=old).exclude(pk__in=without))
    for file in files:
        file.pk, file.entry = new_id(), new
    EntryFile.objects.bulk_create(files)
