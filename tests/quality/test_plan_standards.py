"""The standards of Min Plan, each both ways."""

from dataclasses import replace
from datetime import date

import pytest

from brobygger.quality.standards import (
    AccommodationFacts,
    AgreementFacts,
    JobGoalFacts,
    MyPlanFacts,
    Outcome,
    ProgressionGoalFacts,
    review,
)

AGREEMENT = AgreementFacts(
    "Ringe til Netto på Hovedgaden og spørge efter lagerchefen",
    date(2026, 11, 27),
    who="citizen",
    job_goal="Lagermedarbejder",
)
PLAN = MyPlanFacts(
    job_goals=(JobGoalFacts("Lagermedarbejder"),),
    accommodations=(AccommodationFacts("højst 5 kg", "løft af kasser"),),
    agreements=(AGREEMENT,),
    progression_goals=(
        ProgressionGoalFacts("Pakke alene", how="øver med makker", by_when=date(2027, 2, 1)),
    ),
    work_ability=("Starter med opvask og kan tage serveringen, når rutinerne sidder.",),
)
VAGUE = AgreementFacts("Arbejde videre med sin motivation", date(2026, 11, 27), who="citizen")


def outcome(plan: MyPlanFacts, standard: str) -> Outcome:
    return {found.standard.id: found.outcome for found in review(plan)}[standard]


@pytest.mark.parametrize("standard", ["Q12", "Q14", "Q15", "Q16", "Q19", "Q24"])
def test_a_full_plan_passes(standard: str) -> None:
    assert outcome(PLAN, standard) is Outcome.PASSED


@pytest.mark.parametrize(
    ("standard", "plan"),
    [
        ("Q12", replace(PLAN, job_goals=())),
        ("Q12", replace(PLAN, job_goals=(JobGoalFacts("  "),))),
        ("Q14", replace(PLAN, accommodations=(AccommodationFacts("ingen tunge løft"),))),
        ("Q15", replace(PLAN, agreements=())),
        ("Q15", replace(PLAN, agreements=(VAGUE,))),
        ("Q15", replace(PLAN, agreements=(replace(AGREEMENT, job_goal=""),))),
        ("Q16", replace(PLAN, agreements=())),
        ("Q16", replace(PLAN, agreements=(VAGUE,))),
        ("Q19", replace(PLAN, work_ability=("Borgeren arbejder 8 timer.",))),
        ("Q19", replace(PLAN, work_ability=("  ",))),
        ("Q24", replace(PLAN, progression_goals=())),
        ("Q24", replace(PLAN, progression_goals=(ProgressionGoalFacts("12 timer"),))),
    ],
)
def test_what_is_missing_is_found(standard: str, plan: MyPlanFacts) -> None:
    assert outcome(plan, standard) is Outcome.NOT_PASSED


def test_no_accommodations_are_no_fault() -> None:
    assert outcome(replace(PLAN, accommodations=()), "Q14") is Outcome.NOT_RELEVANT


def test_one_smart_agreement_among_vague_ones_is_enough() -> None:
    assert outcome(replace(PLAN, agreements=(VAGUE, AGREEMENT, VAGUE)), "Q15") is Outcome.PASSED


def test_every_standard_names_its_source() -> None:
    assert all(found.standard.source for found in review(PLAN))
