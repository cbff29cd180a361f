"""What hinders review and locking: missing parts, and what the municipality demands besides."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.rehabilitation.preparatory import filling
from brobygger.rehabilitation.preparatory.rules import SectionState
from brobygger.rehabilitation.preparatory.templates import settings_of


def problems(document: Document) -> list[str]:
    """Every hindrance as a sentence; empty when nothing is in the way."""
    system = Actor.system(document.municipality_id)
    read = filling.read(system, document)
    settings = settings_of(document.municipality_id)
    found = list(_missing(read.sections))
    return found


def _missing(sections: list[SectionState]) -> Iterator[str]:
    for section in sections:
        for one in section.wanting:
            yield _("%(part)s mangler: %(what)s.") % {
                "part": f"{one.part.key} {one.part.title}",
                "what": "; ".join(missing.what for missing in one.missing),
            }
