"""Tags of the plan's templates."""

from django import template
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.models import Citizen
from brobygger.plan import paper
from brobygger.plan.models import Activity, Agreement, AgreementState
from brobygger.plan.page import PlanPage, address
from brobygger.quality.standards import Finding, Outcome

register = template.Library()

STATES = {
    AgreementState.OPEN: "quiet",
    AgreementState.DONE: "ok",
    AgreementState.NOT_DONE: "late",
    AgreementState.REPLACED: "quiet",
}

register.filter("period", paper.period)
register.filter("weekly", paper.weekly)
register.filter("who", paper.who)


@register.simple_tag
def plan_url(actor: Actor, name: str, citizen: Citizen, record: object = None) -> str:
    """A page of the plan for who looks: the staff's, or the citizen's own."""
    keys = [record.pk] if isinstance(record, Agreement | Activity) else []
    return address(actor, name, citizen.pk, *keys)


@register.simple_tag
def agreement_status(agreement: Agreement, plan: PlanPage) -> dict[str, str]:
    """How an agreement stands, as kind of status and words."""
    if agreement.is_late(plan.today):
        return {"kind": "late", "word": _("Dagen er gået")}
    kind = STATES[AgreementState(agreement.state)]
    return {"kind": kind, "word": str(agreement.get_state_display())}


@register.filter
def is_met(finding: Finding) -> bool:
    """Whether a standard has nothing to say."""
    return finding.outcome is not Outcome.NOT_PASSED
