"""What the standards say of a CV (spec 7.1): advice beside the part it is about, never an alarm."""

from uuid import UUID

from brobygger.cv.models import JobTarget
from brobygger.cv.queries import WholeCv
from brobygger.facts import plain
from brobygger.quality.standards import (
    CvFacts,
    ExperienceFacts,
    Finding,
    JobGoalPlaces,
    Outcome,
    QualificationFacts,
    review,
)

BESIDE = {
    "profile": "Q8",
    "work_experience": "Q6",
    "professional": "Q7",
    "job_goal": "Q20",
    "whole": "Q5",
}
"""The standard shown beside each part of the page."""


def advice(whole: WholeCv, presentation: str = "") -> dict[str, Finding]:
    """What is not met, by the part it is shown beside."""
    found = {
        one.standard.id: one
        for one in (*review(as_facts(whole)), *review(places(whole, presentation)))
        if one.outcome is Outcome.NOT_PASSED
    }
    return {part: found[standard] for part, standard in BESIDE.items() if standard in found}


def as_facts(whole: WholeCv) -> CvFacts:
    """What Q5–Q8 read."""
    facts = whole.facts
    titles = {one.id: one.title for one in facts.work_experience}
    return CvFacts(
        whole.profile.text,
        tuple(ExperienceFacts(one.title, one.tasks) for one in facts.work_experience),
        tuple(
            QualificationFacts(one.text, _used_in(whole, one, titles))
            for one in facts.ability
            if one.kind == "professional"
        ),
        (*job_goals(whole), *(one.occupation.title for one in whole.targets)),
    )


def places(whole: WholeCv, presentation: str = "") -> JobGoalPlaces:
    """What Q20 reads."""
    return JobGoalPlaces(
        tuple(job_goals(whole)),
        tuple((one.occupation.title, goal_of(one)) for one in whole.targets),
        presentation,
    )


def job_goals(whole: WholeCv) -> list[str]:
    """The titles of the job goals; education is sought elsewhere."""
    return [one.title for one in whole.facts.job_goal if one.kind == "job"]


def goal_of(target: JobTarget) -> str:
    """The job goal a position stands for, empty when it was removed."""
    goal = target.goal
    return goal.title if goal and goal.removed_at is None else ""


def _used_in(whole: WholeCv, ability: plain.Ability, titles: dict[UUID, str]) -> tuple[str, ...]:
    uses = (one.experience_id for one in whole.uses if one.ability_id == ability.id)
    return tuple(titles[key] for key in uses if key in titles)
