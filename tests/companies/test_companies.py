"""Companies, units and contact persons, as staff meet them."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.companies.actions import company as companies
from brobygger.companies.actions import contacts
from brobygger.companies.models import CompanyEvent
from brobygger.people.models import Company, ContactPerson, Municipality, ProductionUnit
from brobygger.people.roles import CompanyRole, Role
from brobygger.ui.errors import UserError
from tests import factories

VALID_CVR = "10150817"
HOSTILE = ["x" * 10_000, "😀" * 50, "\u202eesrever", "a\x00b", "<script>alert(1)</script>", "'; --"]


@pytest.fixture
def consultant(home: Municipality) -> User:
    employee = factories.employee(Role.COMPANY_CONSULTANT)
    return factories.user(employee, Role.COMPANY_CONSULTANT)


@pytest.fixture
def company(home: Municipality) -> Company:
    return Company.objects.create(cvr="99999999", name="Planteskolen")


@pytest.fixture
def staff(consultant: User, client: Client) -> Client:
    client.force_login(consultant)
    return client


@pytest.mark.parametrize("typed", ["10150818", "1015081", "101508170", "abcdefgh", ""])
def test_a_number_that_cannot_be_a_cvr_number_is_refused(consultant: User, typed: str) -> None:
    with pytest.raises(UserError) as refused:
        companies.add(consultant.actor(), typed, {"name": "A"})
    assert refused.value.field == "cvr"


def test_a_company_is_added_with_the_town_of_its_postal_code(consultant: User) -> None:
    made = companies.add(
        consultant.actor(), "10 15 08 17", {"name": "Ærø Bageri", "postal_code": "8000"}
    )
    assert (made.cvr, made.city) == (VALID_CVR, "Aarhus C")


def test_a_company_stands_once(consultant: User) -> None:
    companies.add(consultant.actor(), VALID_CVR, {"name": "A"})
    with pytest.raises(UserError, match="findes allerede"):
        companies.add(consultant.actor(), VALID_CVR, {"name": "B"})


def test_two_who_correct_at_once_do_not_overwrite(consultant: User, company: Company) -> None:
    companies.change(consultant.actor(), company.pk, {"name": "Ny"}, 0)
    with pytest.raises(UserError, match="En anden"):
        companies.change(consultant.actor(), company.pk, {"name": "Anden"}, 0)


def test_a_company_corrects_itself_and_no_other(company: Company, client: Client) -> None:
    user = User.objects.create_user(
        "a@b.dk",
        name="A",
        active_role=Role.COMPANY_USER,
        company=company,
        company_role=CompanyRole.ADMINISTRATOR,
        persona="x",
    )
    client.force_login(user)
    client.post("/virksomhed/oplysninger/", {"name": "Nyt navn", "revision": 0})
    company.refresh_from_db()
    assert company.name == "Nyt navn"
    assert client.get(reverse("companies:company", args=[company.pk])).status_code == 403


@pytest.mark.parametrize("typed", ["123", "12345678901", "abcdefghij"])
def test_a_p_number_has_ten_digits(consultant: User, company: Company, typed: str) -> None:
    with pytest.raises(UserError):
        companies.add_unit(consultant.actor(), company, typed, {"name": "A"})


def test_a_contact_person_is_seen_by_the_own_municipality_only(
    consultant: User, company: Company, neighbour: Municipality
) -> None:
    made = contacts.add(consultant.actor(), company, {"name": "Peter", "part": "daily"})
    assert ContactPerson.objects.filter(pk=made.pk).exists()
    with acting(Actor.system(neighbour.code)):
        assert not ContactPerson.objects.exists()


def test_the_history_everybody_reads_names_no_contact_person(
    consultant: User, company: Company
) -> None:
    made = contacts.add(consultant.actor(), company, {"name": "Peter Prøve", "part": "daily"})
    contacts.change(consultant.actor(), made.pk, {"name": "Petra Prøve", "part": "daily"})
    contacts.end(consultant.actor(), made.pk)
    told = [one.text for one in CompanyEvent.objects.filter(company=company)]
    assert len(told) == 3
    assert not any("Prøve" in text for text in told)


def test_a_contact_person_with_an_account_is_known_by_the_email(
    consultant: User, company: Company
) -> None:
    user = User.objects.create_user(
        "peter@firma.dk", name="P", active_role=Role.COMPANY_USER, company=company
    )
    made = contacts.add(
        consultant.actor(),
        company,
        {"name": "Peter", "part": "daily", "email": "Peter@firma.dk"},
    )
    assert made.account == user.pk


def test_another_companys_unit_is_refused(consultant: User, company: Company) -> None:
    other = Company.objects.create(cvr="88888888", name="Andre")
    unit = ProductionUnit.objects.create(company=other, p_number="1234567890", name="X")
    details = {"name": "Peter", "part": "daily", "unit": str(unit.pk)}
    with pytest.raises(UserError):
        contacts.add(consultant.actor(), company, details)


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_a_message_or_harmless(staff: Client, company: Company, typed: str) -> None:
    for name, fields in {
        "contact_new": ["name", "title", "email", "phone", "part", "unit"],
        "unit_new": ["p_number", "name", "postal_code"],
        "change": ["name", "postal_code", "website", "size", "revision"],
        "invite": ["name", "email", "role"],
    }.items():
        url = reverse(f"companies:{name}", args=[company.pk])
        page = staff.post(url, dict.fromkeys(fields, typed))
        assert page.status_code in {200, 302}, name
        assert "<script>alert" not in page.content.decode()


def test_the_list_takes_as_many_statements_for_thirty_as_for_three(
    staff: Client, consultant: User
) -> None:
    def fill(first: int, last: int) -> None:
        for number in range(first, last):
            made = Company.objects.create(cvr=f"{number:08}", name=f"Firma {number}")
            ContactPerson.objects.create(municipality_id="0101", company=made, name="A")

    def counted() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert staff.get("/virksomheder/?sort=navn").status_code == 200
        return len(captured)

    fill(1, 4)
    counted()
    few = counted()
    fill(4, 31)
    assert counted() == few


def test_the_front_page_of_a_role_shows_what_it_may_do(company: Company, client: Client) -> None:
    reader: dict[str, Any] = {"active_role": Role.COMPANY_USER, "company": company}
    user = User.objects.create_user(
        "r@b.dk", name="R", company_role="reader", persona="r", **reader
    )
    client.force_login(user)
    page = client.get("/", follow=True).content.decode()
    assert "Planteskolen" in page
    assert "Ret oplysningerne" not in page
    assert client.get("/virksomhed/oplysninger/").status_code == 403
