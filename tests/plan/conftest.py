"""A citizen in phase 2 with a coach, and what they agree."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from brobygger.access.actor import Actor
from brobygger.access.consents import kind_of
from brobygger.access.models import User
from brobygger.facts import actions as facts
from brobygger.facts.models import Fact
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Duty, Event, Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.plan import actions
from brobygger.plan.consent import HEALTH
from brobygger.plan.models import Activity, Agreement, HealthLimits
from tests.journeys.conftest import House, house

__all__ = ["house"]

TODAY = date(2026, 11, 20)
SAID = "Jeg ringer til Netto på Hovedgaden og spørger efter lagerchefen."


@dataclass
class Case:
    """A citizen, a journey, and who writes in the plan."""

    house: House
    journey: Journey
    citizen: Citizen
    coach: Actor
    own: Actor
    own_user: User

    def agree(self, **facts: Any) -> Agreement:
        """An agreement made by the coach."""
        form = {name: facts.pop(name) for name in FORM if name in facts}
        return actions.agree(self.coach, self.citizen.pk, wording=wording(**facts), **form)

    def start(self, **facts: Any) -> Activity:
        """An activity put in by the coach."""
        return actions.start_activity(self.coach, self.citizen.pk, effort=effort(**facts))

    def write_health(self, description: str = "Ryggen") -> HealthLimits:
        """What health allows, with the citizen's yes at the talk."""
        said = actions.SaysYes(kind_of(HEALTH).version, "spoken")
        return actions.write_health(
            self.coach, self.citizen.pk, description=description, says_yes=said
        )

    def add_fact(self, kind: str, **texts: str) -> Fact:
        """A goal or an accommodation."""
        fact = facts.add(self.coach, self.citizen.pk, kind)
        for field, text in texts.items():
            facts.save_field(self.coach, fact, field, text, 0)
        return fact

    def talk(self, **facts: Any) -> Event:
        """A talk about the agreements, today."""
        given: dict[str, Any] = {"form": "in_person", "about_agreements": True, **facts}
        return journeys.record_contact(self.coach, self.journey, **given)

    def duty(self, rule: str) -> list[tuple[str, date | None]]:
        """The duties of a rule: state and due date, in order."""
        rows = Duty.objects.filter(journey=self.journey, rule=rule).order_by("occurrence")
        return [(duty.state, duty.due_on) for duty in rows]


FORM = ("talk", "made_on", "citizen_says_yes", "submission_id")


def wording(**facts: Any) -> actions.Wording:
    """What an agreement says, unless told otherwise."""
    given: dict[str, Any] = {
        "what": SAID,
        "who": "citizen",
        "due_on": TODAY + timedelta(days=7),
        "proof": "Jeg har en tid hos lagerchefen.",
    }
    return actions.Wording(**given | facts)


def effort(**facts: Any) -> actions.Effort:
    """What an activity says, unless told otherwise."""
    given: dict[str, Any] = {
        "kind": "internship",
        "title": "Praktik på lageret hos Netto",
        "agreed": "Plukke og pakke ordrer i fire uger.",
        "agreed_with": "Jens Job og lagerchefen",
        "starts_on": TODAY,
        "ends_on": TODAY + timedelta(days=28),
        "minutes_per_week": 12 * 60 + 30,
        "place": "Hovedgaden 1, port 3",
        "contact_name": "Lis Lager",
        "why": "For at prøve, om stående arbejde går, når der er pauser.",
    }
    return actions.Effort(**given | facts)


@pytest.fixture
def case(house: House) -> Case:
    """The case."""
    journey = house.start()
    user = User.objects.create_user(
        "anna@example.dk",
        name="Anna Å. Prøve",
        active_role=Role.CITIZEN,
        municipality_id=house.municipality.pk,
        citizen=journey.citizen,
        persona="borger-plan",
    )
    return Case(house, journey, journey.citizen, house.by_coach, user.actor(), user)
