"""Q12, Q14–Q16, Q19 and Q24: Min Plan."""

from brobygger.quality.standards.facts import AgreementFacts, MyPlanFacts
from brobygger.quality.standards.shared import (
    accommodations_concrete,
    as_judgement,
    progression_goal_concrete,
)
from brobygger.quality.standards.standard import (
    Judgement,
    Kind,
    Standard,
    not_passed,
    passed,
)
from brobygger.quality.text import accommodation, agreement, check, job_search, progression
from brobygger.quality.text import work_ability as ability

ACTORS = {"citizen": "Borgeren", "staff": "Jobformidleren", "together": "Vi"}
NO_AGREEMENTS = "Der er ingen aftaler i planen."


def job_goals(facts: MyPlanFacts) -> Judgement:
    """Q12."""
    named = [goal for goal in facts.job_goals if goal.title.strip()]
    if not named:
        return not_passed("Der er ikke noget jobmål i planen.")
    if len(named) == 1:
        return passed("Der er ét jobmål i planen.")
    return passed(f"Der er {len(named)} jobmål i planen.")


def smart_agreements(facts: MyPlanFacts) -> Judgement:
    """Q15: a SMART agreement on a concrete activity within at least one job track."""
    if not facts.agreements:
        return not_passed(NO_AGREEMENTS)
    smart = [one for one in facts.agreements if is_smart(one)]
    if not smart:
        return not_passed(check("smart_agreement", as_sentence(facts.agreements[-1])).reason)
    if not any(one.job_goal for one in smart):
        return not_passed("Ingen af de konkrete aftaler hører til et jobmål.")
    return passed(f"»{smart[-1].what[:60]}« er konkret og hører til et jobmål.")


def is_smart(row: AgreementFacts) -> bool:
    """Whether an agreement with its fields says who does what by when."""
    return check("smart_agreement", as_sentence(row)).verdict


def as_sentence(row: AgreementFacts) -> str:
    """An agreement's fields as one text: "Borgeren: Ringe til Netto. Senest d. 27/11."."""
    actor = row.who_name or ACTORS.get(row.who, "")
    parts = (f"{actor}: {row.what}" if actor else row.what, row.where, row.proof)
    said = " ".join(f"{part.strip().rstrip('.')}." for part in parts if part.strip())
    return f"{said} Senest d. {row.due_on.day}/{row.due_on.month}."


def job_search_agreed(facts: MyPlanFacts) -> Judgement:
    """Q16: a position or a workplace is named to apply to or contact."""
    if not facts.agreements:
        return not_passed(NO_AGREEMENTS)
    verdicts = [check("concrete_job_search", as_sentence(row)) for row in facts.agreements]
    found = next((one for one in verdicts if one.verdict), verdicts[-1])
    return as_judgement(found)


def work_ability_dynamic(facts: MyPlanFacts) -> Judgement:
    """Q19: description, statuses or goals say how work ability can develop."""
    verdicts = [check("dynamic_work_ability", text) for text in facts.work_ability if text.strip()]
    if not verdicts:
        return not_passed("Der står ikke noget om, hvordan arbejdsevnen kan udvikle sig.")
    found = next((one for one in verdicts if one.verdict), verdicts[0])
    return as_judgement(found)


def progression_goals_concrete(facts: MyPlanFacts) -> Judgement:
    """Q24."""
    return progression_goal_concrete(facts.progression_goals)


STANDARDS = (
    Standard(
        id="Q12",
        key="plan_job_goals",
        question="Er der jobmål i Min Plan?",
        document=MyPlanFacts,
        rule=job_goals,
        advice="Skriv det job, borgeren går efter, fx: »Lagermedarbejder: plukke og pakke.«",
        source="Evalueringen: 86 % af sagerne; 1,97 jobmål i planer, der har nogen.",
    ),
    Standard(
        id="Q14",
        key="plan_accommodations_concrete",
        question="Er skånehensynene i Min Plan konkrete?",
        document=MyPlanFacts,
        rule=accommodations_concrete,
        advice=accommodation.ADVICE,
        source="Evalueringen: 37 % af sagerne (for lavt: i nogle planer står de et andet sted).",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q15",
        key="plan_smart_agreements",
        question="Er der en SMART-aftale inden for mindst ét jobspor?",
        document=MyPlanFacts,
        rule=smart_agreements,
        advice=agreement.ADVICE,
        source="Evalueringen: 25 % af sagerne.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q16",
        key="plan_job_search_concrete",
        question="Er det aftalt at søge konkrete (fleks)job?",
        document=MyPlanFacts,
        rule=job_search_agreed,
        advice=job_search.ADVICE,
        source="Evalueringen: 21 % af sagerne.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q19",
        key="plan_work_ability_dynamic",
        question="Er arbejdsevnen beskrevet dynamisk i Min Plan?",
        document=MyPlanFacts,
        rule=work_ability_dynamic,
        advice=ability.ADVICE,
        source="Evalueringen: 41 % af sagerne, mest kun i timer.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q24",
        key="plan_progression_goals_concrete",
        question="Er der konkrete progressionsmål i Min Plan?",
        document=MyPlanFacts,
        rule=progression_goals_concrete,
        advice=progression.ADVICE,
        source="Evalueringen: ingen fundet (ingen procent oplyst).",
        kind=Kind.TEXT,
    ),
)
