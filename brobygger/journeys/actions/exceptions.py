"""Agreed exceptions for one citizen: a duty waived, a pace of its own. None lasts for ever."""

from datetime import date, timedelta
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import REASON_LENGTH, Case, Form, act, once, text
from brobygger.journeys.models import Event, Journey, JourneyState
from brobygger.people.models import Citizen
from brobygger.programmes.kinds import DutyKind, EventKind
from brobygger.programmes.shapes import DutyRule
from brobygger.ui.errors import UserError

LONGEST = timedelta(days=366)
"""An exception is looked at again within a year (assumed)."""


@once
def waive(
    actor: Actor,
    journey: Journey,
    *,
    rule: str,
    until: date,
    reason: str,
    **form: Unpack[Form],
) -> Event:
    """Waive a duty until and including a day, with the reason."""
    with act(actor, journey, "journeys.waive", **form) as case:
        if not known_rule(case, rule).waivable:
            raise UserError(_("Den pligt kan ikke fraviges."), "rule")
        facts = {"rule": rule, "until": expiry(case, until)}
        return case.record(EventKind.WAIVED, None, facts, reason=said(reason))


@once
def end_waiver(
    actor: Actor, journey: Journey, *, rule: str, reason: str = "", **form: Unpack[Form]
) -> Event:
    """Let the duty count again before the waiver runs out."""
    with act(actor, journey, "journeys.waive", **form) as case:
        known_rule(case, rule)
        return case.record(EventKind.WAIVER_ENDED, None, {"rule": rule}, reason=reason)


@once
def set_pace(
    actor: Actor,
    journey: Journey,
    *,
    rule: str,
    days: int,
    until: date,
    reason: str,
    **form: Unpack[Form],
) -> Event:
    """Agree on another number of days between contacts, until and including a day."""
    with act(actor, journey, "journeys.waive", **form) as case:
        if known_rule(case, rule).kind != DutyKind.CADENCE:
            raise UserError(_("Den pligt har ikke et tempo, der kan aftales."), "rule")
        if not 1 <= days <= LONGEST.days:
            raise UserError(_("Skriv et antal dage fra 1 til 366."), "days")
        facts = {"rule": rule, "days": days, "until": expiry(case, until)}
        return case.record(EventKind.PACE_SET, None, facts, reason=said(reason))


@once
def end_pace(
    actor: Actor, journey: Journey, *, rule: str, reason: str = "", **form: Unpack[Form]
) -> Event:
    """Go back to the programme's own pace."""
    with act(actor, journey, "journeys.waive", **form) as case:
        known_rule(case, rule)
        return case.record(EventKind.PACE_ENDED, None, {"rule": rule}, reason=reason)


def follow_exemption(actor: Actor, citizen: Citizen) -> None:
    """Let the citizen's running journey know that the citizen is exempt, or no longer."""
    rows = Journey.objects.filter(citizen=citizen.pk).exclude(state=JourneyState.ENDED)
    for journey in rows:
        with act(actor, journey, "journeys.edit_citizen") as case:
            case.spare_exempt()


def known_rule(case: Case, key: str) -> DutyRule:
    """Return a rule of the journey's programme."""
    try:
        return case.programme.rule(key)
    except KeyError:
        raise UserError(_("Den pligt findes ikke i programmet."), "rule") from None


def expiry(case: Case, until: date) -> str:
    """Return the last day as facts hold it; UserError unless it lies in the coming year."""
    if until < case.today:
        raise UserError(_("Sidste dag er allerede gået."), "until")
    if until > case.today + LONGEST:
        raise UserError(_("Højst et år ad gangen. Vælg en tidligere dag."), "until")
    return until.isoformat()


def said(reason: str) -> str:
    """Return the reason; UserError without one."""
    return text(reason, "reason", REASON_LENGTH, required=_("Skriv hvorfor."))
