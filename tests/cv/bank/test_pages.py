"""The bank's pages, as companies, staff and citizens meet them, and who is told about looks."""

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, User, View, ViewedCitizen
from brobygger.cv.bank import filling, looks, searching
from brobygger.cv.bank.models import BankCv, Inquiry, Use
from brobygger.occupations.models import Occupation
from brobygger.people.models import Citizen, Company, Municipality
from brobygger.people.roles import CompanyRole, Role
from tests import factories
from tests import factories_bank as bank

STRANGE = [
    "x" * 10_000,
    "a\x00b",
    '"' * 99,
    "&|!<->():*\\",
    "'; DROP TABLE cv_bankcv; --",
    "😀\u202e",
    "-lager",
    "%%%___",
    "lager:*",
    "!!",
]


@pytest.fixture
def company(home: Municipality) -> Company:
    return bank.company()


@pytest.fixture
def employer(company: Company, client: Client) -> Client:
    client.force_login(bank.company_user(company))
    return client


@pytest.fixture
def found(home: Municipality) -> Iterator[tuple[Citizen, BankCv]]:
    return bank.in_bank("Anna Lund")  # type: ignore[return-value]


def views_of(citizen: Citizen) -> list[tuple[str, str, str, str]]:
    with acting(Actor.system(citizen.municipality_id)):
        rows = ViewedCitizen.objects.filter(citizen=citizen).select_related("view").order_by("id")
        return [(row.page, row.view.role, row.view.workplace, row.view.reason) for row in rows]


def test_a_search_shows_no_name_and_is_told_to_the_citizen(
    employer: Client, found: tuple[Citizen, BankCv]
) -> None:
    page = employer.get("/cv-bank/", {"q": "orden"}).content.decode()
    assert "Lagermedarbejder" in page
    assert "Anna" not in page
    assert str(found[0].pk) not in page
    assert views_of(found[0]) == [
        ("bank_search", "virksomhed", "Planteskolen", "Søgte på: Søg efter ord: orden")
    ]


def test_a_cv_that_is_opened_is_told_to_the_citizen(
    employer: Client, found: tuple[Citizen, BankCv]
) -> None:
    page = employer.get(f"/cv-bank/{found[1].key}/").content.decode()
    assert "Pakke ordrer" in page
    assert "Anna" not in page
    assert [row[0] for row in views_of(found[0])] == ["bank_cv"]


def test_the_citizen_reads_who_looked_in_plain_words(
    employer: Client, found: tuple[Citizen, BankCv], client: Client
) -> None:
    employer.get(f"/cv-bank/{found[1].key}/")
    own = Client()
    own.force_login(bank.citizen_user(found[0]))
    page = own.get("/min-side/hvem-har-set/").content.decode()
    assert "Planteskolen" in page
    assert "CV-banken" in page


def test_looks_of_citizens_in_two_municipalities_go_into_two_logs(
    employer: Client, home: Municipality, neighbour: Municipality
) -> None:
    near, _row = bank.in_bank()
    with acting(Actor.system(neighbour.code)):
        far, _row = bank.in_bank()
    employer.get("/cv-bank/", {"q": "orden"})
    assert len(views_of(near)) == len(views_of(far)) == 1
    assert View.objects.count() == 1  # behind the home's wall


def test_a_search_without_anything_finds_nothing(
    employer: Client, found: tuple[Citizen, BankCv]
) -> None:
    assert "Sådan søger du" in employer.get("/cv-bank/").content.decode()
    assert views_of(found[0]) == []


@pytest.mark.parametrize("typed", STRANGE, ids=range(len(STRANGE)))
def test_no_search_string_is_an_error(
    employer: Client, found: tuple[Citizen, BankCv], typed: str
) -> None:
    for field in ("q", "stilling", "kan", "postnr", "timer_fra", "sprog", "bevis", "page"):
        assert employer.get("/cv-bank/", {field: typed, "q": typed}).status_code in {200, 400}


def test_a_long_text_is_said_beside_the_field(employer: Client) -> None:
    page = employer.get("/cv-bank/", {"q": "x" * 10_000}).content.decode()
    assert "plads til 200" in page


