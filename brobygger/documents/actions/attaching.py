"""Attaching files, and taking them out again."""

from dataclasses import dataclass
from pathlib import PurePath

from django.core.exceptions import PermissionDenied
from django.core.files.base import File
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import content, store
from brobygger.documents.actions.base import next_sequence, refuse_unless_writer, writable
from brobygger.documents.models import Attachment, Document
from brobygger.documents.scanning import scan
from brobygger.documents.uploads import MOST_BYTES
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

MOST_ATTACHMENTS = 200
MOST_NAME = 110


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was looked into, and not kept yet."""

    name: str
    data: bytes
    ending: str
    content_type: str


def look_into(upload: File[bytes] | None) -> Incoming:
    """Say what a file really is; UserError when it is none we keep."""
    data = _read(upload)
    kind = content.type_of(data)
    scan(data)
    return Incoming(_name(upload, kind.ending), data, kind.ending, kind.mime)


def attach(actor: Actor, document: Document, upload: File[bytes] | None, key: str) -> Attachment:
    """Keep a file at a place in the document, after looking at what it really is."""
    refuse_unless_writer(actor, document, key)
    file = look_into(upload)
    with writable(actor, document, key) as row:
        if row.attachments.filter(is_removed=False).count() >= MOST_ATTACHMENTS:
            raise UserError(_("Dokumentet har ikke plads til flere filer."), "file")
        path, sha256 = store.write(row.municipality_id, file.data, file.ending)
        next_sequence(row)
        return Attachment.objects.create(
            municipality_id=row.municipality_id,
            citizen_id=row.citizen_id,
            document=row,
            key=key,
            name=file.name,
            content_type=file.content_type,
            size=len(file.data),
            path=path,
            sha256=sha256,
            by=actor.user_id,
            by_name=actor.name[:100],
            at=timezone.now(),
        )


def remove_attachment(actor: Actor, attachment: Attachment) -> None:
    """Take a file out of an open document; what is locked keeps it."""
    if attachment.municipality_id != actor.municipality:
        raise PermissionDenied
    with writable(actor, attachment.document, attachment.key) as row:
        next_sequence(row)
        Attachment.objects.filter(pk=attachment.pk, document=row).update(is_removed=True)


def _read(upload: File[bytes] | None) -> bytes:
    if upload is None:
        raise UserError(_("Vælg en fil."), "file")
    if (upload.size or 0) > MOST_BYTES:
        raise too_large()
    data = bytes(upload.read())
    if not data:
        raise UserError(_("Filen er tom."), "file")
    return data


def too_large() -> UserError:
    """What is said about a file over the limit."""
    return UserError(_("Filen er større end 20 MB. Del den, eller gem den mindre."), "file")


def _name(upload: File[bytes] | None, ending: str) -> str:
    """The sender's name for it without path and tricks, with the ending of what it is."""
    given = texts.one_line(str(upload.name if upload else "")).replace("\\", "/")
    stem = PurePath(given).stem.strip(". ")[:MOST_NAME] or _("Fil")
    return f"{stem}{ending}"
