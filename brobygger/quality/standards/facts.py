"""What a standard reads: plain facts, filled in by the room that owns the document."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class WrittenBy(Enum):
    """Who wrote a text."""

    CITIZEN = "citizen"
    CASEWORKER = "caseworker"
    TOGETHER = "together"


@dataclass(frozen=True)
class Passage:
    """A text of the preparatory part with its author."""

    text: str
    written_by: WrittenBy


@dataclass(frozen=True)
class ExperienceFacts:
    """One job, internship or voluntary work."""

    title: str
    tasks: str = ""


@dataclass(frozen=True)
class AccommodationFacts:
    """An accommodation and the work task it is tied to, if any."""

    text: str
    task: str = ""


@dataclass(frozen=True)
class JobGoalFacts:
    """A job goal: what it is, what grounds it, and what the labour market asks for."""

    title: str
    functions: str = ""
    competences: str = ""
    demand: str = ""


@dataclass(frozen=True)
class ProgressionGoalFacts:
    """A progression goal in its parts."""

    goal: str
    area: str = ""
    starting_point: str = ""
    how: str = ""
    by_when: date | None = None


@dataclass(frozen=True)
class PreparatoryPartFacts:
    """The preparatory part as the standards see it."""

    new_template: bool
    professional_profile: str = ""
    experience: tuple[ExperienceFacts, ...] = ()
    abilities: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    accommodations: tuple[AccommodationFacts, ...] = ()


@dataclass(frozen=True)
class RecommendationFacts:
    """The recommendation as the standards see it; ``flexjob``: the outcome is a flex-job."""

    new_template: bool
    flexjob: bool = True
    work_ability: str = ""
    job_goals: tuple[JobGoalFacts, ...] = ()
    tasks: tuple[str, ...] = ()
    progression_goals: tuple[ProgressionGoalFacts, ...] = ()


@dataclass(frozen=True)
class QualificationFacts:
    """A professional qualification, and the titles of the work it was used in."""

    text: str
    used_in: tuple[str, ...] = ()


@dataclass(frozen=True)
class CvFacts:
    """Mit CV as the standards see it; ``job_goals`` are titles, of goals and of positions."""

    professional_profile: str = ""
    experience: tuple[ExperienceFacts, ...] = ()
    qualifications: tuple[QualificationFacts, ...] = ()
    job_goals: tuple[str, ...] = ()


@dataclass(frozen=True)
class JobGoalPlaces:
    """Where the job goals stand.

    ``targets``: each position of "Jeg søger job som" with the goal it stands for, or nothing;
    ``presentation``: what the presentation CV says is sought, empty when there is none.
    """

    goals: tuple[str, ...] = ()
    targets: tuple[tuple[str, str], ...] = ()
    presentation: str = ""


@dataclass(frozen=True)
class AgreementFacts:
    """An agreement: ``who`` is "citizen", "staff", "together" or "other" (with a name)."""

    what: str
    due_on: date
    who: str = ""
    who_name: str = ""
    where: str = ""
    proof: str = ""
    job_goal: str = ""


@dataclass(frozen=True)
class MyPlanFacts:
    """Min Plan as the standards see it; ``work_ability``: every text that may speak of it."""

    job_goals: tuple[JobGoalFacts, ...] = ()
    accommodations: tuple[AccommodationFacts, ...] = ()
    agreements: tuple[AgreementFacts, ...] = ()
    progression_goals: tuple[ProgressionGoalFacts, ...] = ()
    work_ability: tuple[str, ...] = ()


@dataclass(frozen=True)
class FlexjobAgreementFacts:
    """The agreement about a flex-job: the goals, and what the coming steps try."""

    progression_goals: tuple[ProgressionGoalFacts, ...] = ()
    tried_next: tuple[str, ...] = ()


DocumentFacts = (
    PreparatoryPartFacts
    | RecommendationFacts
    | CvFacts
    | JobGoalPlaces
    | MyPlanFacts
    | FlexjobAgreementFacts
)
