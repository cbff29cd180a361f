"""A case around the team's meeting: its people, and a recommendation filled so that it locks."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from django.test import Client
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.models import Grant, User
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Employee, Municipality
from brobygger.people.roles import Role
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import actions as meetings
from brobygger.rehabilitation.models import Meeting
from brobygger.rehabilitation.models.meetings import Part
from brobygger.rehabilitation.recommendation import actions
from tests import factories

FLEXJOB = {
    "1.employment": "Har kørt lager i ti år.",
    "1.social": "Bor alene og klarer hverdagen.",
    "1.health": "Ryggen holder til en time ad gangen.",
    "2.clarified": "Praktikker har vist, hvad der kan lade sig gøre.",
    "2.limited": "yes",
    "2.development": "Opgaverne kan udvides efterhånden, og tempoet kan sættes op.",
    "6.has": "no",
    "8.hours_from": "3",
    "8.hours_to": "6",
    "8.intensity_from": "50",
    "8.intensity_to": "70,5",
    "8.development": "Der kan komme flere opgaver til, når rutinen sidder.",
    "10.own_goal": "Jeg vil tilbage på et lager.",
    "10.purpose": "At finde og holde et fleksjob.",
    "12.who": "Jobformidleren",
    "12.when": "Hver måned",
    "13.participants": "Mødeleder, sundhedskoordinator, borger.",
    "13.gp_consent": "no",
}
ROWS: dict[str, dict[str, str]] = {
    "3": {
        "title": "Lagermedarbejder",
        "functions": "Pakke ordrer og fylde hylder.",
        "competences": "Ti år på lager, truckkort.",
        "demand": "Tre lagre i byen søger.",
    },
    "4": {"title": "Pakke ordrer"},
    "7": {"text": "10 minutters pause efter hver time.", "task": ""},
    "9": {
        "area": "tasks",
        "starting_point": "Pakker ordrer.",
        "goal": "Kan også fylde hylder.",
        "how": "Oplæres af en kollega en time om ugen.",
        "by_when": "2027-03-31",
    },
}


@dataclass
class Team:
    """Citizen, journey, and those around."""

    citizen: Citizen
    journey: Journey
    caseworker: User
    leader: User
    member: User
    consultant: Employee
    own: User

    @property
    def writer(self) -> Actor:
        """The caseworker."""
        return self.caseworker.actor()

    def begin(self) -> Document:
        """An empty recommendation."""
        return actions.begin(self.writer, self.journey)

    def write(self, document: Document, key: str, text: str) -> None:
        """Write over what stands."""
        there = document.fields.filter(key=key).first()
        version = there.version if there else 0
        documents.save_field(self.writer, document, key, text, version)

    def row(self, document: Document, table: str, **texts: str) -> str:
        """A filled row."""
        key = str(documents.add_row(self.writer, document, table, uuid4()).key)
        for column, text in texts.items():
            self.write(document, f"{table}/{key}/{column}", text)
        return key

    def filled(self, **other: str) -> Document:
        """A recommendation of a flex-job with everything in it."""
        document = self.begin()
        self.write(document, "0.outcome", "flexjob")
        for key, text in FLEXJOB.items():
            self.write(document, key, text)
        task = ""
        for table, texts in ROWS.items():
            given = texts | ({"task": task} if table == "7" else {})
            made = self.row(document, table, **given)
            task = made if table == "4" else task
        for key, text in other.items():
            self.write(document, key, text)
        return document

    def locked(self) -> Document:
        """The same, locked."""
        return documents.lock(self.writer, self.filled())

    def meeting(self, *, days: int = 0, capacity: int = 2) -> Meeting:
        """A meeting with the member and the consultant on it."""
        starts_at = timezone.now() + timedelta(days=days, minutes=5)
        made = meetings.plan(
            self.leader.actor(), starts_at=starts_at, capacity=capacity, place="Rådhuset"
        )
        assert self.member.employee
        for employee, part in (
            (self.member.employee, Part.CHAIR),
            (self.consultant, Part.COMPANY_CONSULTANT),
        ):
            meetings.add_member(self.leader.actor(), made, employee, part)
        return made


def say(home: Municipality, from_day: date, duty: MeetingDuty) -> None:
    """The municipality says whether cases are on meetings."""
    meetings.set_duty(Actor.system(home.pk), from_day=from_day, duty=duty)


def browser(user: User) -> Client:
    """Somebody's browser, signed in."""
    client = Client()
    client.force_login(user)
    return client


def make_team(home: Municipality) -> Team:
    """Everything, with the caseworker and the leader around the case and the member not yet."""
    caseworker = factories.employee(Role.CASEWORKER, name="Sanne Sag")
    consultant = factories.employee(Role.COMPANY_CONSULTANT, name="Viggo Virk")
    leader = factories.employee(Role.TEAM_LEADER, name="Lea Leder")
    member = factories.employee(Role.REHABILITATION_TEAM, name="Mette Møde")
    citizen = factories.citizen()
    started = timezone.localdate() - timedelta(days=30)
    event = journeys.start(
        Actor.system(home.pk),
        citizen,
        target_group="1",
        started_on=started,
        caseworker=caseworker,
    )
    _grant(citizen, leader)
    own = User.objects.create_user(
        "anna@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=home.pk,
        citizen=citizen,
        persona="borger-test",
    )
    return Team(
        citizen,
        event.journey,
        factories.user(caseworker, Role.CASEWORKER),
        factories.user(leader, Role.TEAM_LEADER),
        factories.user(member, Role.REHABILITATION_TEAM),
        consultant,
        own,
    )


def _grant(citizen: Citizen, employee: Employee, **fields: Any) -> None:
    Grant.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        employee=employee,
        role=Role.TEAM_LEADER,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at=timezone.now() - timedelta(days=1),
        **fields,
    )
