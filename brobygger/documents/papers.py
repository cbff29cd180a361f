"""A citizen's papers for the export of everything: sealed documents and attached files."""

from collections.abc import Iterator
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.exports import Paper
from brobygger.documents import store
from brobygger.documents.models import Attachment, Document


def sealed(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Every locked document as it was sealed; a file that is gone is named instead."""
    rows = Document.objects.visible_to(actor).filter(citizen=citizen_id).defer("snapshot")
    for one in rows.exclude(pdf_path="").order_by("locked_at", "id"):
        title = _("%(title)s, udgave %(number)d") % {"title": one.title, "number": one.number}
        yield kept(f"{title}.pdf", one.pdf_path)


def attached(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Every attached file, once though several versions name it."""
    rows = Attachment.objects.filter(municipality=actor.municipality, citizen=citizen_id).standing()
    for name, path in dict.fromkeys(rows.order_by("at", "id").values_list("name", "path")):
        yield kept(name, path)


def kept(name: str, path: str) -> Paper:
    """A kept file; one that is gone is named instead."""
    try:
        return Paper(name, store.read(path))
    except FileNotFoundError:
        return Paper(f"{name}.txt", _("Filen findes ikke længere.").encode())
