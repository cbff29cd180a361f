"""What the room keeps."""

from brobygger.facts.models.base import Fact
from brobygger.facts.models.career import (
    Ability,
    Education,
    Interest,
    Language,
    Licence,
    WorkExperience,
)
from brobygger.facts.models.goals import Accommodation, JobGoal, ProgressionGoal, WorkTask
from brobygger.facts.models.history import FactVersion
from brobygger.facts.models.proposals import ProposalState, ProposedFact

KINDS: dict[str, type[Fact]] = {
    kind.key: kind
    for kind in (
        JobGoal,
        WorkTask,
        Accommodation,
        ProgressionGoal,
        WorkExperience,
        Education,
        Ability,
        Language,
        Licence,
        Interest,
    )
}
"""Every kind of fact by key, in the order of the page."""

__all__ = [
    "KINDS",
    "Ability",
    "Accommodation",
    "Education",
    "Fact",
    "FactVersion",
    "Interest",
    "JobGoal",
    "Language",
    "Licence",
    "ProgressionGoal",
    "ProposalState",
    "ProposedFact",
    "WorkExperience",
    "WorkTask",
]
