"""The pen that writes a story's events, with the day it has come to."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any, NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from brobygger.demo.story.cast import Cast, Person
from brobygger.demo.story.plots import Plot
from brobygger.demo.texts.notes import Writer
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, ContactForm, EndReason, EventKind
from brobygger.programmes.workdays import next_workday

HERE = ZoneInfo("Europe/Copenhagen")
OPENS = 8 * 60


class Enough(Exception):
    """The story has come to yesterday, or to its end."""


def key(rng: Random, moment: datetime) -> UUID:
    """A key as ``people.identity`` makes them (UUID 7), by the story's own chance."""
    stamp = int(moment.timestamp() * 1000) & 0xFFFF_FFFF_FFFF
    head = stamp << 80 | 0x7 << 76 | rng.getrandbits(12) << 64
    return UUID(int=head | 0b10 << 62 | rng.getrandbits(62))


class Story:
    """A journey in the telling. Events go up to yesterday; only talks are booked ahead."""

    def __init__(
        self,
        person: Citizen,
        journey: Journey,
        plot: Plot,
        cast: Cast,
        rng: Random,
        today: date,
        writer: Writer,
    ) -> None:
        self.person, self.journey, self.plot, self.cast = person, journey, plot, cast
        self.rng, self.today, self.writer = rng, today, writer
        self.events: list[Event] = []
        self.day = next_workday(today - timedelta(days=plot.days))
        self.minutes = OPENS + rng.randint(0, 90)
        self.turn_on = today - timedelta(days=plot.turn_days) if plot.turn else None
        self.coach = cast.earlier_coach or cast.job_coach
        self.talk: str = ""  # the booked one nobody has answered for
        self.form = ContactForm.IN_PERSON
        self.contacts = 0

    # --- time -------------------------------------------------------------------------

    def later(self, low: float, high: float) -> None:
        """Let some days go by, at a turning point turn, and stop when today is reached."""
        self.until(self.day + timedelta(days=round(self.rng.uniform(low, high))))

    def within(self, days: float) -> None:
        """Let as much go by of a deadline as the habits of the case use."""
        low, high = self.plot.habits.slack
        self.later(days * low, days * high)

    def until(self, day: date) -> None:
        """Go on to a working day."""
        day = next_workday(day)
        if self.turn_on and day >= self.turn_on:
            self.turn()
        if day >= self.today:
            raise Enough
        if day != self.day:
            self.day, self.minutes = day, OPENS + self.rng.randint(0, 90)

    def turn(self) -> None:
        """Come to the turning point and let it happen, once."""
        turn, on = self.plot.turn, self.turn_on
        self.turn_on = None
        if turn is None or on is None:
            return
        self.day = max(self.day, min(next_workday(on), self.today - timedelta(days=1)))
        turn(self)

    def moment(self) -> datetime:
        """The next moment of the day somebody writes something down."""
        self.minutes = min(self.minutes + self.rng.randint(3, 19), 23 * 60)
        hour, minute = divmod(self.minutes, 60)
        return datetime.combine(self.day, time(hour, minute, self.rng.randint(0, 59)), HERE)

    # --- telling ----------------------------------------------------------------------

    def chance(self, share: float) -> bool:
        """Whether something happens that does in such a share of cases."""
        return self.rng.random() < share

    def done(self) -> bool:
        """Whether something that should be done is done in this case."""
        return self.chance(self.plot.habits.done)

    def say(self, templates: tuple[str, ...], share: float = 1) -> str:
        """A note from the templates, sometimes; brief stories have none."""
        return "" if self.plot.brief or not self.chance(share) else self.writer.fill(templates)

    def tell(
        self,
        kind: EventKind,
        facts: Mapping[str, Any] | None = None,
        *,
        by: Person | None = None,
        role: Role = Role.JOB_COACH,
        note: str = "",
        reason: str = "",
    ) -> Event:
        """Write one event down on the day the story has come to."""
        moment, teller = self.moment(), by or self.teller(role)
        event = Event(
            id=key(self.rng, moment),
            municipality_id=self.journey.municipality_id,
            citizen_id=self.journey.citizen_id,
            journey_id=self.journey.pk,
            kind=kind.value,
            happened_on=self.day,
            recorded_at=moment,
            recorded_by=teller.user_id,
            recorded_by_name=teller.name,
            role=role.value,
            facts=dict(facts or {}),
            note=note,
            reason=reason,
        )
        self.events.append(event)
        return event

    def teller(self, role: Role) -> Person:
        """Who acts in a role on this journey."""
        people = {Role.CASEWORKER: self.cast.caseworker, Role.JOB_COACH: self.coach}
        return people.get(role, self.cast.consultant)

    def end(self, reason: EndReason, role: Role = Role.JOB_COACH) -> NoReturn:
        """End the journey; a talk ahead is cancelled, and the story is over."""
        if self.talk:
            self.tell(EventKind.TALK_CANCELLED, {"talk": self.talk, "by": "us"}, role=role)
        self.tell(EventKind.JOURNEY_ENDED, {"end_reason": reason.value}, role=role)
        raise Enough

    def artefact(self, artefact: Artefact, role: Role = Role.JOB_COACH) -> None:
        """Write down that something exists."""
        self.tell(EventKind.ARTEFACT_RECORDED, {"artefact": artefact.value}, role=role)

    def has(self, artefact: Artefact) -> bool:
        """Whether something exists already."""
        return any(event.facts.get("artefact") == artefact.value for event in self.events)

    def assign(self, role: Role, person: Person, by: Role = Role.CASEWORKER) -> None:
        """Give somebody a role on the journey."""
        facts = {"role": role.value, "employee": str(person.id), "name": person.name}
        self.tell(EventKind.ASSIGNED, facts, role=by)
