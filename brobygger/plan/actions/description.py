"""The plan description: 1 to 4,050 characters, each wording kept."""

from typing import Unpack
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.plan.actions.base import Form, act, once
from brobygger.plan.models import Plan, Verb
from brobygger.plan.models.plans import MOST_DESCRIPTION
from brobygger.plan.rules import TextRule, read_text


@once
def describe(actor: Actor, citizen_id: UUID, *, text: str, **form: Unpack[Form]) -> Plan:
    """Write the description anew; the same text again changes nothing."""
    rule = TextRule(MOST_DESCRIPTION, _("Skriv mindst et ord i planbeskrivelsen."), 10)
    text = read_text(rule, "description", text)
    with act(actor, citizen_id, "plan.write", **form) as case:
        plan = case.plan
        case.refuse_stale(plan.revision, plan.changed_by_name)
        if text != plan.description:
            plan.description = text
            plan.revision += 1
            case.note(Verb.DESCRIBED, "plan", plan.pk, {"description": text})
        return plan
