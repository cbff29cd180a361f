"""Staff follow what companies write to their citizens."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import ViewedCitizen
from brobygger.people.models import Citizen, Company, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests import factories_bank as bank
from tests.documents.conftest import browser_of, worker

LIST = "/cv-bank/henvendelser/"


@pytest.fixture
def anna(home: Municipality) -> Citizen:
    return factories.citizen("Anna Lund")


@pytest.fixture
def company(home: Municipality) -> Company:
    return bank.company("Planteskolen")


@pytest.fixture
def coach(anna: Citizen) -> Client:
    return browser_of(worker(anna, Role.JOB_COACH, "Jonas Job"))


def test_a_coach_sees_who_wrote_to_whom_and_what_came_of_it(
    coach: Client, anna: Citizen, company: Company
) -> None:
    row = bank.inquiry(anna, company, uuid4())
    page = coach.get(LIST).content.decode()
    for told in ("Anna Lund", "Planteskolen", "Pakke planter", "Venter på svar"):
        assert told in page
    address = f"/borgere/{anna.pk}/som-borger/min-side/henvendelser/{row.pk}/"
    assert address in page
    assert "Vi pakker planter." in coach.get(address).content.decode()


def test_the_look_is_told_to_the_citizen(coach: Client, anna: Citizen, company: Company) -> None:
    bank.inquiry(anna, company, uuid4())
    coach.get(LIST)
    with acting(Actor.system(anna.municipality_id)):
        assert [row.page for row in ViewedCitizen.objects.filter(citizen=anna)] == ["bank_followed"]


def test_other_peoples_citizens_are_not_on_the_list(
    coach: Client, company: Company, neighbour: Municipality
) -> None:
    bank.inquiry(factories.citizen("En Anden"), company, uuid4())
    bank.inquiry(factories.citizen("Nabo", municipality=neighbour), company, uuid4())
    page = coach.get(LIST).content.decode()
    assert "En Anden" not in page
    assert "Nabo" not in page
    assert "Ingen virksomhed har skrevet" in page


def test_waiting_ones_can_be_picked_out(coach: Client, anna: Citizen, company: Company) -> None:
    bank.inquiry(anna, company, uuid4(), job="Åbent job")
    past = timezone.localdate() - timedelta(days=1)
    bank.inquiry(anna, company, uuid4(), job="Lukket job", closes_on=past)
    page = coach.get(LIST, {"svar": "venter"}).content.decode()
    assert "Åbent job" in page
    assert "Lukket job" not in page


def test_the_list_takes_as_many_statements_for_twenty_as_for_two(
    coach: Client, anna: Citizen, company: Company
) -> None:
    counts = []
    for number in (2, 18):
        for _one in range(number):
            bank.inquiry(anna, company, uuid4())
        coach.get(LIST)
        with CaptureQueriesContext(connection) as captured:
            coach.get(LIST)
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_companies_do_not_open_it(company: Company) -> None:
    client = Client()
    client.force_login(bank.company_user(company))
    assert client.get(LIST).status_code == 403
