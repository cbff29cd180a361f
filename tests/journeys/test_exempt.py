"""Who is exempt from digital mail is spared what is asked digitally, however the case began."""

from typing import Any

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.journeys import actions, citizens
from brobygger.journeys.models import Event, Journey, Transfer
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import House, actor_of


@pytest.fixture
def ole(house: House) -> Citizen:
    """Somebody who gets letters."""
    return factories.citizen("Ole Papir", is_exempt_from_digital_mail=True)


def in_job(house: House, citizen: Citizen) -> Journey:
    """In a flex-job of six hours, where a plan is asked for."""
    journey = house.start(citizen)
    actions.start_flexjob(house.by_coach, journey, effective_hours=6)
    for artefact in ("company_agreement", "company_contact"):
        actions.record_artefact(house.by_coach, journey, artefact=artefact)
    return journey


def plan_duty(journey: Journey) -> str:
    return journey.duties.get(rule="plan_exists").state


def mark(house: House, citizen: Citizen, *, exempt: bool) -> None:
    told: dict[str, Any] = {"is_exempt_from_digital_mail": exempt}
    citizens.change(house.by_caseworker, citizen, told, None)


def test_a_case_from_another_municipality_spares_the_exempt(
    house: House, ole: Citizen, neighbour: Municipality
) -> None:
    journey = in_job(house, ole)
    actions.offer_transfer(
        house.by_caseworker, journey, to_municipality=neighbour, reason="Flytning"
    )
    transfer = Transfer.objects.get(journey_id=journey.pk)
    with acting(Actor.system(neighbour.pk)):
        there = actor_of(factories.employee(Role.CASEWORKER, name="Nina Nabo"), Role.CASEWORKER)
    with acting(there):
        assert plan_duty(actions.accept_transfer(there, transfer)) == "waived"


def test_a_case_taken_up_again_knows_who_has_become_exempt_meanwhile(
    house: House, journey: Journey
) -> None:
    journey = in_job(house, factories.citizen("Ida Prøve"))
    actions.change_hours(house.by_coach, journey, effective_hours=11)
    mark(house, journey.citizen, exempt=True)
    actions.change_hours(house.by_coach, journey, effective_hours=8)
    assert plan_duty(journey) == "waived"


def test_an_ending_that_was_a_mistake_asks_again_of_who_is_no_longer_exempt(
    house: House, ole: Citizen
) -> None:
    journey = in_job(house, ole)
    ended = actions.end(house.by_caseworker, journey, end_reason="withdrew")
    mark(house, ole, exempt=False)
    actions.correct(house.by_caseworker, journey, event=ended, reason="Fejl", remove=True)
    assert plan_duty(journey) == "open"


def test_nothing_is_written_twice(house: House, ole: Citizen) -> None:
    journey = in_job(house, ole)
    actions.change_hours(house.by_coach, journey, effective_hours=11)
    actions.change_hours(house.by_coach, journey, effective_hours=8)
    assert Event.objects.filter(journey=journey, kind="waived").count() == 1
