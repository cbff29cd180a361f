"""A coach with a citizen who is about to get a flex-job."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from brobygger.access.models import User
from brobygger.flexjobs import actions
from brobygger.flexjobs.actions import Agreed, Change, Contact
from brobygger.flexjobs.models import Employment
from brobygger.flexjobs.rules import Hours, Pay
from brobygger.journeys.models import Journey
from tests.journeys.conftest import House, house, journey

__all__ = ["house", "journey"]

CVR = "24256790"
BAKERY = Contact(CVR, "Bageriet på Torvet", "Bent Bager", "bent@example.dk", "11223344")


def hours(effective: str, present: str = "", intensity: str = "") -> Hours:
    """Hours a week; at full intensity unless told otherwise."""
    here = Decimal(present or effective)
    share = Decimal(intensity) if intensity else Decimal(effective) * 100 / here
    return Hours(here, Decimal(effective), share.quantize(Decimal("0.01")))


AGREED = Agreed(
    agreed_on=date(2026, 11, 3),
    agreed_by="Borgeren, Bent Bager og Jens Job",
    starts_on=date(2026, 11, 4),
    title="Bagermedhjælper",
    hours=hours("6", "8", "75"),
    pay=Pay(Decimal("150"), Decimal("12")),
    tasks=("Pakke brød",),
    accommodations=({"text": "Pause hver time", "task": "Pakke brød"},),
)


def agree(house: House, journey: Journey, **changed: Any) -> Employment:
    """A flex-job of six hours since 4 November, unless told otherwise."""
    contact = changed.pop("contact", BAKERY)
    actions.agree(house.by_coach, journey, contact, replace(AGREED, **changed))
    return Employment.objects.filter(journey=journey).order_by("-made_at", "-id")[0]


def change(house: House, job: Employment, effective: str, since: date, **more: Any) -> Any:
    """Other hours from a day on."""
    wanted = Change(since, hours(effective), Pay(Decimal("150"), Decimal("12")), "Aftalt")
    return actions.change(house.by_coach, job, wanted, **more)


@pytest.fixture
def job(house: House, journey: Journey) -> Employment:
    """Six effective hours at the bakery."""
    return agree(house, journey)


@pytest.fixture
def coach(client: Client, house: House) -> Client:
    """The coach's browser."""
    client.force_login(User.objects.get(employee=house.coach))
    return client
