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

KNOWN: dict[str, type[Fact]] = dict(KINDS)
"""Those, and the kinds of rooms above (``register``): saved and kept alike, shown elsewhere."""


def register(*kinds: type[Fact]) -> None:
    """Add kinds of a room above (from its ``apps.py``)."""
    KNOWN.update({kind.key: kind for kind in kinds})


__all__ = [
    "KINDS",
    "KNOWN",
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
    "register",
]
