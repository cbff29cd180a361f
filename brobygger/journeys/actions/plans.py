"""What Min Plan writes on the journey, so that duties follow from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import Case, act
from brobygger.journeys.models import Journey
from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import Artefact, EventKind


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
    *,
    permission: str,
) -> None:
    """Record what happened in the plan, today, in one act.

    ``artefacts`` are what there is now; one that the rules would read the same is not repeated:
    an updated plan once a day, a goal once.
    """
    with act(actor, journey, permission) as case:
        for one in told:
            case.record(one.kind, None, one.facts)
        for artefact in artefacts:
            if not _stands(case, artefact):
                case.record(EventKind.ARTEFACT_RECORDED, None, {"artefact": artefact.value})


def _stands(case: Case, artefact: Artefact) -> bool:
    daily = artefact == Artefact.PLAN_UPDATED
    return any(
        event.kind == EventKind.ARTEFACT_RECORDED
        and as_text(event.facts.get("artefact")) == artefact.value
        and (event.happened_on == case.today or not daily)
        for event in case.events
    )
