"""Moving a case to another municipality."""

from collections.abc import Iterator

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant
from brobygger.journeys import actions
from brobygger.journeys.models import Duty, Event, Journey, Talk, Transfer
from brobygger.people.identity import new_id
from brobygger.people.models import Citizen, Employee, Municipality
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import House, actor_of, booking


@pytest.fixture
def receiver(home: Municipality, neighbour: Municipality) -> Employee:
    """A caseworker next door."""
    with acting(Actor.system(neighbour.pk)):
        return factories.employee(Role.CASEWORKER, name="Nina Nabo")


@pytest.fixture
def there(receiver: Employee) -> Actor:
    """The caseworker next door at work."""
    with acting(Actor.system(receiver.municipality_id)):
        return actor_of(receiver, Role.CASEWORKER)


@pytest.fixture
def transfer(house: House, journey: Journey, neighbour: Municipality) -> Transfer:
    """An offer next door, of a case with a talk ahead and notes on it."""
    actions.write_note(house.by_caseworker, journey, note="Åben")
    actions.write_note(house.by_caseworker, journey, note="Skjult", withheld_reason="Om en anden")
    actions.record_contact(house.by_coach, journey, form="phone", topics=["health"])
    actions.book_talk(house.by_coach, journey, booking=booking())
    return offer(house, journey, neighbour)


def offer(house: House, journey: Journey, to: Municipality, **facts: bool) -> Transfer:
    """Offer the case."""
    actions.offer_transfer(
        house.by_caseworker, journey, to_municipality=to, reason="Flytning", **facts
    )
    return Transfer.objects.get(journey_id=journey.pk, state="offered")


@pytest.fixture
def accepted(there: Actor, receiver: Employee, transfer: Transfer) -> Iterator[Journey]:
    """The journey next door, with the neighbour acting."""
    with acting(there):
        yield actions.accept_transfer(there, transfer, caseworker=receiver)


def test_accepting_opens_a_journey_there_in_the_same_phase(accepted: Journey) -> None:
    assert (accepted.phase, accepted.state, accepted.citizen.name) == (
        "2",
        "active",
        "Anna Å. Prøve",
    )
    assert accepted.last_contact_on is not None


def test_the_receiver_sees_the_citizen_through_an_assignment(
    there: Actor, accepted: Journey
) -> None:
    assert list(Citizen.objects.all()) == [accepted.citizen]
    assert Grant.objects.get(citizen=accepted.citizen_id).employee_id == there.employee_id


def test_without_the_timeline_neither_notes_nor_topics_go_along(accepted: Journey) -> None:
    assert not Event.objects.filter(journey=accepted).exclude(note="").exists()
    assert "topics" not in Event.objects.get(journey=accepted, kind="contact_held").facts


def test_with_the_timeline_notes_go_along_but_for_those_kept_back(
    house: House, there: Actor, transfer: Transfer, journey: Journey
) -> None:
    actions.withdraw_transfer(house.by_caseworker, journey)
    again = offer(house, journey, transfer.to_municipality, includes_events=True)
    with acting(there):
        new = actions.accept_transfer(there, again)
        assert Event.objects.get(journey=new, kind="note_written").note == "Åben"


def test_the_old_record_stays_closed_with_its_duties_and_talks_ended(
    house: House, there: Actor, transfer: Transfer, journey: Journey
) -> None:
    with acting(there):
        actions.accept_transfer(there, transfer)
    journey.refresh_from_db()
    assert (journey.state, journey.end_reason) == ("ended", "moved")
    assert journey.citizen.closed_on is not None
    assert not Duty.objects.filter(journey=journey, state="open").exists()
    assert Talk.objects.get(journey=journey).state == "cancelled"
    assert not Citizen.objects.filter(grants__ends_at=None, pk=journey.citizen_id).exists()


def test_an_offer_tells_no_name_and_opens_nothing(there: Actor, transfer: Transfer) -> None:
    with acting(there):
        seen = Transfer.objects.get()
        assert "Anna" not in str(vars(seen))
        assert not Citizen.objects.exists()
        assert not Event.objects.exists()


def test_a_declined_offer_is_closed(there: Actor, transfer: Transfer) -> None:
    with acting(there):
        actions.decline_transfer(there, transfer)
        with pytest.raises(UserError, match="ikke længere åbent"):
            actions.accept_transfer(there, transfer)


def test_only_the_municipality_it_was_offered_to_may_accept(
    house: House, transfer: Transfer
) -> None:
    with pytest.raises(PermissionDenied):
        actions.accept_transfer(house.by_caseworker, transfer)


def test_the_database_itself_refuses_an_offer_to_somebody_else(transfer: Transfer) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT journeys_accept_transfer(%s, %s, %s, '', now(), current_date)",
            [transfer.pk, new_id(), new_id()],
        )


def test_a_citizen_with_a_journey_there_is_not_taken_twice(
    house: House, there: Actor, transfer: Transfer, journey: Journey
) -> None:
    with acting(Actor.system(there.municipality)):
        twin = Citizen(municipality_id=there.municipality, name="Anna")
        twin.set_cpr(journey.citizen.cpr)
        twin.save()
        actions.start(Actor.system(there.municipality), twin, target_group="2")
    with acting(there), pytest.raises(UserError, match="allerede et forløb"):
        actions.accept_transfer(there, transfer)


def test_a_case_can_be_offered_once_at_a_time(
    house: House, transfer: Transfer, journey: Journey
) -> None:
    with pytest.raises(UserError, match="allerede tilbudt"):
        offer(house, journey, transfer.to_municipality)


def test_an_offered_case_is_not_ended_behind_the_receivers_back(
    house: House, transfer: Transfer, journey: Journey
) -> None:
    with pytest.raises(UserError, match="Træk tilbuddet tilbage"):
        actions.end(house.by_caseworker, journey, end_reason="withdrew")


def test_the_way_through_the_wall_is_open_to_the_application_alone(home: Municipality) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT prosecdef, proconfig, has_function_privilege('public', oid, 'execute'),"
            " has_function_privilege(current_user, oid, 'execute')"
            " FROM pg_proc WHERE proname = 'journeys_accept_transfer'"
        )
        assert cursor.fetchall() == [(True, ["search_path=pg_catalog, pg_temp"], False, True)]
