"""The last day of a job, and setting it right when it was written wrong."""

from collections.abc import Iterable
from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.flexjobs import rules
from brobygger.flexjobs.actions.base import (
    PERMISSION,
    hours_elsewhere,
    locked,
    refuse_if_left,
    rows_in_force,
    running,
)
from brobygger.flexjobs.actions.changing import settle
from brobygger.flexjobs.models import Employment, StepState
from brobygger.journeys.actions.base import SHORT_LENGTH, Case, Form, act, once, text
from brobygger.journeys.actions.corrections import followed, supersede, take_away
from brobygger.journeys.actions.following import FOLLOWS, follow, followers
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError


@once
def end(
    actor: Actor, employment: Employment, *, ended_on: date, reason: str, **form: Unpack[Form]
) -> Event:
    """The last day of a job; its planned steps are given up. One that never began is called off."""
    journey = Journey.objects.get(pk=employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = running(case, employment)
        why = text(reason, "reason", SHORT_LENGTH, required=_("Skriv, hvorfor jobbet sluttede."))
        if made.began:
            refuse_impossible(case, made, ended_on)
        made.ended_on = ended_on if made.began else made.starts_on
        made.end_reason = why
        made.save(update_fields=["ended_on", "end_reason"])
        day = ended_on if made.began else case.today
        facts = {"employment": made.key, "company": made.company.name, "kept": True}
        event = case.record(EventKind.FLEXJOB_ENDED, day, facts, reason=why)
        drop_steps(case, made, event)
        follow(case, event)
    return event


@once
def correct_end(
    actor: Actor,
    employment: Employment,
    *,
    ended_on: date | None,
    because: str,
    **form: Unpack[Form],
) -> Event:
    """Another last day, or none: the job goes on, and so do the steps that were given up with it.

    What followed from the wrong day (mark, phase, the journey's end) is undone.
    """
    journey = Journey.objects.get(pk=employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = locked(case, employment)
        wrong = last_day(case, made)
        why = text(because, "because", SHORT_LENGTH, required=_("Skriv, hvad der var forkert."))
        steps = dropped_with(case, wrong)
        if ended_on is None:
            rules.refuse_too_many(hours_elsewhere(case, made.key), made.hours_now)
            right = take_away(case, wrong, why)
            made.end_reason = ""
        else:
            refuse_another_day(case, made, ended_on)
            kind, told = EventKind.FLEXJOB_ENDED, wrong.reason
            right = supersede(case, wrong, why, kind, ended_on, wrong.facts, reason=told)
        made.ended_on = ended_on
        made.save(update_fields=["ended_on", "end_reason"])
        followed(case, wrong, right)
        take_up(made, steps)
        if ended_on is not None:
            drop_steps(case, made, right)
    return right


def refuse_impossible(case: Case, made: Employment, ended_on: date) -> None:
    """A job ends after its newest hours began, and not ahead of time."""
    rules.refuse_end_before(max(row.since for row in rows_in_force(made)), ended_on)
    case.day(ended_on, "ended_on", may_precede=True)


def refuse_another_day(case: Case, made: Employment, ended_on: date) -> None:
    """Only a job that has begun has another last day."""
    if not made.began:
        raise UserError(_("Jobbet begyndte aldrig. Du kan kun fortryde, at det er aflyst."))
    if ended_on == made.ended_on:
        raise UserError(_("Det er den dag, der allerede står. Vælg en anden."), "ended_on")
    refuse_impossible(case, made, ended_on)


def last_day(case: Case, made: Employment) -> Event:
    """The event that tells of a job's last day."""
    told = (one for one in case.events if one.kind == EventKind.FLEXJOB_ENDED)
    found = next((one for one in told if one.facts.get("employment") == made.key), None)
    if made.ended_on is None or found is None:
        raise UserError(_("Jobbet er ikke sluttet. Åbn siden igen."))
    return found


def drop_steps(case: Case, made: Employment, ended: Event) -> None:
    """Give up the steps that were still ahead; that follows from the last day."""
    for step in made.steps.filter(state=StepState.PLANNED):
        facts = {"step": str(step.pk), FOLLOWS: str(ended.pk)}
        case.record(EventKind.HOURS_DROPPED, case.today, facts)
        settle(step, StepState.DROPPED, case.today, made.end_reason)


def dropped_with(case: Case, ended: Event) -> list[str]:
    """The keys of the steps that were given up with a last day."""
    found = (one for one in followers(case, ended) if one.kind == EventKind.HOURS_DROPPED)
    return [str(one.facts["step"]) for one in found]


def take_up(made: Employment, steps: Iterable[str]) -> None:
    """Let steps be ahead again."""
    made.steps.filter(pk__in=list(steps)).update(
        state=StepState.PLANNED, settled_on=None, reason=""
    )
