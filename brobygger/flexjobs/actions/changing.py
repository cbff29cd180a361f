"""New hours, tasks or pay from a day on; setting a row right; the last day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Unpack

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.flexjobs import rules
from brobygger.flexjobs.actions.agreeing import REASON
from brobygger.flexjobs.actions.base import (
    PERMISSION,
    begun,
    hours_elsewhere,
    refuse_if_left,
    rows_in_force,
    told,
)
from brobygger.flexjobs.models import Employment, PlannedStep, StepState, Terms
from brobygger.flexjobs.rules import Hours, Pay
from brobygger.journeys.actions.base import Case, Form, act, once, text
from brobygger.journeys.actions.corrections import followed, supersede
from brobygger.journeys.actions.following import follow
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class Change:
    """What holds from a day on, and why."""

    since: date
    hours: Hours
    pay: Pay
    reason: str
    pay_basis: str = ""
    tasks: Sequence[str] = ()
    accommodations: Sequence[Mapping[str, str]] = ()


@once
def change(
    actor: Actor,
    employment: Employment,
    wanted: Change,
    *,
    step: PlannedStep | None = None,
    **form: Unpack[Form],
) -> Event:
    """Add a row to the history; ``step`` is the planned one it carries out."""
    journey = Journey.objects.get(pk=employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = begun(case, employment)
        rules.refuse_overlap((row.since for row in rows_in_force(made)), wanted.since)
        case.day(wanted.since, "since", may_precede=True)
        rules.refuse_too_many(hours_elsewhere(case, made.key), wanted.hours.effective)
        event = record(case, made, wanted, step)
        terms(case, made, wanted, event).save(force_insert=True)
        sum_up(made)
        if step:
            settle(step, StepState.CARRIED_OUT, wanted.since, wanted.reason)
        follow(case, event)
    return event


def record(case: Case, made: Employment, wanted: Change, step: PlannedStep | None) -> Event:
    """The change as an event."""
    facts = told(made, wanted.hours, step=str(step.pk) if step else None)
    why = text(wanted.reason, "reason", REASON, required=_("Skriv, hvorfor det er ændret."))
    return case.record(EventKind.FLEXJOB_HOURS_CHANGED, wanted.since, facts, reason=why)


def terms(case: Case, made: Employment, wanted: Change, event: Event) -> Terms:
    """The new row, not stored yet."""
    return Terms(
        municipality_id=made.municipality_id,
        citizen_id=made.citizen_id,
        employment=made,
        recorded_at=case.now,
        recorded_by_name=case.actor.name[:100],
        event_id=event.pk,
        **values(wanted),
    )


def values(wanted: Change) -> dict[str, Any]:
    """A change as a row's columns."""
    return {
        "since": wanted.since,
        "hours_present": wanted.hours.present,
        "effective_hours": wanted.hours.effective,
        "intensity": wanted.hours.intensity,
        "tasks": list(wanted.tasks),
        "accommodations": list(map(dict, wanted.accommodations)),
        "hourly_pay": wanted.pay.hourly,
        "pension_percent": wanted.pay.pension_percent,
        "pay_basis": text(wanted.pay_basis, "pay_basis", 200),
        "reason": text(
            wanted.reason, "reason", REASON, required=_("Skriv, hvorfor det er ændret.")
        ),
    }


def sum_up(made: Employment) -> None:
    """Bring the employment's own figures up to date."""
    rows = rows_in_force(made)
    made.sum_up(rows[0], rows[-1])
    made.save()


def settle(step: PlannedStep, state: StepState, day: date, reason: str) -> None:
    """Say what became of a planned step."""
    step.state, step.settled_on, step.reason = state.value, day, reason[:REASON]
    step.save(update_fields=["state", "settled_on", "reason"])


@once
def set_right(
    actor: Actor, row: Terms, wanted: Change, *, because: str, **form: Unpack[Form]
) -> Event:
    """Replace the newest row, which was written wrong; what followed from it is undone."""
    journey = Journey.objects.get(pk=row.employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = begun(case, row.employment)
        rows = rows_in_force(made)
        if not rows or rows[-1].pk != row.pk:
            raise UserError(_("Kun den nyeste række kan rettes. Åbn siden igen."))
        why = text(because, "because", 500, required=_("Skriv, hvad der var forkert."))
        refuse_before(made, rows, wanted.since)
        rules.refuse_too_many(hours_elsewhere(case, made.key), wanted.hours.effective)
        right = corrected(case, made, row, wanted, why)
        row.replaced_at, row.replaced_because = case.now, why
        row.save(update_fields=["replaced_at", "replaced_because"])
        terms(case, made, wanted, right).save(force_insert=True)
        if len(rows) == 1:
            made.starts_on = wanted.since
        sum_up(made)
    return right


def refuse_before(made: Employment, rows: Sequence[Terms], since: date) -> None:
    """The corrected row still follows the one before it, or the agreement."""
    if len(rows) > 1:
        rules.refuse_overlap((row.since for row in rows[:-1]), since)
    elif since < made.agreed_on:
        raise UserError(_("Jobbet begynder, før det er aftalt."), "since")
    if since > timezone.localdate():
        raise UserError(_("Datoen ligger i fremtiden."), "since")


def corrected(case: Case, made: Employment, row: Terms, wanted: Change, why: str) -> Event:
    """The journey's event in place of the wrong one, with what follows from it."""
    wrong = next((event for event in case.events if event.pk == row.event_id), None)
    if wrong is None:
        raise UserError(_("Rækken er allerede rettet. Åbn siden igen."))
    facts = {**wrong.facts, **told(made, wanted.hours)}
    right = supersede(
        case, wrong, why, EventKind(wrong.kind), wanted.since, facts, reason=wanted.reason
    )
    return followed(case, wrong, right)
