"""What hinders review and locking: missing parts, and what the municipality demands besides."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.facts.plain import ProgressionGoal
from brobygger.facts.queries import facts_of
from brobygger.journeys.models import Journey
from brobygger.quality.standards import Outcome
from brobygger.rehabilitation.preparatory import filling, preparation, standards
from brobygger.rehabilitation.preparatory.filling import Filling
from brobygger.rehabilitation.preparatory.rules import SectionState
from brobygger.rehabilitation.preparatory.templates import settings_of


def problems(document: Document) -> list[str]:
    """Every hindrance as a sentence; empty when nothing is in the way."""
    system = Actor.system(document.municipality_id)
    read = filling.read(system, document)
    settings = settings_of(document.municipality_id)
    found = list(_missing(read.sections))
    if settings.has_formal_requirements:
        found += formal(system, read)
    if settings.standards_block:
        found += [f"{one.standard.id}: {one.reason}" for one in standards.blocking(read, system)]
    return found


CV = ("Q3", "Q4", "Q5")
"""The standards that say whether the CV is good enough to bring to the meeting."""


def formal(actor: Actor, read: Filling) -> Iterator[str]:
    """What the formal requirements lack (spec 2.1): goals and CV of quality, steps, talks."""
    document = read.document
    facts = facts_of(actor, document.citizen_id, "job_goal", "progression_goal")
    if not facts.job_goal:
        yield _("Der er ikke skrevet noget jobmål.")
    for job in facts.job_goal:
        if not job.competences.strip():
            yield _("Jobmålet “%(title)s” siger ikke, hvad det bygger på.") % {"title": job.title}
    for finding in standards.findings(actor, read, CV):
        if finding.outcome is Outcome.NOT_PASSED:
            yield _("CV'et: %(why)s") % {"why": finding.reason}
    yield from _goals(facts.progression_goal)
    for line in preparation.steps(document.subject_id):
        if not line.is_done:
            yield _("Trinnet “%(step)s” er ikke taget.") % {"step": line.step.title}
    yield from _talks(document)


def _goals(goals: tuple[ProgressionGoal, ...]) -> Iterator[str]:
    if not goals:
        yield _("Der er ikke skrevet noget udviklingsmål.")
    for one in goals:
        if not (one.how.strip() and one.by_when):
            yield _("Udviklingsmålet “%(goal)s” siger ikke hvordan og hvornår.") % {
                "goal": one.goal
            }


def _talks(document: Document) -> Iterator[str]:
    """The four talks until the meeting, since the work on the form began."""
    journey = Journey.objects.get(pk=document.subject_id)
    lines = preparation.talks(journey, preparation.begun_at(document))
    held, asked = sum(line.is_held for line in lines), len(lines)
    if held < asked:
        yield _("Der er holdt %(held)d af de %(asked)d samtaler før mødet.") % {
            "held": held,
            "asked": asked,
        }


def _missing(sections: list[SectionState]) -> Iterator[str]:
    for section in sections:
        for one in section.wanting:
            yield _("%(part)s mangler: %(what)s.") % {
                "part": f"{one.part.key} {one.part.title}",
                "what": "; ".join(missing.what for missing in one.missing),
            }
