"""Goals and accommodations are facts; the plan writes down how they stood at each change."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.facts.models import KINDS, Fact
from brobygger.facts.queries import rows
from brobygger.plan.models import Plan, Verb
from brobygger.programmes.kinds import Artefact

if TYPE_CHECKING:
    from brobygger.plan.actions.base import Case

GOAL_KINDS = ("job_goal", "progression_goal", "accommodation")
"""The facts that Min Plan shows (spec 4.1)."""
ASKED = {
    "job_goal": Artefact.PLAN_JOB_GOAL,
    "progression_goal": Artefact.PLAN_PROGRESSION_GOAL,
}
"""Those the programme asks for."""


def standing(actor: Actor, citizen_id: UUID) -> dict[str, list[dict[str, str]]]:
    """The goals as they stand now, each kind in its order, as plain texts."""
    return {kind: _told(rows(actor, citizen_id, kind)) for kind in GOAL_KINDS}


def _told(facts: Any) -> list[dict[str, str]]:
    return [as_texts(fact) for fact in facts if not fact.is_blank]


def as_texts(fact: Fact) -> dict[str, str]:
    """A fact as the texts a page shows, empty ones left out."""
    shown = {field.name: field.shown_in(fact) for field in KINDS[fact.key].described()}
    return {name: text for name, text in shown.items() if text}


def differ(plan: Plan, now: dict[str, list[dict[str, str]]]) -> bool:
    """Whether the goals are others than those the plan wrote down last."""
    return any(now[kind] != plan.goals.get(kind, []) for kind in GOAL_KINDS)


def note_changes(case: "Case") -> None:
    """Write down what has become of the goals since the last change, if anything has."""
    now = standing(case.actor, case.citizen.pk)
    if not differ(case.plan, now):
        return
    held, case.plan.goals = artefacts(case.plan), now
    case.gone = [artefact for artefact in held if artefact not in artefacts(case.plan)]
    case.note(Verb.GOALS, "goals", case.plan.pk, now)


def artefacts(plan: Plan) -> list[Artefact]:
    """What the plan holds of what the programme asks for."""
    return [artefact for kind, artefact in ASKED.items() if plan.goals.get(kind)]
