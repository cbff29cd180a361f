"""CVs of the demo's citizens: facts in bulk, positions, choices; some full, some just begun."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from django.db import models

from brobygger.access.actor import Actor
from brobygger.cv import public
from brobygger.cv.models import (
    AbcStrategy,
    CvProfile,
    Grounding,
    JobTarget,
    PresentationCv,
    SkillUse,
)
from brobygger.demo.story.pen import HERE, key
from brobygger.demo.texts.cvs import CVS, IT, LANGUAGES, PROFILE, STRENGTHS, CvText
from brobygger.demo.texts.profiles import Profile
from brobygger.facts.models import (
    Ability,
    Education,
    Fact,
    Interest,
    JobGoal,
    Language,
    Licence,
    WorkExperience,
)
from brobygger.occupations.models import DISCO08, Occupation
from brobygger.people.models import Citizen

SHARE = 0.6
"""How many have a CV at all; of those, two in three let companies find it."""
INTERESTS = ("Gåture med hunden", "Bager til familien", "Strikker", "Passer køkkenhave")
ORDER = (
    WorkExperience,
    Education,
    Ability,
    Language,
    Licence,
    Interest,
    JobGoal,
    CvProfile,
    PresentationCv,
    AbcStrategy,
    Grounding,
    SkillUse,
    JobTarget,
)


@dataclass
class Shelf:
    """What is to be stored, by table."""

    rows: dict[type[models.Model], list[Any]] = field(default_factory=dict)

    def put(self, row: Any) -> Any:
        """Take in a row."""
        self.rows.setdefault(type(row), []).append(row)
        return row

    def store(self) -> None:
        """Write everything, inside the wall of whoever acts."""
        for model in ORDER:
            model._default_manager.bulk_create(self.rows.get(model, ()), batch_size=1000)


def cvs(
    citizens: Iterable[Citizen],
    profiles: Mapping[UUID, Profile],
    running: frozenset[UUID],
    today: date,
) -> None:
    """Write CVs for some of them, and fill the CV bank by the citizens' choices."""
    shelf, searchable = Shelf(), []
    occupations = {one.code: one for one in Occupation.objects.filter(scheme=DISCO08)}
    goals = _goals_there()
    people = [one for one in citizens if one.pk in running]
    for place, person in enumerate(people):
        rng = Random(f"cv-{person.cpr_fingerprint}")
        if place and rng.random() > SHARE:
            continue
        author = Author(shelf, person, profiles[person.pk], rng, today)
        author.write(goals.get(person.pk), occupations)
        if author.is_searchable:
            searchable.append(person.pk)
        if not place:
            author.write_more()
    shelf.store()
    for citizen_id in searchable:
        public.refresh(Actor.system(people[0].municipality_id), citizen_id)


def _goals_there() -> dict[UUID, JobGoal]:
    """The first job goal of each citizen that has one already."""
    rows = JobGoal.objects.filter(removed_at__isnull=True, kind="job").order_by("-position")
    return {one.citizen_id: one for one in rows}


