"""What hinders review and locking: missing parts, and what the municipality demands besides."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.facts.queries import facts_of
from brobygger.rehabilitation.preparatory import filling, preparation, standards
from brobygger.rehabilitation.preparatory.rules import SectionState
from brobygger.rehabilitation.preparatory.templates import settings_of


def problems(document: Document) -> list[str]:
    """Every hindrance as a sentence; empty when nothing is in the way."""
    system = Actor.system(document.municipality_id)
    read = filling.read(system, document)
    settings = settings_of(document.municipality_id)
    found = list(_missing(read.sections))
    if settings.has_formal_requirements:
        found += formal(system, document)
    if settings.standards_block:
        found += [f"{one.standard.id}: {one.reason}" for one in standards.blocking(read, system)]
    return found


def formal(actor: Actor, document: Document) -> Iterator[str]:
    """What the formal requirements lack: goals that are grounded, and the four steps."""
    facts = facts_of(actor, document.citizen_id, "job_goal", "progression_goal")
    for goal in facts.job_goal:
        if not goal.competences.strip():
            yield _("Jobmålet “%(title)s” siger ikke, hvad det bygger på.") % {"title": goal.title}
    if not facts.progression_goal:
        yield _("Der er ikke skrevet noget udviklingsmål.")
    for line in preparation.steps(document.subject_id):
        if not line.is_done:
            yield _("Trinnet “%(step)s” er ikke taget.") % {"step": line.step.title}


def _missing(sections: list[SectionState]) -> Iterator[str]:
    for section in sections:
        for one in section.wanting:
            yield _("%(part)s mangler: %(what)s.") % {
                "part": f"{one.part.key} {one.part.title}",
                "what": "; ".join(missing.what for missing in one.missing),
            }
