"""The plan as the standards read it (spec 7.1: Q12, Q14–Q16, Q19, Q24)."""

from collections.abc import Iterable, Sequence

from brobygger.facts import plain
from brobygger.plan.models import Activity, Agreement, AgreementState
from brobygger.quality.standards import (
    AccommodationFacts,
    AgreementFacts,
    Finding,
    JobGoalFacts,
    MyPlanFacts,
    ProgressionGoalFacts,
    review,
)


def findings(
    facts: plain.Facts,
    agreements: Iterable[Agreement],
    activities: Sequence[Activity],
    description: str,
) -> list[Finding]:
    """Every standard for Min Plan."""
    return review(as_facts(facts, agreements, activities, description))


def as_facts(
    facts: plain.Facts,
    agreements: Iterable[Agreement],
    activities: Sequence[Activity],
    description: str,
) -> MyPlanFacts:
    """The plan as plain data; replaced agreements count no more."""
    return MyPlanFacts(
        job_goals=tuple(_job_goal(goal) for goal in facts.job_goal if goal.kind == "job"),
        accommodations=tuple(AccommodationFacts(one.text, one.task) for one in facts.accommodation),
        agreements=tuple(
            agreement_facts(one) for one in agreements if one.state != AgreementState.REPLACED
        ),
        progression_goals=tuple(map(_progression_goal, facts.progression_goal)),
        work_ability=(description, *_statuses(activities), *_steps(facts)),
    )


def agreement_facts(row: Agreement) -> AgreementFacts:
    """An agreement as the rules read it."""
    return AgreementFacts(
        what=row.what,
        due_on=row.due_on,
        who=row.who,
        who_name=row.who_name,
        where=row.where,
        proof=row.proof,
        job_goal=row.job_goal.headline if row.job_goal else "",
    )


def _job_goal(goal: plain.JobGoal) -> JobGoalFacts:
    return JobGoalFacts(goal.title, goal.functions, goal.competences, goal.demand)


def _progression_goal(goal: plain.ProgressionGoal) -> ProgressionGoalFacts:
    return ProgressionGoalFacts(goal.goal, goal.area, goal.starting_point, goal.how, goal.by_when)


def _statuses(activities: Iterable[Activity]) -> list[str]:
    """The newest status of each activity."""
    return [one.statuses_now[0].text for one in activities if one.statuses_now]  # type: ignore[attr-defined]


def _steps(facts: plain.Facts) -> list[str]:
    """Each progression goal as a text of its own."""
    parts = ((one.starting_point, one.goal, one.how) for one in facts.progression_goal)
    return [". ".join(part for part in given if part) for given in parts]
