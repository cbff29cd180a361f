"""What is asked of several documents: accommodations, progression goals, and a text rule's word."""

from collections.abc import Sequence

from brobygger.quality.standards.facts import (
    AccommodationFacts,
    MyPlanFacts,
    PreparatoryPartFacts,
    ProgressionGoalFacts,
)
from brobygger.quality.standards.standard import Judgement, not_passed, not_relevant, passed
from brobygger.quality.text import Verdict, check, steps

FEWEST_WORDS = 3


def says_something(text: str) -> bool:
    """Whether a text is long enough to tell something."""
    return len(text.split()) >= FEWEST_WORDS


def as_judgement(verdict: Verdict) -> Judgement:
    """A text rule's word as a standard's."""
    return (passed if verdict.verdict else not_passed)(verdict.reason)


def accommodations_concrete(facts: PreparatoryPartFacts | MyPlanFacts) -> Judgement:
    """At least one accommodation is tied to a task or can be planned by."""
    written = [row for row in facts.accommodations if row.text.strip()]
    if not written:
        return not_relevant("Der er ikke skrevet nogen skånehensyn.")
    if any(_is_concrete(row) for row in written):
        return passed("Mindst ét skånehensyn kan planlægges.")
    return not_passed(check("accommodation_concrete", written[0].text).reason)


def _is_concrete(row: AccommodationFacts) -> bool:
    """With its task in the sentence: "Ved opvask: højst en time ad gangen"."""
    text = f"Ved {row.task}: {row.text}" if row.task.strip() else row.text
    return check("accommodation_concrete", text).verdict


def progression_goal_concrete(goals: Sequence[ProgressionGoalFacts]) -> Judgement:
    """At least one progression goal says what, how and by when; hours alone never do."""
    if not goals:
        return not_passed("Der er ikke sat noget progressionsmål.")
    lacking = [_missing_in(goal) for goal in goals]
    if "" in lacking:
        return passed("Der er et progressionsmål med hvordan og hvornår.")
    return not_passed(f"Progressionsmålet mangler {lacking[0]}.")


def _missing_in(goal: ProgressionGoalFacts) -> str:
    """What a progression goal lacks; a goal that says how and by when itself will do."""
    if check("progression_goal_with_how", goal.goal).verdict:
        return ""
    parts = (
        ("mål", goal.goal.strip()),
        ("hvordan", steps.tells_how(goal.how)),
        ("hvornår", goal.by_when),
    )
    return " og ".join(name for name, there in parts if not there)
