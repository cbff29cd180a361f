"""Q5–Q8 and Q20: Mit CV, and job goals that are the same everywhere."""

from dataclasses import replace

import pytest

from brobygger.quality.standards import (
    CvFacts,
    DocumentFacts,
    ExperienceFacts,
    JobGoalPlaces,
    Outcome,
    QualificationFacts,
    review,
)
from brobygger.quality.standards.cv import share_a_word

CV = CvFacts(
    professional_profile="Rolig butiksmedhjælper, der fylder varer op og tager imod kunder.",
    experience=(ExperienceFacts("Butiksmedhjælper", "fyldte varer op og talte op"),),
    qualifications=(QualificationFacts("Vareopfyldning", ("Butiksmedhjælper",)),),
    job_goals=("Butiksmedarbejder",),
)
PLACES = JobGoalPlaces(goals=("Pakke varer",), targets=(("Lagermedarbejder", "Pakke varer"),))
BARE = (ExperienceFacts("Kok", ""),)


def outcome(facts: DocumentFacts, standard: str) -> Outcome:
    return {found.standard.id: found.outcome for found in review(facts)}[standard]


def test_mit_cv_is_read_by_its_four_standards() -> None:
    assert [found.standard.id for found in review(CV)] == ["Q5", "Q6", "Q7", "Q8"]


@pytest.mark.parametrize("standard", ["Q5", "Q6", "Q7", "Q8"])
def test_a_full_cv_passes(standard: str) -> None:
    assert outcome(CV, standard) is Outcome.PASSED


@pytest.mark.parametrize(
    ("standard", "facts"),
    [
        ("Q5", replace(CV, professional_profile="")),
        ("Q6", replace(CV, experience=BARE)),
        ("Q6", replace(CV, experience=())),
        ("Q6", replace(CV, experience=(ExperienceFacts("Kok", "lavede mad"),))),
        ("Q7", replace(CV, qualifications=())),
        ("Q7", replace(CV, experience=(ExperienceFacts("Kok", "lavede sovser og saucer"),))),
        ("Q8", replace(CV, professional_profile="")),
        ("Q8", replace(CV, professional_profile="Jeg er 45 år, glad og stabil.")),
    ],
)
def test_what_is_missing_in_a_cv_is_found(standard: str, facts: CvFacts) -> None:
    assert outcome(facts, standard) is Outcome.NOT_PASSED


def test_a_qualification_that_names_the_tasks_needs_no_tie() -> None:
    facts = replace(CV, qualifications=(QualificationFacts("Opfyldning af varer"),))
    assert outcome(facts, "Q7") is Outcome.PASSED


@pytest.mark.parametrize(
    "profile",
    [
        "Jeg søger et job på et gartneri.",
        "Jeg vil gerne arbejde med dyr på en gård.",
        "Erfaren pædagog. Jeg går efter en stilling i børnehave.",
    ],
)
def test_a_profile_may_say_where_it_goes_in_its_own_words(profile: str) -> None:
    assert outcome(replace(CV, professional_profile=profile), "Q8") is Outcome.PASSED


def test_job_goals_tied_to_positions_are_alike() -> None:
    assert outcome(PLACES, "Q20") is Outcome.PASSED


@pytest.mark.parametrize(
    "facts",
    [
        JobGoalPlaces(),
        replace(PLACES, targets=()),
        replace(PLACES, targets=(*PLACES.targets, ("Kok", ""))),
        replace(PLACES, goals=("Pakke varer", "Køre bus")),
        replace(PLACES, presentation="Jeg søger noget med blomster."),
    ],
    ids=["no goal", "not sought", "loose position", "one not sought", "presentation differs"],
)
def test_a_goal_that_stands_in_one_place_only_is_found(facts: JobGoalPlaces) -> None:
    assert outcome(facts, "Q20") is Outcome.NOT_PASSED


def test_the_presentation_cv_may_call_the_goal_by_the_positions_name() -> None:
    facts = replace(PLACES, presentation="Jeg søger arbejde på et lager.")
    assert outcome(facts, "Q20") is Outcome.PASSED


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("Kok", "Jeg var kokken på et hotel", True),
        ("Lagermedarbejder", "arbejde på lager", True),
        ("Medarbejder", "medarbejder og hjælper", False),
        ("Buschauffør", "butik", False),
    ],
)
def test_words_are_the_same_in_any_danish_form(one: str, other: str, shared: bool) -> None:
    assert share_a_word(one, other) is shared
