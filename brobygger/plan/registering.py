"""What the plan tells the rooms below: its message, its duties' page, its parts of other pages."""

from django.utils.translation import gettext_lazy as _

from brobygger.access import changes, consents, page_names
from brobygger.access.permissions import register as permit
from brobygger.documents import rendering
from brobygger.flexjobs import agreements
from brobygger.journeys import front_parts, links
from brobygger.messages import kinds
from brobygger.plan import actions, paper
from brobygger.plan.actions.telling import KIND
from brobygger.plan.consent import health_kind
from brobygger.plan.follow_ups import PlanKeeper
from brobygger.plan.front_parts import PARTS
from brobygger.plan.permissions import ROWS
from brobygger.programmes.kinds import Artefact
from brobygger.programmes.shapes import Action, artefact_action
from brobygger.ui import menu

SETTLED = (
    Artefact.PLAN_JOB_GOAL,
    Artefact.PLAN_PROGRESSION_GOAL,
    Artefact.PLAN_UPDATED,
    Artefact.REASSESSMENT_AGREEMENTS,
)
"""Artefacts of the journey that are made by writing in the plan."""


def register() -> None:
    """Called once, when the room is ready."""
    permit(ROWS)
    page_names.name({"plan": _("Min Plan"), "plan_queue": _("Min Plan på papir")})
    told = _("Der er nyt i din plan.")
    kinds.register(kinds.Kind(KIND, _("Min Plan er ændret"), outside=told, sms=True))
    menu.register(menu.Entry(_("Min plan"), "plan:own_page", "plan.own", 20))
    menu.register(menu.Entry(_("Planer på papir"), "plan:queue", "plan.print", 55))
    menu.register(menu.Entry(_("Vejledningstekster"), "plan:guidance", "plan.administer", 40))
    for part in PARTS:
        front_parts.register(part)
    for action in (Action.PLAN.value, *map(artefact_action, SETTLED)):
        links.settle(action, "plan:of_journey")
    consents.register(health_kind(actions.follow_consent))
    changes.listen(actions.bring_up_to_date)
    agreements.keep_with(PlanKeeper())
    rendering.also_warm(paper.TEMPLATE, paper.SAMPLE)
