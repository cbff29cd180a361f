"""Health limits: written only with the citizen's yes, emptied when it is taken back."""

from typing import Unpack
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.roles import Role
from brobygger.plan.actions.base import Case, Form, act, once
from brobygger.plan.models import HealthLimits, Verb
from brobygger.plan.models.plans import MOST_HEALTH
from brobygger.plan.rules import TextRule, read_text
from brobygger.ui.errors import UserError

TEXTS = ("description", "impossible_tasks", "documentation")


@once
def write_health(
    actor: Actor,
    citizen_id: UUID,
    *,
    description: str,
    impossible_tasks: str = "",
    is_documented: bool = False,
    documentation: str = "",
    consent: str = "",
    **form: Unpack[Form],
) -> HealthLimits:
    """Write what health allows; ``consent``: how the citizen said yes, needed the first time."""
    needed = TextRule(MOST_HEALTH, _("Skriv, hvad der begrænser, eller gem ikke noget."), 4)
    texts = {
        "description": read_text(needed, "description", description),
        "impossible_tasks": read_text(
            TextRule(MOST_HEALTH, lines=4), "impossible_tasks", impossible_tasks
        ),
        "documentation": read_text(_documentation(is_documented), "documentation", documentation),
    }
    with act(actor, citizen_id, "plan.write_health", **form) as case:
        row = _row(case)
        if row.revision == 0 or row.withdrawn_on:
            _say_yes(case, row, consent)
        for name, text in texts.items():
            setattr(row, name, text)
        row.is_documented = is_documented
        case.save(row, Verb.HEALTH)
        return row


def _documentation(is_documented: bool) -> TextRule:
    missing = _("Skriv, hvad der dokumenterer det.") if is_documented else ""
    return TextRule(MOST_HEALTH, missing, 3)


@once
def withdraw_health(actor: Actor, citizen_id: UUID, **form: Unpack[Form]) -> HealthLimits:
    """Take the yes back: the texts are emptied, and earlier ones are shown to nobody."""
    with act(actor, citizen_id, "plan.health", **form) as case:
        row = _row(case)
        if row.revision == 0:
            raise UserError(_("Der står ingen helbredsoplysninger i planen."))
        if row.withdrawn_on is None:
            for name in TEXTS:
                setattr(row, name, "")
            row.is_documented, row.withdrawn_on = False, case.today
            case.save(row, Verb.WITHDRAWN)
        return row


def _row(case: Case) -> HealthLimits:
    """The citizen's one record, locked; a new one when there is none."""
    found = HealthLimits.objects.filter(citizen=case.citizen.pk).first()
    return case.fresh(found) if found else case.new(HealthLimits)


def _say_yes(case: Case, row: HealthLimits, consent: str) -> None:
    needed = TextRule(200, _("Skriv, hvordan borgeren har sagt ja, fx “ved samtalen i dag”."))
    is_own = case.actor.role == Role.CITIZEN
    row.consent = _("Borgeren selv") if is_own else read_text(needed, "consent", consent)
    row.consented_on, row.withdrawn_on = case.today, None