def test_a_cpr_number_is_refused(employer: Client) -> None:
    page = employer.get("/cv-bank/", {"q": "610190-1234"}).content.decode()
    assert "Skriv ikke CPR-numre" in page


def test_a_guessed_key_is_not_found_and_is_written_down(employer: Client) -> None:
    from brobygger.access.models import CompanyRefusal

    path = f"/cv-bank/{uuid4()}/"
    assert employer.get(path).status_code == 404
    assert [(row.path, row.status) for row in CompanyRefusal.objects.all()] == [(path, 404)]


def test_a_cv_that_was_read_and_is_gone_says_so(
    employer: Client, found: tuple[Citizen, BankCv]
) -> None:
    url = f"/cv-bank/{found[1].key}/"
    employer.get(url)
    filling.fill(found[0].pk, None)
    page = employer.post(f"{url}skriv/", {"job": "x"})
    assert page.status_code == 410
    assert "ikke længere i CV-banken" in page.content.decode()


def test_writing_and_answering_on_the_pages(
    employer: Client, found: tuple[Citizen, BankCv], company: Company
) -> None:
    typed = {"job": "Pakke", "hours": "10", "place": "Lyngby", "text": "Vi", "contact": "P"}
    sent = employer.post(f"/cv-bank/{found[1].key}/skriv/", typed, follow=True)
    assert "Venter på svar" in sent.content.decode()
    key = Inquiry.objects.get().pk
    own = Client()
    own.force_login(bank.citizen_user(found[0]))
    assert "Pakke" in own.get("/min-side/").content.decode()
    url = f"/min-side/henvendelser/{key}/"
    assert company.name in own.get(url).content.decode()
    wrong = own.post(url, {"answer": "yes"}).content.decode()
    assert "Vælg telefon eller e-mail" in wrong
    own.post(url, {"answer": "yes", "phone": "on"})
    shown = employer.get(f"/virksomhed/henvendelser/{key}/").content.decode()
    assert "Anna Lund" in shown
    assert found[0].email not in shown
    assert views_of(found[0])[-1][0] == "bank_answer"
    assert "1 har sagt ja" in employer.get("/virksomhed/").content.decode()


def test_a_reader_reads_and_does_not_write(
    company: Company, found: tuple[Citizen, BankCv], client: Client
) -> None:
    client.force_login(bank.company_user(company, CompanyRole.READER))
    url = f"/cv-bank/{found[1].key}/"
    assert "Skriv om et job" not in client.get(url).content.decode()
    assert client.post(f"{url}skriv/", {}).status_code == 403


