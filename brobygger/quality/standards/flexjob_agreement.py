"""Q25: the flex-job agreement."""

from brobygger.quality.standards.facts import FlexjobAgreementFacts
from brobygger.quality.standards.shared import progression_goal_concrete
from brobygger.quality.standards.standard import (
    Judgement,
    Kind,
    Outcome,
    Standard,
    not_passed,
    passed,
)
from brobygger.quality.text import progression


def goals_and_what_is_tried(facts: FlexjobAgreementFacts) -> Judgement:
    """Q25: a goal that says what, how and by when, and what is tried next."""
    goal = progression_goal_concrete(facts.progression_goals)
    if goal.outcome is not Outcome.PASSED:
        return goal
    if not any(text.strip() for text in facts.tried_next):
        return not_passed("Det står ikke, hvad I prøver som det næste.")
    return passed("Der er et progressionsmål, og det står, hvad I prøver som det næste.")


STANDARDS = (
    Standard(
        id="Q25",
        key="flexjob_agreement_goals_and_next",
        question="Står der konkrete progressionsmål, og hvad I prøver som det næste?",
        document=FlexjobAgreementFacts,
        rule=goals_and_what_is_tried,
        advice=progression.ADVICE,
        source="Evalueringen: ingen projekter gjorde det systematisk, og der var ingen eksempler.",
        kind=Kind.TEXT,
    ),
)
