"""A case that moves next door."""

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.journeys import actions
from brobygger.journeys.models import Journey, Transfer
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import actor_of


@pytest.fixture
def receiver(home: Municipality, neighbour: Municipality) -> Actor:
    """A caseworker next door at work."""
    with acting(Actor.system(neighbour.pk)):
        return actor_of(factories.employee(Role.CASEWORKER, name="Nina Nabo"), Role.CASEWORKER)


def move(journey: Journey, receiver: Actor, **listed: bool) -> Journey:
    """Offer a case and accept it where the receiver works."""
    to = Municipality.objects.get(pk=receiver.municipality)
    system = Actor.system(journey.municipality_id)
    with acting(system):
        actions.offer_transfer(system, journey, to_municipality=to, reason="Flytning", **listed)
    with acting(receiver):
        transfer = Transfer.objects.get(journey_id=journey.pk, state="offered")
        own = Employee.objects.get(pk=receiver.employee_id)
        return actions.accept_transfer(receiver, transfer, caseworker=own)
