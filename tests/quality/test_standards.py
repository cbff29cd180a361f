"""Each standard both ways, and what may hold back locking."""

from dataclasses import replace
from datetime import date

import pytest

from brobygger.quality.standards import (
    STANDARDS,
    AccommodationFacts,
    DocumentFacts,
    ExperienceFacts,
    JobGoalFacts,
    Outcome,
    Override,
    Passage,
    PreparatoryPartFacts,
    ProgressionGoalFacts,
    RecommendationFacts,
    WrittenBy,
    holding_back,
    review,
)

PART = PreparatoryPartFacts(
    new_template=True,
    professional_profile="Lagermand med tolv år i plukning",
    experience=(ExperienceFacts("Lagermand", "plukkede og pakkede ordrer"),),
    abilities=("god til orden",),
    passages=(Passage("Vi vurderer, at pakning kan bruges på lageret.", WrittenBy.CASEWORKER),),
    accommodations=(AccommodationFacts("højst 5 kg", "løft af kasser"),),
)
RECOMMENDATION = RecommendationFacts(
    new_template=True,
    work_ability="Starter med opvask og kan tage serveringen, når rutinerne sidder.",
    job_goals=(JobGoalFacts("Lagermand", "plukke ordrer", "truckcertifikat", "to opslag i maj"),),
    tasks=("pakke ordrer",),
    progression_goals=(
        ProgressionGoalFacts(
            "Pakke alene", how="øver med makker", by_when=date(2026, 6, 1), area="tasks"
        ),
    ),
)
CITIZEN_ALONE = (Passage("Jeg kan pakke i to timer.", WrittenBy.CITIZEN),)
PASSED_ON = (Passage("Borger fortæller, at hun kan pakke.", WrittenBy.CASEWORKER),)
BARE_GOAL = (JobGoalFacts("Lagermand", "plukke ordrer", "truckcertifikat"),)
HOURS_ONLY = (ProgressionGoalFacts("12 timer", how="8 timer i maj, 10 i juni", by_when=date.max),)


def outcome(facts: DocumentFacts, standard: str) -> Outcome:
    return {found.standard.id: found.outcome for found in review(facts)}[standard]


@pytest.mark.parametrize("standard", ["Q1", "Q3", "Q4", "Q5", "Q9", "Q13"])
def test_a_full_preparatory_part_passes(standard: str) -> None:
    assert outcome(PART, standard) is Outcome.PASSED


@pytest.mark.parametrize("standard", ["Q2", "Q10", "Q11", "Q17", "Q18"])
def test_a_full_recommendation_passes(standard: str) -> None:
    assert outcome(RECOMMENDATION, standard) is Outcome.PASSED


@pytest.mark.parametrize(
    ("standard", "facts"),
    [
        ("Q1", replace(PART, new_template=False)),
        ("Q3", replace(PART, experience=(ExperienceFacts("Lagermand"),))),
        ("Q3", replace(PART, experience=())),
        ("Q4", replace(PART, abilities=(" ",))),
        ("Q5", replace(PART, professional_profile="")),
        ("Q5", replace(PART, experience=(ExperienceFacts("Lagermand", "diverse"),))),
        ("Q9", replace(PART, passages=CITIZEN_ALONE)),
        ("Q9", replace(PART, passages=PASSED_ON)),
        ("Q9", replace(PART, passages=())),
        ("Q13", replace(PART, accommodations=(AccommodationFacts("ingen tunge løft"),))),
        ("Q2", replace(RECOMMENDATION, new_template=False)),
        ("Q10", replace(RECOMMENDATION, job_goals=())),
        ("Q10", replace(RECOMMENDATION, job_goals=BARE_GOAL)),
        ("Q11", replace(RECOMMENDATION, tasks=())),
        ("Q17", replace(RECOMMENDATION, progression_goals=())),
        ("Q17", replace(RECOMMENDATION, progression_goals=HOURS_ONLY)),
        ("Q18", replace(RECOMMENDATION, work_ability="Arbejdsevnen er dynamisk.")),
    ],
)
def test_what_is_missing_is_found(standard: str, facts: DocumentFacts) -> None:
    assert outcome(facts, standard) is Outcome.NOT_PASSED


@pytest.mark.parametrize("standard", ["Q10", "Q11", "Q17", "Q18"])
def test_flexjob_standards_do_not_concern_other_outcomes(standard: str) -> None:
    other = replace(RECOMMENDATION, flexjob=False, job_goals=(), work_ability="")
    assert outcome(other, standard) is Outcome.NOT_RELEVANT


def test_no_accommodations_is_not_a_failure() -> None:
    assert outcome(replace(PART, accommodations=()), "Q13") is Outcome.NOT_RELEVANT


def test_the_writer_may_say_why_a_standard_is_not_relevant() -> None:
    findings = review(replace(PART, experience=()), {"Q3": "Har aldrig haft arbejde."})
    found = next(finding for finding in findings if finding.standard.id == "Q3")
    assert found.outcome is Outcome.NOT_RELEVANT
    assert found.reason.endswith("Har aldrig haft arbejde.")


def test_saying_nothing_does_not_make_it_irrelevant() -> None:
    findings = review(replace(PART, experience=()), {"Q3": "  "})
    assert findings[1].outcome is Outcome.NOT_PASSED


def test_nothing_holds_back_locking_until_the_municipality_says_so() -> None:
    findings = review(replace(PART, new_template=False))
    assert holding_back(findings, frozenset()) == []
    assert [found.standard.id for found in holding_back(findings, frozenset({"Q1", "Q4"}))] == [
        "Q1"
    ]


def test_a_reason_overrides_and_an_empty_one_does_not() -> None:
    findings = review(replace(PART, new_template=False))
    assert holding_back(findings, frozenset({"Q1"}), Override("Sagen haster.")) == []
    assert holding_back(findings, frozenset({"Q1"}), Override(" "))


def test_findings_come_in_the_order_of_the_evaluation() -> None:
    assert list(STANDARDS) == [
        "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q12", "Q13", "Q14",
        "Q15", "Q16", "Q17", "Q18", "Q19", "Q20", "Q24", "Q25",
    ]  # fmt: skip


def test_every_finding_says_why_and_what_would_help() -> None:
    for found in (*review(PART), *review(RECOMMENDATION)):
        assert found.reason.endswith((".", "«."))
        assert found.advice
