"""Papers of the rooms below that are made when asked for, as they are now."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.exports import Paper
from brobygger.cv import queries
from brobygger.cv.models import PresentationCv
from brobygger.cv.pages.strategy import Strategy
from brobygger.cv.paper import mit_cv
from brobygger.cv.paper import presentation as presentation_paper
from brobygger.documents import snapshots
from brobygger.documents.models import Document
from brobygger.documents.rendering import pdf
from brobygger.documents.rules import State
from brobygger.people.models import Citizen
from brobygger.plan.page import PlanPage
from brobygger.plan.paper import plan_pdf

CV, ABC = "cv/typst/cv.typ", "cv/typst/abc.typ"


def plan(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Min Plan."""
    citizen = Citizen.objects.get(pk=citizen_id)
    yield Paper(_("Min Plan.pdf"), plan_pdf(PlanPage.of(actor, citizen)))


def cv(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Mit CV with what is hidden from employers: it is hers."""
    content = mit_cv.content(actor, queries.whole(actor, citizen_id), with_hidden=True)
    yield Paper(_("Mit CV.pdf"), pdf(CV, content))


def presentation(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """The presentation CV with the accommodations, when anything is written in it."""
    own = queries.single(actor, citizen_id, PresentationCv)
    if not own.is_blank:
        citizen = Citizen.objects.get(pk=citizen_id)
        content = presentation_paper.content(citizen, own, with_conditions=True)
        yield Paper(_("Præsentations-CV.pdf"), pdf(CV, content))


def strategy(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """The ABC strategy, when anything is written in it."""
    found = Strategy.of(actor, Citizen.objects.get(pk=citizen_id))
    if found.grounds or not found.abc.is_blank:
        yield Paper(_("ABC-jobstrategi.pdf"), pdf(ABC, found.paper()))


def drafts(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Documents that are still being written: the parts the citizen may read, as they stand."""
    rows = Document.objects.visible_to(actor).filter(citizen=citizen_id)
    for one in rows.exclude(state=State.LOCKED).select_related("citizen__municipality"):
        title = _("%(title)s, udgave %(number)d (udkast)")
        name = title % {"title": one.title, "number": one.number}
        yield Paper(f"{name}.pdf", pdf(one.kind_here.template, _draft(actor, one)))


def _draft(actor: Actor, document: Document) -> dict[str, object]:
    kind, found = document.kind_here, snapshots.read(document)
    readable = {
        key: answer
        for key, answer in found.answers.items()
        if kind.may_read(actor, key, is_locked=False)
    }
    return kind.content(replace(found, answers=readable))
