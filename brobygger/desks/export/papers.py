"""Papers of the rooms below that are made when asked for: Min Plan and Mit CV."""

from collections.abc import Iterator
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.exports import Paper
from brobygger.cv import queries
from brobygger.cv.paper import mit_cv
from brobygger.cv.views.paper import TEMPLATE
from brobygger.documents.rendering import pdf
from brobygger.people.models import Citizen
from brobygger.plan.page import PlanPage
from brobygger.plan.paper import plan_pdf


def plan(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Min Plan as it is now."""
    citizen = Citizen.objects.get(pk=citizen_id)
    yield Paper(_("Min Plan.pdf"), plan_pdf(PlanPage.of(actor, citizen)))


def cv(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Mit CV with what is hidden from employers: it is hers."""
    content = mit_cv.content(actor, queries.whole(actor, citizen_id), with_hidden=True)
    yield Paper(_("Mit CV.pdf"), pdf(TEMPLATE, content))
