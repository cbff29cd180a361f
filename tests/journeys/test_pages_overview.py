"""The citizen's page: what each role sees, and that it costs the same whatever the history."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from brobygger.access.models import User, ViewedCitizen
from brobygger.journeys import actions
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import House, booking

MOST_STATEMENTS = 14


def url_of(journey: Journey) -> str:
    """The citizen's page."""
    return reverse("desks:journey", args=[journey.pk])


def browser(employee: Any, role: Role | None = None) -> Client:
    """The browser of an employee."""
    client = Client()
    user = User.objects.filter(employee=employee).first() or factories.user(employee, role)
    client.force_login(user)
    return client


def statements(client: Client, url: str) -> int:
    """How many statements a page takes, without those that only frame the transaction."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    framing = re.compile(r"(RELEASE )?SAVEPOINT|BEGIN|COMMIT|ROLLBACK")
    return sum(not framing.match(query["sql"]) for query in captured)


def test_the_page_takes_few_statements(house: House, journey: Journey) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    actions.write_note(house.by_coach, journey, note="Et notat")
    assert statements(browser(house.coach), url_of(journey)) <= MOST_STATEMENTS


def test_a_long_history_costs_no_more(house: House, journey: Journey) -> None:
    client = browser(house.coach)
    client.get(url_of(journey))
    before = statements(client, url_of(journey))
    for _ in range(20):
        actions.record_contact(house.by_coach, journey, form="phone", note="Kort snak")
        actions.record_artefact(house.by_coach, journey, artefact="plan_updated", place="Papir")
    assert statements(client, url_of(journey)) == before


def test_where_the_journey_is_and_what_is_missing(house: House, journey: Journey) -> None:
    html = browser(house.coach).get(url_of(journey)).content.decode()
    assert "Her er du" in html
    assert "Borgeren er ikke startet i fleksjob på højst 10 effektive timer om ugen." in html
    assert reverse("flexjobs:jobs", args=[journey.pk]) in html


def test_phase_1_counts_its_ten_weeks(house: House) -> None:
    journey = house.start(target_group="1", started_on=date(2026, 11, 2))
    html = browser(house.coach).get(url_of(journey)).content.decode()
    assert "18 af 70 dage brugt i fasen." in html


def test_a_duty_says_why_with_its_source(house: House, journey: Journey) -> None:
    html = browser(house.coach).get(url_of(journey)).content.decode()
    assert "I fase 2 taler jobformidler og borger som udgangspunkt sammen hver uge" in html
    assert "afsnit 9, kerneelement 4" in html


def test_a_look_is_written_down(house: House, journey: Journey) -> None:
    client = browser(house.coach)
    client.get(url_of(journey))
    assert ViewedCitizen.objects.filter(citizen_id=journey.citizen_id, page="journey").count() == 1


def test_a_project_leader_reads_no_free_text(house: House, journey: Journey) -> None:
    journey.citizen.phone = "12 34 56 78"
    journey.citizen.save()
    actions.write_note(house.by_coach, journey, note="Hemmeligt notat")
    actions.pause(house.by_coach, journey, exemption="Sygdom", reason="Lang historie")
    leader = factories.employee(Role.PROJECT_LEADER)
    html = browser(leader, Role.PROJECT_LEADER).get(url_of(journey)).content.decode()
    assert "Notat" in html
    assert not [
        word for word in ("Hemmeligt", "Lang historie", "Sygdom", "12 34 56 78") if word in html
    ]
    assert "12 34 56 78" in browser(house.coach).get(url_of(journey)).content.decode()


def test_a_protected_address_is_for_few(house: House, journey: Journey) -> None:
    citizen = journey.citizen
    citizen.address, citizen.has_protected_address = "Skjulvej 7", True
    citizen.save()
    consultant = factories.employee(Role.COMPANY_CONSULTANT)
    role = Role.COMPANY_CONSULTANT
    actions.assign(house.by_coach, journey, role=role, employee=consultant)
    html = browser(consultant, role).get(url_of(journey)).content.decode()
    assert "Beskyttet adresse" in html
    assert "Skjulvej" not in html
    assert "Skjulvej 7" in browser(house.coach).get(url_of(journey)).content.decode()


def test_a_note_kept_back_is_marked_for_staff(house: House, journey: Journey) -> None:
    actions.write_note(house.by_coach, journey, note="Om naboen", withheld_reason="Naboens navn")
    html = browser(house.coach).get(url_of(journey)).content.decode()
    assert "Borgeren ser ikke notatet" in html


def test_the_timeline_is_paged_and_filtered(house: House, journey: Journey) -> None:
    for number in range(20):
        actions.write_note(house.by_coach, journey, note=f"Notat nummer {number}.")
    client = browser(house.coach)
    second = client.get(url_of(journey), {"slags": "note_written", "side": "2"})
    html = second.content.decode()
    assert "Notat nummer 0." in html
    assert "Notat nummer 19." not in html
    assert "Forløb startet</strong>" not in html


@pytest.mark.parametrize("side", ["0", "-1", "x", "٣", "9" * 5000, "²", "1 "])
def test_an_odd_page_number_is_harmless(house: House, journey: Journey, side: str) -> None:
    client = browser(house.coach)
    assert client.get(url_of(journey), {"slags": "nonsens", "side": side}).status_code == 200


def test_a_recipe_ticks_itself(house: House, journey: Journey) -> None:
    url = url_of(journey)
    before = browser(house.coach).get(url).content.decode().count("> Gjort</span>")
    actions.record_artefact(house.by_coach, journey, artefact="cv", place="Papir")
    after = browser(house.coach).get(url).content.decode().count("> Gjort</span>")
    assert after == before + 1


def test_an_old_tick_outlives_a_hundred_talks(house: House, journey: Journey) -> None:
    """Only the newest of each sort of event is read, and that is enough."""
    actions.record_contact(house.by_coach, journey, form="phone", topics=["economy"])
    page = browser(house.coach)
    ticked = page.get(url_of(journey)).content.decode().count("> Gjort</span>")
    for _ in range(10):
        actions.record_contact(house.by_coach, journey, form="phone", topics=[])
    assert page.get(url_of(journey)).content.decode().count("> Gjort</span>") == ticked


def test_another_municipality_finds_nothing(house: House, journey: Journey, neighbour: Any) -> None:
    from brobygger.access.actor import Actor, acting

    with acting(Actor.system(neighbour.code)):
        stranger = factories.employee(Role.CASEWORKER)
        client = browser(stranger, Role.CASEWORKER)
    assert client.get(url_of(journey)).status_code == 404


def test_outside_the_caseload_a_reason_is_asked_for(house: House, journey: Journey) -> None:
    other = factories.employee(Role.CASEWORKER)
    response = browser(other, Role.CASEWORKER).get(url_of(journey))
    assert response.status_code == 302
    assert reverse("access:reason", args=[journey.citizen_id]) in response["Location"]


def test_days_left_are_counted_from_today(house: House, journey: Journey) -> None:
    actions.set_pace(
        house.by_coach,
        journey,
        rule="contact",
        days=200,
        until=date(2026, 11, 20) + timedelta(days=300),
        reason="Aftalt",
    )
    assert "dage tilbage" in browser(house.coach).get(url_of(journey)).content.decode()
