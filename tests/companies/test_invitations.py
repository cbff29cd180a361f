"""A company's people: invited with a link that works once, for a week, and never stored."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.companies.actions import people
from brobygger.companies.models import CompanyEvent, Invitation
from brobygger.people.models import Company, Municipality
from brobygger.people.roles import CompanyRole, Role
from brobygger.ui.errors import UserError
from tests import factories

PASSWORD = "fire glade gartnere ved søen"


@pytest.fixture
def company(home: Municipality) -> Company:
    return Company.objects.create(cvr="99999999", name="Planteskolen")


@pytest.fixture
def consultant(home: Municipality) -> User:
    employee = factories.employee(Role.COMPANY_CONSULTANT, name="Søren")
    return factories.user(employee, Role.COMPANY_CONSULTANT)


def invited(company: Company, by: User, role: str = CompanyRole.ADMINISTRATOR) -> people.Invited:
    return people.invite(by.actor(), company, email="Pia@Firma.dk", name="Pia", role=role)


def member(company: Company, role: str, email: str = "a@firma.dk") -> User:
    return User.objects.create_user(
        email,
        name="Ane",
        active_role=Role.COMPANY_USER,
        company=company,
        company_role=role,
        persona=email[:20],
    )


def accept_url(made: people.Invited) -> str:
    return reverse("companies:accept", args=[made.token])


def test_the_token_is_not_stored(company: Company, consultant: User) -> None:
    made = invited(company, consultant)
    stored = Invitation.objects.values().get()
    assert made.token not in str(stored)
    assert stored["token_hash"] == people.digest(made.token)


def test_the_link_makes_an_account_and_asks_for_a_second_factor(
    company: Company, consultant: User, client: Client
) -> None:
    made = invited(company, consultant)
    typed = {"name": "Pia Holm", "password1": PASSWORD, "password2": PASSWORD}
    assert client.post(accept_url(made), typed).url == "/virksomhed/"  # type: ignore[attr-defined]
    user = User.objects.get(email="pia@firma.dk")
    assert (user.company, user.company_role, user.municipality_id) == (
        company,
        CompanyRole.ADMINISTRATOR,
        None,
    )
    assert client.get("/virksomhed/").url == reverse("mfa_index")  # type: ignore[attr-defined]


def test_the_link_works_once(company: Company, consultant: User, client: Client) -> None:
    made = invited(company, consultant)
    people.accept(made.token, name="Pia", password=PASSWORD)
    assert "virker ikke længere" in client.get(accept_url(made)).content.decode()
    with pytest.raises(UserError):
        people.accept(made.token, name="Pia", password=PASSWORD)


def test_the_link_works_for_a_week(company: Company, consultant: User) -> None:
    made = invited(company, consultant)
    end = made.invitation.expires_at
    with time_machine.travel(end - timedelta(seconds=1), tick=False):
        assert people.find_invitation(made.token)
    with time_machine.travel(end, tick=False):
        assert people.find_invitation(made.token) is None


def test_a_new_invitation_closes_the_earlier_one(company: Company, consultant: User) -> None:
    first, second = invited(company, consultant), invited(company, consultant)
    assert people.find_invitation(first.token) is None
    assert people.find_invitation(second.token)


def test_a_weak_password_is_refused_beside_the_field(
    company: Company, consultant: User, client: Client
) -> None:
    made = invited(company, consultant)
    page = client.post(
        accept_url(made), {"name": "Pia", "password1": "kort", "password2": "andet"}
    ).content.decode()
    assert "12" in page
    assert not User.objects.filter(company=company).exists()


def test_an_address_that_signs_in_elsewhere_is_not_told_more(
    company: Company, consultant: User
) -> None:
    made = people.invite(
        consultant.actor(), company, email=consultant.email, name="X", role=CompanyRole.READER
    )
    with pytest.raises(UserError, match="anden e-mailadresse"):
        people.accept(made.token, name="X", password=PASSWORD)


def test_staff_without_the_permission_cannot_invite(company: Company) -> None:
    employee = factories.employee(Role.ADMINISTRATOR)
    actor = factories.user(employee, Role.ADMINISTRATOR).actor()
    with pytest.raises(PermissionDenied):
        people.invite(actor, company, email="a@b.dk", name="A", role=CompanyRole.READER)


@pytest.mark.parametrize("role", [CompanyRole.READER, CompanyRole.RECRUITER])
def test_only_the_companys_administrator_invites(company: Company, role: str) -> None:
    actor = member(company, role).actor()
    with pytest.raises(PermissionDenied):
        people.invite(actor, company, email="a@b.dk", name="A", role=CompanyRole.READER)


def test_an_administrator_invites_to_no_other_company(company: Company) -> None:
    other = Company.objects.create(cvr="88888888", name="Andre")
    actor = member(company, CompanyRole.ADMINISTRATOR).actor()
    with pytest.raises(PermissionDenied):
        people.invite(actor, other, email="a@b.dk", name="A", role=CompanyRole.READER)


def test_the_last_administrator_stays(company: Company) -> None:
    chief = member(company, CompanyRole.ADMINISTRATOR)
    with pytest.raises(UserError):
        people.remove(chief.actor(), chief.pk)
    with pytest.raises(UserError):
        people.change_role(chief.actor(), chief.pk, CompanyRole.READER)


def test_a_colleague_who_is_removed_is_signed_out(company: Company, client: Client) -> None:
    chief = member(company, CompanyRole.ADMINISTRATOR)
    reader = member(company, CompanyRole.READER, "l@firma.dk")
    client.force_login(reader)
    assert client.get("/virksomhed/").status_code == 200
    people.remove(chief.actor(), reader.pk)
    assert client.get("/virksomhed/").status_code == 302


def test_another_companys_people_are_not_found(company: Company) -> None:
    other = Company.objects.create(cvr="88888888", name="Andre")
    stranger = member(other, CompanyRole.READER, "s@andre.dk")
    chief = member(company, CompanyRole.ADMINISTRATOR)
    with pytest.raises(Http404):
        people.remove(chief.actor(), stranger.pk)


def test_another_municipalitys_invitation_is_not_found(
    company: Company, consultant: User, neighbour: Municipality
) -> None:
    made = invited(company, consultant)
    with acting(Actor.system(neighbour.code)):
        employee = factories.employee(Role.COMPANY_CONSULTANT)
        actor = factories.user(employee, Role.COMPANY_CONSULTANT).actor()
        with pytest.raises(Http404):
            people.withdraw(actor, made.invitation.pk)


def test_inviting_shows_the_link_once_and_writes_it_in_the_history(
    company: Company, consultant: User, client: Client
) -> None:
    client.force_login(consultant)
    url = reverse("companies:invite", args=[company.pk])
    page = client.post(url, {"name": "Pia", "email": "pia@firma.dk", "role": "reader"})
    assert "/invitation/" in page.content.decode()
    assert page["Cache-Control"] == "no-store"
    shown = client.get(reverse("companies:company", args=[company.pk])).content.decode()
    assert "/invitation/" not in shown
    assert "Pia" in CompanyEvent.objects.get().text


def test_history_can_be_added_to_only(company: Company, consultant: User) -> None:
    from django.db import DatabaseError, transaction

    invited(company, consultant)
    with pytest.raises(DatabaseError), transaction.atomic():
        CompanyEvent.objects.update(text="x")


def test_an_invitation_says_when_it_was_made(company: Company, consultant: User) -> None:
    made = invited(company, consultant).invitation
    assert made.expires_at - made.made_at == timedelta(days=7)
    assert made.made_at <= timezone.now()
