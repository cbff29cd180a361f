"""Letting the journey follow: what ``programmes.following`` decides becomes events of the act."""

from brobygger.journeys.actions.base import Case
from brobygger.journeys.actions.cancelling import cancel_booked
from brobygger.journeys.models import Event, JourneyState
from brobygger.programmes.following import MOST, Consequence, next_consequence
from brobygger.programmes.kinds import EventKind

FOLLOWS = "follows"
"""In the facts of what follows by itself: the event it follows from."""


def follow(case: Case, cause: Event) -> None:
    """Record everything that follows from an event: phase, mark, end, taking up again."""
    for _turn in range(MOST):
        made = next_consequence(case.programme, case.standing)
        if made is None or not is_possible(case, made):
            return
        record(case, made, cause)


def record(case: Case, made: Consequence, cause: Event) -> None:
    """Record one consequence, at the earliest on the day the phase began."""
    now = case.standing
    day = max(filter(None, (cause.happened_on, now.phase_started_on, now.ended_on)))
    facts = {**made.facts, FOLLOWS: str(cause.pk)}
    case.record(made.kind, day, facts, note=str(made.note))
    if made.kind == EventKind.JOURNEY_ENDED:
        cancel_booked(case, {FOLLOWS: str(cause.pk)})


def is_possible(case: Case, made: Consequence) -> bool:
    """Say whether a journey may be taken up again: not beside another, or when moved away."""
    if made.kind != EventKind.JOURNEY_REOPENED:
        return True
    citizen = case.journey.citizen
    others = citizen.journeys.exclude(pk=case.journey.pk).exclude(state=JourneyState.ENDED)
    return citizen.closed_on is None and not others.exists()


def followers(case: Case, cause: Event) -> list[Event]:
    """Return the events that followed by themselves from another, newest first."""
    found = [event for event in case.events if event.facts.get(FOLLOWS) == str(cause.pk)]
    return found[::-1]
