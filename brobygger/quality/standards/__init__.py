"""The standards of spec 7.1 as pure rules over plain facts.

    review(facts)                      -> findings, in the order Q1, Q2, …
    review(facts, {"Q4": "Er ny …"})   -> Q4 is not relevant, because the writer says why
    holding_back(findings, blocking)   -> what the municipality's setting lets hold back locking

A finding informs; it never blocks saving.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brobygger.quality.standards import (
    cv,
    flexjob_agreement,
    my_plan,
    preparatory_part,
    recommendation,
)
from brobygger.quality.standards.facts import (
    AccommodationFacts,
    AgreementFacts,
    CvFacts,
    DocumentFacts,
    ExperienceFacts,
    FlexjobAgreementFacts,
    JobGoalFacts,
    JobGoalPlaces,
    MyPlanFacts,
    Passage,
    PreparatoryPartFacts,
    ProgressionGoalFacts,
    QualificationFacts,
    RecommendationFacts,
    WrittenBy,
)
from brobygger.quality.standards.standard import (
    Finding,
    Judgement,
    Kind,
    Outcome,
    Override,
    Standard,
    holding_back,
)

__all__ = [
    "STANDARDS",
    "AccommodationFacts",
    "AgreementFacts",
    "CvFacts",
    "DocumentFacts",
    "ExperienceFacts",
    "Finding",
    "FlexjobAgreementFacts",
    "JobGoalFacts",
    "JobGoalPlaces",
    "Judgement",
    "Kind",
    "MyPlanFacts",
    "Outcome",
    "Override",
    "Passage",
    "PreparatoryPartFacts",
    "ProgressionGoalFacts",
    "QualificationFacts",
    "RecommendationFacts",
    "Standard",
    "WrittenBy",
    "holding_back",
    "review",
]

_ALL = sorted(
    (
        *preparatory_part.STANDARDS,
        *cv.STANDARDS,
        *recommendation.STANDARDS,
        *my_plan.STANDARDS,
        *flexjob_agreement.STANDARDS,
    ),
    key=lambda standard: int(standard.id.removeprefix("Q")),
)
STANDARDS: Mapping[str, Standard] = MappingProxyType({standard.id: standard for standard in _ALL})


def review(facts: DocumentFacts, waived: Mapping[str, str] | None = None) -> list[Finding]:
    """Every standard for this kind of document; ``waived``: id → "not relevant because …"."""
    reasons = waived or {}
    return [
        _finding(standard, facts, reasons.get(standard.id, "").strip())
        for standard in STANDARDS.values()
        if isinstance(facts, standard.document)
    ]


def _finding(standard: Standard, facts: DocumentFacts, waived_because: str) -> Finding:
    if waived_because:
        reason = f"Ikke relevant, fordi: {waived_because}"
        return Finding(standard, Outcome.NOT_RELEVANT, reason, standard.advice)
    judged = standard.rule(facts)
    return Finding(standard, judged.outcome, judged.reason, standard.advice)
