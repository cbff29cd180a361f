"""Facts as plain data: what standards, CV and Min Plan read. No database behind them.

Texts are empty when nobody wrote; choices are keys (``models.career``, ``models.goals``);
months are "2015-03" or "2015" (``months``).
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Origin:
    """The document a fact first stood in."""

    kind: str
    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Plain:
    """What every fact tells about itself."""

    id: UUID
    written_by: str
    by_name: str
    at: datetime
    version: int
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class WorkExperience(Plain):
    """A job, an internship or voluntary work."""

    kind: str
    title: str
    place: str
    since: str
    until: str
    tasks: str
    view: str
    why: str


@dataclass(frozen=True, slots=True)
class Education(Plain):
    """An education or a course."""

    title: str
    place: str
    since: str
    until: str
    level: str


@dataclass(frozen=True, slots=True)
class Ability(Plain):
    """Something the citizen is good at."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Language(Plain):
    """A language and how well."""

    name: str
    level: str


@dataclass(frozen=True, slots=True)
class Licence(Plain):
    """A driving licence or a certificate."""

    kind: str
    name: str
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class Interest(Plain):
    """Leisure, and chores of everyday life."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class JobGoal(Plain):
    """A job or an education to go for; ``track`` is "A", "B", "C" or empty."""

    kind: str
    title: str
    functions: str
    competences: str
    demand: str
    track: str


@dataclass(frozen=True, slots=True)
class WorkTask(Plain):
    """A task at a workplace."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Accommodation(Plain):
    """What has to be taken account of; ``task`` is the task's title, empty when tied to none."""

    text: str
    task: str
    task_id: UUID | None
    tried: str


@dataclass(frozen=True, slots=True)
class ProgressionGoal(Plain):
    """A step on."""

    area: str
    starting_point: str
    goal: str
    how: str
    by_when: date | None
    state: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A citizen's facts, each kind in its order. A kind that was not asked for is empty."""

    job_goal: tuple[JobGoal, ...] = ()
    work_task: tuple[WorkTask, ...] = ()
    accommodation: tuple[Accommodation, ...] = ()
    progression_goal: tuple[ProgressionGoal, ...] = ()
    work_experience: tuple[WorkExperience, ...] = ()
    education: tuple[Education, ...] = ()
    ability: tuple[Ability, ...] = ()
    language: tuple[Language, ...] = ()
    licence: tuple[Licence, ...] = ()
    interest: tuple[Interest, ...] = ()
