"""What Min Plan writes on the journey, so that duties follow from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import Case, act
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import Artefact, EventKind

WORD = frozenset({EventKind.ARTEFACT_RECORDED, EventKind.ARTEFACT_GONE})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened in the plan, as the rules read it."""

    kind: EventKind
    facts: Mapping[str, Any] = field(default_factory=dict)


def record_plan(
    actor: Actor,
    journey: Journey,
    told: Iterable[Told],
    artefacts: Iterable[Artefact] = (),
    gone: Iterable[Artefact] = (),
    *,
    permission: str,
) -> None:
    """Record what happened in the plan, today, in one act.

    ``artefacts`` are what there is now; one that the rules would read the same is not repeated:
    an updated plan once a day, a goal once. ``gone`` are those the plan held until now; one that
    somebody found on paper or elsewhere stays.
    """
    with act(actor, journey, permission) as case:
        for one in told:
            case.record(one.kind, None, one.facts)
        for artefact in artefacts:
            if not _stands(case, artefact):
                case.record(EventKind.ARTEFACT_RECORDED, None, {"artefact": artefact.value})
        for artefact in gone:
            last = _last(case, artefact)
            if _is_there(last) and not (last and last.facts.get("place")):
                case.record(EventKind.ARTEFACT_GONE, None, {"artefact": artefact.value})


def _stands(case: Case, artefact: Artefact) -> bool:
    last = _last(case, artefact)
    daily = artefact == Artefact.PLAN_UPDATED
    return _is_there(last) and not (daily and last and last.happened_on != case.today)


def _is_there(last: Event | None) -> bool:
    return last is not None and last.kind == EventKind.ARTEFACT_RECORDED


def _last(case: Case, artefact: Artefact) -> Event | None:
    """The newest word about an artefact: that it is there, or that it is gone."""
    return max(
        (
            event
            for event in case.events
            if event.kind in WORD and as_text(event.facts.get("artefact")) == artefact.value
        ),
        key=lambda event: (event.happened_on, event.recorded_at),
        default=None,
    )
