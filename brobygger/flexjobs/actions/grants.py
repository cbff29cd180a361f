"""The grant's own dates, and job number two."""

from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.flexjobs.actions.agreeing import REASON
from brobygger.flexjobs.actions.base import PERMISSION, refuse_if_left
from brobygger.journeys.actions.base import Form, act, once, text
from brobygger.journeys.actions.choices import among
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind

OUTCOMES = ("followed_up", "reassessed")
ANSWERS = ("accepted", "later", "declined")


@once
def follow_up_grant(
    actor: Actor,
    journey: Journey,
    *,
    outcome: str,
    happened_on: date | None = None,
    note: str,
    **form: Unpack[Form],
) -> Event:
    """Record that the grant was followed up, or assessed again, and what came of it."""
    with act(actor, journey, "journeys.record_decision", also_ended=True, **form) as case:
        refuse_if_left(case)
        facts = {"outcome": among(outcome, OUTCOMES, "outcome")}
        words = text(note, "note", REASON, required=_("Skriv, hvad I kom frem til."))
        return case.record(EventKind.GRANT_FOLLOWED_UP, happened_on, facts, note=words)


@once
def offer_second_job(
    actor: Actor,
    journey: Journey,
    *,
    outcome: str,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that job number two was talked about, and the citizen's answer."""
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        facts = {"outcome": among(outcome, ANSWERS, "outcome")}
        words = text(note, "note", REASON)
        return case.record(EventKind.SECOND_JOB_OFFERED, happened_on, facts, note=words)
