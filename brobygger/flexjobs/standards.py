"""Q25 beside the agreement: progression goals, and what is tried next (spec 7.1)."""

from collections.abc import Iterable, Sequence

from brobygger.facts.plain import ProgressionGoal
from brobygger.flexjobs.queries import JobView
from brobygger.quality.standards import (
    Finding,
    FlexjobAgreementFacts,
    ProgressionGoalFacts,
    review,
)


def findings(jobs: Sequence[JobView], goals: Iterable[ProgressionGoal]) -> list[Finding]:
    """What the standard says of the running jobs; nothing while there is none."""
    running = [job for job in jobs if job.runs or job.awaits]
    if not running:
        return []
    return review(
        FlexjobAgreementFacts(
            progression_goals=tuple(map(as_facts, goals)),
            tried_next=tuple(step.how for job in running for step in job.coming),
        )
    )


def as_facts(goal: ProgressionGoal) -> ProgressionGoalFacts:
    """A goal as the standard reads it."""
    return ProgressionGoalFacts(
        goal=goal.goal,
        area=goal.area,
        starting_point=goal.starting_point,
        how=goal.how,
        by_when=goal.by_when,
    )