def test_whoever_reads_faster_than_people_do_waits(
    employer: Client, found: tuple[Citizen, BankCv], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(looks.MOST_AN_HOUR, Use.SEARCH, 2)
    monkeypatch.setitem(looks.MOST_AN_HOUR, Use.VIEW, 1)
    answers = [employer.get("/cv-bank/", {"q": "orden"}).status_code for _ in range(3)]
    assert answers == [200, 200, 429]
    url = f"/cv-bank/{found[1].key}/"
    assert [employer.get(url).status_code for _ in range(2)] == [200, 429]


def test_staff_see_the_own_citizen_behind_the_cv_and_nobody_elses(
    found: tuple[Citizen, BankCv], client: Client, home: Municipality
) -> None:
    employee = factories.employee(Role.JOB_COACH)
    client.force_login(factories.user(employee, Role.JOB_COACH))
    url = f"/cv-bank/{found[1].key}/"
    assert "Anna Lund" not in client.get(url).content.decode()
    Grant.objects.create(
        municipality=home,
        citizen=found[0],
        employee=employee,
        role=Role.JOB_COACH,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at=bank.timezone.now(),
    )
    assert "Anna Lund" in client.get(url).content.decode()


def test_staff_search_within_the_municipality(
    client: Client, home: Municipality, neighbour: Municipality
) -> None:
    with acting(Actor.system(neighbour.code)):
        bank.in_bank()
    employee = factories.employee(Role.COMPANY_CONSULTANT)
    client.force_login(factories.user(employee, Role.COMPANY_CONSULTANT))
    assert "1 CV" in client.get("/cv-bank/", {"q": "orden"}).content.decode()
    assert "0 CV" in client.get("/cv-bank/", {"q": "orden", "egen": "on"}).content.decode()


def test_an_occupation_nobody_knows_is_said(employer: Client) -> None:
    page = employer.get("/cv-bank/", {"stilling": "qqzzxx"}).content.decode()
    assert "kender vi ikke" in page


def test_a_page_of_hits_takes_as_many_statements_for_twenty_as_for_two(
    employer: Client, home: Municipality
) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert employer.get("/cv-bank/", {"q": "orden"}).status_code == 200
        return len(captured)

    bank.in_bank()
    bank.in_bank()
    counted()
    few = counted()
    for _ in range(18):
        bank.in_bank()
    assert counted() == few


def test_companies_cannot_take_hits_along(employer: Client, found: tuple[Citizen, BankCv]) -> None:
    answer = employer.get("/cv-bank/", {"q": "orden", "format": "csv"})
    assert answer["Content-Type"].startswith("text/html")


def test_what_stands_outside_the_wall_says_why(db: None) -> None:
    from brobygger.access.checks import every_table_about_people_is_walled, outside_the_wall

    assert BankCv in outside_the_wall()
    assert every_table_about_people_is_walled() == []


def test_a_table_outside_the_wall_that_does_not_say_why_fails_the_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from brobygger.access.checks import every_table_about_people_is_walled

    monkeypatch.setattr(BankCv, "outside_the_wall", "")
    assert [one.id for one in every_table_about_people_is_walled()] == ["access.E003"]


def test_the_account_of_a_company_sees_no_citizen(company: Company, home: Municipality) -> None:
    factories.citizen()
    user: User = bank.company_user(company)
    with acting(user.actor()):
        assert not Citizen.objects.exists()


def test_an_occupation_is_suggested_to_a_company_while_it_types(employer: Client) -> None:
    Occupation.objects.create(scheme="disco08", code="933301", title="Lagermedarbejder")
    page = employer.get("/cv-bank/").content.decode()
    assert 'data-bb-suggest="/stillinger/"' in page
    assert "Lagermedarbejder" in employer.get("/stillinger/", {"soeg": "lagermedabejder"}).text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("8799", "Afstanden fra Tunø er regnet fra postnummer 8300."),
        ("8592", "Vi kender ikke afstanden fra det postnummer."),
    ],
)
def test_a_distance_that_is_assumed_or_not_known_is_said(
    employer: Client, code: str, words: str
) -> None:
    assert words in employer.get("/cv-bank/", {"postnr": code}).content.decode()


def test_more_hits_than_are_counted_may_hide_newer_ones(
    employer: Client, home: Municipality, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST", 1)
    bank.in_bank()
    assert "nyere blandt resten" not in employer.get("/cv-bank/", {"q": "orden"}).text
    bank.in_bank()
    assert "nyere blandt resten" in employer.get("/cv-bank/", {"q": "orden"}).text


def test_a_hit_whose_cv_was_withdrawn_meanwhile_is_no_guess(
    employer: Client, found: tuple[Citizen, BankCv]
) -> None:
    page = employer.get("/cv-bank/", {"q": "orden"}).content.decode()
    link = re.search(r'href="(/cv-bank/[0-9a-f-]{36}/\?fundet=[^"]+)"', page)
    assert link
    filling.fill(found[0].pk, None)
    answer = employer.get(link[1])
    assert answer.status_code == 410
    assert "ikke længere i CV-banken" in answer.content.decode()
    proof = link[1].partition("?")[2]
    assert employer.get(f"/cv-bank/{uuid4()}/?{proof}").status_code == 404
    other = Client()
    other.force_login(bank.company_user(bank.company("Andre")))
    assert other.get(link[1]).status_code == 404


def test_every_inquiry_is_found_on_a_later_page(
    home: Municipality, company: Company, client: Client
) -> None:
    citizen = factories.citizen("Anna Lund")
    for number in range(17):
        made_at = timezone.now() - timedelta(days=number)
        bank.inquiry(citizen, company, uuid4(), job=f"Job nr. {number}.", made_at=made_at)
    client.force_login(bank.citizen_user(citizen))
    assert "Job nr. 16." not in client.get("/min-side/henvendelser/").content.decode()
    assert "Job nr. 16." in client.get("/min-side/henvendelser/", {"side": 2}).content.decode()
