"""From told journeys to rows: the same pure functions as every act uses, written in bulk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import models

from brobygger.access.models import Grant
from brobygger.demo import plans
from brobygger.demo.story import Story, tell
from brobygger.demo.texts.profiles import Profile
from brobygger.journeys import recompute, rules
from brobygger.journeys.models import Duty, Event, Journey, PersonGroupMark, Talk
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.programmes.settings import DutySettings
from brobygger.programmes.standing import Standing


@dataclass(slots=True)
class Rows:
    """What is to be stored, table by table, in the order references need."""

    citizens: list[Citizen] = field(default_factory=list)
    journeys: list[Journey] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    duties: list[Duty] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    marks: list[PersonGroupMark] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    plans: list[models.Model] = field(default_factory=list)
    """Goals, agreements, activities: rows of several tables (``demo.plans.ORDER``)."""
    profiles: dict[UUID, Profile] = field(default_factory=dict)
    """What each citizen's story is about, for what others write of them."""

    def tables(self) -> Iterator[tuple[type[models.Model], list[models.Model]]]:
        """Yield each model with its rows."""
        for name in self.__slots__:
            found = getattr(self, name)
            if found and isinstance(found, list) and name != "plans":
                yield type(found[0]), found
        for model in plans.ORDER if self.plans else ():
            yield model, [row for row in self.plans if type(row) is model]

    def store(self) -> None:
        """Write everything, inside the wall of whoever acts."""
        for model, found in self.tables():
            model._default_manager.bulk_create(found, batch_size=1000)

    def add(self, citizen: Citizen, story: Story, settings: DutySettings) -> Journey:
        """Tell a story and take in everything that follows from it."""
        tell(story)
        if not story.plot.brief:
            self.plans += plans.write(citizen, story)
        journey, events = story.journey, story.events
        found = recompute.derive(journey, events, settings)
        self.citizens.append(citizen)
        self.profiles[citizen.pk] = story.writer.profile
        self.journeys.append(journey)
        self.events += events
        self.duties += (recompute.duty_row(journey, status) for status in found.duties)
        talks = rules.talks_of(found.happenings).values()
        self.talks += (recompute.talk_row(journey, talk) for talk in talks)
        self.marks += marks_of(journey, rules.marks_of(found.happenings))
        self.grants += grants_of(journey, found.standing, events[0].recorded_at)
        return journey


def marks_of(journey: Journey, found: Iterable[rules.MarkPeriod]) -> Iterator[PersonGroupMark]:
    """Yield the periods of the mark as rows."""
    for period in found:
        yield PersonGroupMark(
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            journey_id=journey.pk,
            set_on=period.set_on,
            ended_on=period.ended_on,
        )


def grants_of(journey: Journey, standing: Standing, since: datetime) -> Iterator[Grant]:
    """Yield the grants of the people and the team that hold the journey now."""
    for role, person in rules.holders_of(dict(standing.holders)).items():
        yield grant(journey, since, role, Grant.Cause.ASSIGNMENT, employee_id=person)
    for team in standing.holders.get(rules.TEAM, ()):
        yield grant(journey, since, Role.TEAM_LEADER, Grant.Cause.TEAM, team_id=UUID(team))


def grant(journey: Journey, since: datetime, role: Role, cause: str, **whom: UUID) -> Grant:
    """Return one grant of a journey's citizen."""
    return Grant(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        role=role.value,
        cause=cause,
        starts_at=since,
        **whom,
    )
