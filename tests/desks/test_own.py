"""The citizen's own pages."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from brobygger.access import view_log
from brobygger.desks.own_facts import INWARD, WORDS
from brobygger.documents import actions as documents
from brobygger.journeys import actions, citizens
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from tests import factories
from tests.desks.conftest import Desk


@pytest.fixture
def journey(desk: Desk, karen: Citizen) -> Journey:
    """Karen's journey."""
    return desk.journey(karen)


def test_the_front_page_is_reached_from_the_address_of_the_house(phone: Client) -> None:
    assert phone.get("/")["Location"] == "/min-side/"


def test_the_next_talk_and_who_helps_stand_on_the_front_page(
    desk: Desk, phone: Client, journey: Journey
) -> None:
    booking = actions.Booking(starts_at=datetime(2026, 11, 23, 9, tzinfo=UTC), place="Lokale 3")
    actions.book_talk(desk.actor(Role.JOB_COACH), journey, booking=booking)
    page = phone.get("/min-side/").content.decode()
    assert "på mandag kl. 10.00" in page
    assert "Lokale 3" in page
    assert "Jobformidler Prøve" in page
    assert "Her er du" in page


def test_what_the_citizen_has_to_do_is_said_to_the_citizen(phone: Client, journey: Journey) -> None:
    page = phone.get("/min-side/").content.decode()
    assert "Det har du aftalt at gøre" in page


def test_every_kind_of_happening_is_said_to_the_citizen() -> None:
    named = {EventKind.ARTEFACT_RECORDED, EventKind.ARTEFACT_GONE, *INWARD}
    assert set(EventKind) - named == set(WORDS)


def test_who_is_exempt_reads_no_word_of_duties(desk: Desk, phone: Client, journey: Journey) -> None:
    told = {"is_exempt_from_digital_mail": True}
    citizens.change(desk.actor(Role.CASEWORKER), journey.citizen, told, None)
    page = phone.get("/min-side/forloeb/").content.decode()
    assert "Vi aftalte en undtagelse for dig" in page
    assert "Pligt fraveget" not in page


def test_notes_are_read_and_a_note_kept_back_is_not(
    desk: Desk, phone: Client, journey: Journey
) -> None:
    coach = desk.actor(Role.JOB_COACH)
    actions.write_note(coach, journey, note="Karen vil gerne i butik.")
    actions.write_note(coach, journey, note="Naboen ringede.", withheld_reason="Beskytter en anden")
    page = phone.get("/min-side/forloeb/").content.decode()
    assert "Karen vil gerne i butik." in page
    assert "Naboen ringede" not in page
    assert "Naboen ringede" not in phone.get("/min-side/").content.decode()


def test_who_looked_is_shown_with_the_reason(desk: Desk, phone: Client, karen: Citizen) -> None:
    view_log.record(desk.actor(Role.CASEWORKER), "journey", [karen.pk], "Ringede ind")
    page = phone.get("/min-side/hvem-har-set/").content.decode()
    assert "Sagsbehandler Prøve" in page
    assert "Ringede ind" in page


def test_without_a_journey_the_page_says_so(phone: Client) -> None:
    assert "ikke noget forløb hos os endnu" in phone.get("/min-side/").content.decode()
    assert phone.get("/min-side/forloeb/")["Location"] == "/min-side/"


def test_another_citizens_journey_is_not_shown(desk: Desk, phone: Client, journey: Journey) -> None:
    other = desk.journey(factories.citizen("En Anden"))
    actions.write_note(desk.actor(Role.JOB_COACH), other, note="Hemmeligt")
    assert "Hemmeligt" not in phone.get("/min-side/forloeb/").content.decode()
    assert phone.get(f"/forloeb/{other.pk}/").status_code == 403


def test_staff_words_are_not_used(desk: Desk, phone: Client, journey: Journey) -> None:
    page = phone.get("/min-side/forloeb/").content.decode()
    assert "Dit forløb begyndte" in page
    assert "Fase" not in page


@pytest.mark.parametrize(("phase", "asked"), [("1", True), ("2", False)])
def test_a_preparation_is_asked_for_only_while_there_is_one(
    phone: Client, journey: Journey, phase: str, asked: bool
) -> None:
    Journey.objects.filter(pk=journey.pk).update(phase=phase)
    assert ("Din forberedelse til mødet" in phone.get("/min-side/").content.decode()) is asked


FRAMES = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")


def test_the_front_page_asks_the_database_fourteen_times_at_most(
    desk: Desk, phone: Client, journey: Journey
) -> None:
    booking = actions.Booking(starts_at=datetime(2026, 11, 23, 9, tzinfo=UTC), place="Lokale 3")
    actions.book_talk(desk.actor(Role.JOB_COACH), journey, booking=booking)
    view_log.record(desk.actor(Role.CASEWORKER), "journey", [journey.citizen_id])
    phone.get("/min-side/")
    with CaptureQueriesContext(connection) as captured:
        assert phone.get("/min-side/").status_code == 200
    asked = [one["sql"] for one in captured if not one["sql"].startswith(FRAMES)]
    asked.pop()  # the test's own transaction goes on, and is told who acts in it
    assert len(asked) <= 14, "\n".join(text[:150] for text in asked)


def test_the_front_page_leads_to_each_part_of_the_citizens_area(
    desk: Desk, phone: Client, journey: Journey
) -> None:
    page = phone.get("/min-side/").content.decode()
    for label in ("Forside", "Mine dokumenter", "Beskeder", "Samtykker", "Hvem har set"):
        assert f">{label}</a>" in page
    assert page.count('aria-current="page"') == 2, "once folded away, once in full"
    below = phone.get("/min-side/hent-alt/").content.decode()
    assert 'aria-current="page"' not in below


def test_documents_are_listed_with_their_paper(
    desk: Desk, phone: Client, karen: Citizen, journey: Journey
) -> None:
    assert "Der er ingen dokumenter endnu." in phone.get("/min-side/dokumenter/").content.decode()
    worker = desk.actor(Role.CASEWORKER)
    documents.make(worker, karen.pk, journey.pk, "preparatory_part")
    assert "Vi skriver stadig på den." in phone.get("/min-side/dokumenter/").content.decode()
    assert 'href="/min-side/dokumenter/"' in phone.get("/min-side/").content.decode()