class Author:
    """Writes one citizen's CV."""

    def __init__(
        self, shelf: Shelf, person: Citizen, profile: Profile, rng: Random, today: date
    ) -> None:
        self.shelf, self.person, self.profile = shelf, person, profile
        self.rng, self.today = rng, today
        self.text: CvText = CVS[profile.goal]
        self.at = datetime.combine(today - timedelta(days=rng.randint(10, 90)), time(10), HERE)
        self.is_searchable = rng.random() < 0.66
        self.positions: dict[type[Fact], int] = {}
        self.goals: list[JobGoal] = []

    def write(self, goal: JobGoal | None, occupations: Mapping[str, Occupation]) -> None:
        """The whole of it."""
        work = self._works()
        skills = [self.fact(Ability, kind="professional", text=one) for one in self.text.skills]
        for skill in skills[:2]:
            self.shelf.put(SkillUse(ability=skill, experience=work, **self._whose()))
        for one in self.rng.sample(STRENGTHS, 2):
            self.fact(Ability, kind="good_at", text=one)
        self.fact(Ability, kind="it", text=self.rng.choice(IT))
        self.fact(Education, title=self.text.education, level=self.text.level, until=self._year(24))
        self.fact(Language, name="Dansk", level="mother_tongue")
        name, level = self.rng.choice(LANGUAGES)
        self.fact(Language, name=name, level=level)
        if self.rng.random() < 0.5:
            self.fact(Licence, kind="driving", name="Kørekort B")
        self.fact(Interest, kind="interest", text=self.rng.choice(INTERESTS))
        goal = goal or self.fact(JobGoal, kind="job", title=_capital(self.profile.goal))
        self.goals.append(goal)
        self._target(goal, occupations.get(self.text.code))
        self._profile()

    def write_more(self) -> None:
        """What only the persona has: presentation CV and strategy."""
        profile = self.profile
        self.fact(
            PresentationCv,
            about="Jeg er en rolig person, der godt kan lide at have noget at stå op til.",
            good_at="Jeg er omhyggelig og gør tingene færdige. Man kan regne med mig.",
            functions="\n".join(f"Jeg kan {one}." for one in profile.tasks),
            looking_for=f"Jeg søger fleksjob som {profile.goal}, 10-12 timer om ugen.",
            conditions="\n".join(_capital(one) + "." for one in profile.care),
        )
        self.fact(
            AbcStrategy,
            competences=", ".join(self.text.skills) + ".",
            wishes="Rolige morgener, faste opgaver og et sted med få kolleger.",
            market=f"{profile.places[0]} og {profile.places[1]} mangler folk i sæsonen.",
            reach="hour",
            reach_note="Bus eller cykel.",
            openness="maybe",
        )
        for goal in self.goals:
            self.fact(
                Grounding,
                goal=goal,
                kind="opening",
                note=f"{profile.places[0]} vil gerne mødes om 10 timer om ugen.",
                on=self.today - timedelta(days=12),
            )

    def fact(self, model: type[Any], **values: Any) -> Any:
        """A fact in the citizen's own hand, last of its kind."""
        position = self.positions[model] = self.positions.get(model, -1) + 1
        author = {
            "version": 1,
            "written_by": "citizen",
            "by": "",
            "by_name": self.person.name,
            "at": self.at.isoformat(),
            "begun_at": self.at.isoformat(),
        }
        signed = {
            "id": key(self.rng, self.at),
            "position": position,
            "made_at": self.at,
            "made_by_name": self.person.name,
            "written_by": "citizen",
            "by_name": self.person.name,
            "at": self.at,
            "version": len(values),
            "authors": dict.fromkeys(values, author),
        }
        return self.shelf.put(model(**self._whose(), **signed, **values))

    def _works(self) -> WorkExperience:
        begun = int(self._year(16))
        first: WorkExperience = self.fact(
            WorkExperience,
            kind="job",
            title=_capital(self.profile.past),
            place=self.rng.choice(PLACES),
            since=str(begun),
            until=str(begun + self.rng.randint(3, 9)),
            tasks=self.text.past_tasks,
        )
        self.fact(
            WorkExperience,
            kind="internship",
            title=_capital(self.profile.goal),
            place=self.rng.choice(self.profile.places),
            since=str(self.today.year - 1),
            until=str(self.today.year - 1),
            tasks=f"Jeg kunne {', '.join(self.profile.tasks)}.",
        )
        return first

    def _profile(self) -> None:
        words = PROFILE.format(
            goal=self.profile.goal, past=self.profile.past, task=self.profile.tasks[0]
        )
        state = self.rng.choice(("begun", "ready", "approved", "approved"))
        profile = self.fact(CvProfile, text=words)
        profile.state = state
        profile.wants_searchable = self.is_searchable and bool(
            self.person.email or self.person.phone
        )
        if profile.wants_searchable:
            profile.chosen_at, profile.chosen_by_name = self.at, self.person.name

    def _target(self, goal: JobGoal, occupation: Occupation | None) -> None:
        if occupation is None:
            return
        terms = [one for one in ("day", "evening", "weekend") if self.rng.random() < 0.6]
        self.shelf.put(
            JobTarget(
                id=key(self.rng, self.at),
                occupation=occupation,
                goal=goal,
                is_trained=self.rng.random() < 0.3,
                is_experienced=True,
                weekly_hours=Decimal(self.rng.randint(4, 20)),
                start=self.rng.choice(("now", "agreed")),
                employment="either",
                terms=terms or ["day"],
                made_at=self.at,
                by_name=self.person.name,
                at=self.at,
                **self._whose(),
            )
        )

    def _year(self, back: int) -> str:
        return str(self.today.year - back - self.rng.randint(0, 6))

    def _whose(self) -> dict[str, Any]:
        return {"municipality_id": self.person.municipality_id, "citizen_id": self.person.pk}


PLACES = (
    "Nordhavnens Handel",
    "Firmaet Bredgade",
    "Møllens Værksted",
    "Kommunens Servicecenter",
    "Brdr. Holmgaard",
    "Lundens Kro",
)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def running(journeys: Iterable[Any]) -> Iterator[UUID]:
    """The citizens whose journey has not ended."""
    return (one.citizen_id for one in journeys if one.state != "ended")
