"""How far a recipe has come: steps that tick themselves, and those ticked by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from brobygger.programmes.course import in_order
from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.shapes import Recipe, Step
from brobygger.programmes.terms import Pattern


@dataclass(frozen=True, slots=True)
class StepProgress:
    """Whether a step is done, since when, by which event, and whether ticked by hand."""

    step: Step
    done: bool
    done_on: date | None = None
    event: UUID | None = None
    by_hand: bool = False


def recipe_progress(
    recipe: Recipe, events: Sequence[Happening], *, meets: bool = True
) -> tuple[StepProgress, ...]:
    """Return the steps of a recipe in order, each with how far it is.

    ``meets``: whether the journey comes before the team (``meetings.meets``).
    """
    ordered = sorted(events, key=in_order)
    steps = (step for step in recipe.steps if meets or not step.needs_meeting)
    return tuple(step_progress(step, ordered) for step in steps)


def step_progress(step: Step, ordered: Sequence[Happening]) -> StepProgress:
    """Return how far one step is; data that shows it done goes before a tick by hand."""
    shown = by_data(step, ordered)
    found = shown or by_hand(step, ordered)
    if found is None:
        return StepProgress(step, done=False)
    return StepProgress(step, True, found.happened_on, found.id, by_hand=shown is None)


def by_data(step: Step, ordered: Sequence[Happening]) -> Happening | None:
    """Return the newest event that shows the step done, not older than what asks for it."""
    found = newest(step.tick, ordered)
    if found is None or step.since is None:
        return found
    asked = newest((step.since,), ordered)
    return found if asked is not None and asked.happened_on <= found.happened_on else None


def newest(patterns: Sequence[Pattern], ordered: Sequence[Happening]) -> Happening | None:
    """Return the newest event that matches one of the patterns."""
    for event in reversed(ordered):
        if any(event.kind == one.kind and one.matches(event.facts) for one in patterns):
            return event
    return None


def by_hand(step: Step, ordered: Sequence[Happening]) -> Happening | None:
    """Return the tick by hand, unless it was cleared afterwards."""
    for event in reversed(ordered):
        if as_text(event.facts.get("step")) == step.key:
            if event.kind == EventKind.STEP_TICKED:
                return event
            if event.kind == EventKind.STEP_CLEARED:
                return None
    return None
