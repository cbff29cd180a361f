"""Hours that rise by agreement, step by step: planned, carried out, put off, given up."""

from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.flexjobs import rules
from brobygger.flexjobs.actions.agreeing import REASON
from brobygger.flexjobs.actions.base import (
    PERMISSION,
    begun,
    hours_elsewhere,
    plain,
    refuse_if_left,
    rows_in_force,
)
from brobygger.flexjobs.actions.changing import Change, change, settle
from brobygger.flexjobs.models import Employment, PlannedStep, StepState
from brobygger.flexjobs.queries import hours_of, pay_of
from brobygger.flexjobs.rules import Hours
from brobygger.journeys.actions.base import Case, Form, act, once, text
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError

MOST = 6


@once
def plan(
    actor: Actor,
    employment: Employment,
    *,
    due_on: date,
    hours: Hours,
    how: str,
    **form: Unpack[Form],
) -> Event:
    """Agree on a step."""
    journey = Journey.objects.get(pk=employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = begun(case, employment)
        coming = list(made.steps.filter(state=StepState.PLANNED))
        if len(coming) >= MOST:
            raise UserError(_("Der er plads til %(most)d trin ad gangen.") % {"most": MOST})
        refuse_past(case, due_on, [step.due_on for step in coming])
        rules.refuse_too_many(hours_elsewhere(case, made.key), hours.effective)
        step = PlannedStep(
            municipality_id=made.municipality_id,
            citizen_id=made.citizen_id,
            employment=made,
            due_on=due_on,
            hours_present=hours.present,
            effective_hours=hours.effective,
            intensity=hours.intensity,
            how=text(how, "how", REASON, required=_("Skriv, hvad I prøver, så timerne kan stige.")),
            made_at=case.now,
            made_by_name=case.actor.name[:100],
        )
        step.save(force_insert=True)
        return planned(case, step)


def refuse_past(case: Case, due_on: date, others: list[date]) -> None:
    """A step lies ahead, on a day of its own."""
    if due_on <= case.today:
        raise UserError(_("Et trin ligger ude i fremtiden. Vælg en senere dag."), "due_on")
    if due_on in others:
        raise UserError(_("Der er allerede aftalt et trin den dag."), "due_on")


def planned(case: Case, step: PlannedStep, reason: str = "") -> Event:
    """The plan as an event."""
    facts = {
        "step": str(step.pk),
        "employment": step.employment.key,
        "due_on": step.due_on.isoformat(),
        "effective_hours": plain(step.effective_hours),
    }
    return case.record(EventKind.HOURS_PLANNED, case.today, facts, note=step.how, reason=reason)


@once
def carry_out(
    actor: Actor, step: PlannedStep, *, since: date, reason: str = "", **form: Unpack[Form]
) -> Event:
    """Let the planned hours hold from a day on; tasks and pay stay as they are."""
    refuse_settled(step)
    now = rows_in_force(step.employment)[-1]
    wanted = Change(
        since,
        hours_of(step),
        pay_of(now),
        reason or _("Aftalt trin: %(how)s") % {"how": step.how},
        now.pay_basis,
        now.tasks,
        now.accommodations,
    )
    return change(actor, step.employment, wanted, step=step, **form)


@once
def put_off(
    actor: Actor, step: PlannedStep, *, due_on: date, reason: str, **form: Unpack[Form]
) -> Event:
    """Another day for a step, with why."""
    journey = Journey.objects.get(pk=step.employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_settled(step)
        why = text(reason, "reason", REASON, required=_("Skriv, hvorfor trinnet udskydes."))
        others = step.employment.steps.filter(state=StepState.PLANNED).exclude(pk=step.pk)
        refuse_past(case, due_on, list(others.values_list("due_on", flat=True)))
        step.due_on, step.reason, step.put_off = due_on, why, step.put_off + 1
        step.save(update_fields=["due_on", "reason", "put_off"])
        return planned(case, step, why)


@once
def drop(actor: Actor, step: PlannedStep, *, reason: str, **form: Unpack[Form]) -> Event:
    """Give a step up, with why."""
    journey = Journey.objects.get(pk=step.employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_settled(step)
        why = text(reason, "reason", REASON, required=_("Skriv, hvorfor trinnet opgives."))
        settle(step, StepState.DROPPED, case.today, why)
        return case.record(EventKind.HOURS_DROPPED, case.today, {"step": str(step.pk)}, reason=why)


def refuse_settled(step: PlannedStep) -> None:
    """A step is settled once."""
    if step.state != StepState.PLANNED:
        raise UserError(_("Trinnet er allerede afgjort. Åbn siden igen."))
