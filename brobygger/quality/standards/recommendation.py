"""Q2, Q10, Q11, Q17 and Q18: the recommendation."""

from brobygger.quality.standards.facts import JobGoalFacts, RecommendationFacts
from brobygger.quality.standards.shared import as_judgement, progression_goal_concrete
from brobygger.quality.standards.standard import (
    Judgement,
    Kind,
    Standard,
    not_passed,
    not_relevant,
    passed,
)
from brobygger.quality.text import check, job_goal, progression, work_ability

_OTHER_OUTCOME = "Indstillingen gælder ikke et fleksjob."


def new_template(facts: RecommendationFacts) -> Judgement:
    """Q2."""
    if facts.new_template:
        return passed("Indstillingen er skrevet i den nye skabelon.")
    return not_passed("Indstillingen er skrevet i en skabelon, der ikke gælder længere.")


def job_goals_concrete(facts: RecommendationFacts) -> Judgement:
    """Q10: every job goal is grounded in competences *and* demand."""
    if not facts.flexjob:
        return not_relevant(_OTHER_OUTCOME)
    if not facts.job_goals:
        return not_passed("Der er ikke sat noget jobmål.")
    for goal in facts.job_goals:
        if missing := _missing_in_goal(goal):
            return not_passed(f"»{goal.title[:60]}« mangler {missing}.")
    return passed("Jobmålene er begrundet i kompetencer og efterspørgsel.")


def _missing_in_goal(goal: JobGoalFacts) -> str:
    """What a goal lacks; a title that names its tasks and competences itself will do."""
    grounded = goal.competences.strip() or check("job_goal_concrete", goal_text(goal)).verdict
    parts = (("kompetencer", grounded), ("efterspørgsel", goal.demand.strip()))
    return " og ".join(name for name, there in parts if not there)


def goal_text(goal: JobGoalFacts) -> str:
    """The goal as one entry, for the text rule."""
    return ": ".join(part for part in (goal.title.strip(), goal.functions.strip()) if part)


def tasks_concrete(facts: RecommendationFacts) -> Judgement:
    """Q11: tasks the citizen can do."""
    if not facts.flexjob:
        return not_relevant(_OTHER_OUTCOME)
    if any(task.strip() for task in facts.tasks):
        return passed("Der er nævnt opgaver, borgeren kan varetage.")
    return not_passed("Der er ikke nævnt opgaver, borgeren kan varetage.")


def progression_goals_concrete(facts: RecommendationFacts) -> Judgement:
    """Q17."""
    if not facts.flexjob:
        return not_relevant(_OTHER_OUTCOME)
    return progression_goal_concrete(facts.progression_goals)


def work_ability_dynamic(facts: RecommendationFacts) -> Judgement:
    """Q18: the text says how work ability can develop; hours alone pass, with advice."""
    if not facts.flexjob:
        return not_relevant(_OTHER_OUTCOME)
    verdict = check("dynamic_work_ability", facts.work_ability)
    return as_judgement(verdict)


STANDARDS = (
    Standard(
        id="Q2",
        key="recommendation_new_template",
        question="Er indstillingen skrevet i den nye skabelon?",
        document=RecommendationFacts,
        rule=new_template,
        advice="Start en ny version; det skrevne følger med over.",
        source="Evalueringen: 36 % af sagerne.",
    ),
    Standard(
        id="Q10",
        key="recommendation_job_goals_concrete",
        question="Er jobmålene konkrete, begrundet i kompetencer og efterspørgsel?",
        document=RecommendationFacts,
        rule=job_goals_concrete,
        advice=job_goal.ADVICE,
        source="Evalueringen: 84 % af sagerne, to jobmål pr. indstilling.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q11",
        key="recommendation_tasks_concrete",
        question="Står der, hvilke opgaver borgeren kan varetage?",
        document=RecommendationFacts,
        rule=tasks_concrete,
        advice="Nævn opgaver, fx: »Pakke ordrer, prismærke og fylde op i nederste hylder.«",
        source="Evalueringen: 58 % af sagerne.",
    ),
    Standard(
        id="Q17",
        key="recommendation_progression_goals_concrete",
        question="Er der konkrete progressionsmål?",
        document=RecommendationFacts,
        rule=progression_goals_concrete,
        advice=progression.ADVICE,
        source="Evalueringen: 6 % af sagerne.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q18",
        key="recommendation_work_ability_dynamic",
        question="Er arbejdsevnen beskrevet dynamisk?",
        document=RecommendationFacts,
        rule=work_ability_dynamic,
        advice=work_ability.ADVICE,
        source="Evalueringen: 41 % af sagerne, mest kun i timer.",
        kind=Kind.TEXT,
    ),
)
