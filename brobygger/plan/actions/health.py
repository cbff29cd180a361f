"""Health limits: written only while the citizen says yes, emptied when it is taken back."""

from dataclasses import dataclass
from typing import Unpack
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access import consents
from brobygger.access.actor import Actor
from brobygger.access.consent_actions import give
from brobygger.plan.actions.base import Case, Form, act, once
from brobygger.plan.consent import HEALTH
from brobygger.plan.models import HealthLimits, Verb
from brobygger.plan.models.plans import MOST_HEALTH
from brobygger.plan.queries import citizens_with_plan, health_row
from brobygger.plan.rules import TextRule, read_text

TEXTS = ("description", "impossible_tasks", "documentation")


@dataclass(frozen=True, slots=True)
class SaysYes:
    """The citizen says yes while it is written: to which text, and how."""

    version: int | None
    how: str


@once
def write_health(
    actor: Actor,
    citizen_id: UUID,
    *,
    description: str,
    impossible_tasks: str = "",
    is_documented: bool = False,
    documentation: str = "",
    says_yes: SaysYes | None = None,
    **form: Unpack[Form],
) -> HealthLimits:
    """Write what health allows; ``says_yes`` records the citizen's consent in the same act."""
    needed = TextRule(MOST_HEALTH, _("Skriv, hvad der begrænser, eller gem ikke noget."), 4)
    texts = {
        "description": read_text(needed, "description", description),
        "impossible_tasks": read_text(
            TextRule(MOST_HEALTH, lines=4), "impossible_tasks", impossible_tasks
        ),
        "documentation": read_text(_documentation(is_documented), "documentation", documentation),
    }
    with transaction.atomic():
        citizen = citizens_with_plan(actor).filter(pk=citizen_id).first()
        if citizen is not None and says_yes is not None:
            give(actor, citizen, HEALTH, says_yes.version, says_yes.how)
        with act(actor, citizen_id, "plan.write_health", **form) as case:
            consents.require(actor, citizen_id, HEALTH)
            row = _row(case)
            for name, text in texts.items():
                setattr(row, name, text)
            row.is_documented = is_documented
            case.save(row, Verb.HEALTH)
            return row


def _documentation(is_documented: bool) -> TextRule:
    missing = _("Skriv, hvad der dokumenterer det.") if is_documented else ""
    return TextRule(MOST_HEALTH, missing, 3)


def follow_consent(actor: Actor, citizen_id: UUID, is_given: bool) -> None:
    """Empty the texts when the yes is taken back; earlier ones are then shown to nobody.

    A closed record is no longer written in: there the texts are kept from everybody.
    """
    row = health_row(citizen_id)
    if is_given or row is None or row.is_blank or row.citizen.closed_on:
        return
    with act(actor, citizen_id, "plan.health") as case:
        row = case.fresh(row)
        for name in TEXTS:
            setattr(row, name, "")
        row.is_documented = False
        case.save(row, Verb.WITHDRAWN)


def _row(case: Case) -> HealthLimits:
    """The citizen's one record, locked; a new one when there is none."""
    found = health_row(case.citizen.pk)
    return case.fresh(found) if found else case.new(HealthLimits)
