"""The administrator's desk."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client

from brobygger.access import scope
from brobygger.access.models import Grant, User
from brobygger.journeys import actions
from brobygger.journeys.models import JourneySettings
from brobygger.people.models import AdministrativeChange, Employee, Substitution, Team
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import Desk


def form_of(client: Client, address: str) -> dict[str, Any]:
    """What a page's form would send as it stands."""
    form = client.get(address).context["form"]
    sent = {name: form[name].value() for name in form.fields}
    return {name: value for name, value in sent.items() if value is not None and value is not False}


def page_of(desk: Desk, role: Role) -> str:
    """The address of somebody's page."""
    return f"/administration/medarbejdere/{desk.people[role].pk}/"


@pytest.fixture
def admin(desk: Desk) -> Client:
    """The administrator's browser."""
    return desk.client(Role.ADMINISTRATOR)


def test_an_administrator_opens_no_case(desk: Desk, admin: Client) -> None:
    journey = desk.journey()
    for address in (
        f"/forloeb/{journey.pk}/",
        f"/borgere/{journey.citizen_id}/",
        "/borgere/",
        "/i-dag/",
        "/find/",
        "/team/",
        "/overblik/",
    ):
        assert admin.get(address).status_code == 403
    assert not scope.visible_citizens(desk.actor(Role.ADMINISTRATOR)).exists()


def test_a_new_employee_gets_roles_and_team(desk: Desk, admin: Client) -> None:
    typed = {
        "name": "Ny Prøve",
        "email": "ny@example.dk",
        "roles": ["sagsbehandler", "jobformidler"],
        "teams": [str(desk.team.pk)],
    }
    answer = admin.post("/administration/medarbejdere/ny/", typed)
    made = Employee.objects.get(email="ny@example.dk")
    assert answer["Location"] == f"/administration/medarbejdere/{made.pk}/"
    assert made.roles.count() == 2
    assert made.teams.get() == desk.team
    assert AdministrativeChange.objects.filter(subject=made.pk).exists()


def test_a_role_taken_away_is_no_longer_active(desk: Desk, admin: Client) -> None:
    address = page_of(desk, Role.CASEWORKER)
    admin.post(address, form_of(admin, address) | {"roles": ["jobformidler"]})
    user = User.objects.get(pk=desk.users[Role.CASEWORKER].pk)
    assert user.active_role == Role.JOB_COACH
    change = AdministrativeChange.objects.get(subject=user.employee_id)
    assert "»Sagsbehandler« → »Jobformidler«" in change.text


def test_the_last_administrator_keeps_the_role(desk: Desk, admin: Client) -> None:
    address = page_of(desk, Role.ADMINISTRATOR)
    sent = form_of(admin, address) | {"roles": ["sagsbehandler"]}
    assert "mindst én administrator" in admin.post(address, sent).content.decode()
    leaving = admin.post(f"{address}stopper/", {"left_on": "2026-11-20"}).content.decode()
    assert "mindst én administrator" in leaving


def test_two_who_change_the_same_lose_nothing(desk: Desk, admin: Client) -> None:
    address = page_of(desk, Role.CASEWORKER)
    mine = form_of(admin, address) | {"title": "Min rettelse"}
    admin.post(address, form_of(admin, address) | {"phone": "11 11 11 11"})
    page = admin.post(address, mine).content.decode()
    assert "En anden har ændret det samme" in page
    assert "11 11 11 11" in page
    assert "Min rettelse" in page
    again = mine | {"stamp": re.search(r'name="stamp" value="(\w+)"', page)[1]}  # type: ignore[index]
    assert admin.post(address, again).status_code == 302


def test_an_address_is_used_once(desk: Desk, admin: Client) -> None:
    typed = {"name": "Dobbelt", "roles": ["sagsbehandler"]}
    typed["email"] = desk.people[Role.JOB_COACH].email.upper()
    page = admin.post("/administration/medarbejdere/ny/", typed).content.decode()
    assert "En anden medarbejder har allerede den e-mail" in page


def test_the_link_chooses_a_password_once(desk: Desk, admin: Client) -> None:
    employee = factories.employee(Role.CASEWORKER, email="frisk@example.dk")
    answer = admin.post(f"/administration/medarbejdere/{employee.pk}/adgang/")
    link = answer.context["link"].removeprefix("http://testserver")
    newcomer = Client()
    form = newcomer.get(link, follow=True)
    chosen = {"password1": "hest-batteri-hæfteklamme", "password2": "hest-batteri-hæfteklamme"}
    newcomer.post(form.redirect_chain[-1][0], chosen)
    assert User.objects.get(employee=employee).check_password(chosen["password1"])
    assert b"password1" not in Client().get(link, follow=True).content


def test_who_leaves_is_signed_out_and_sees_no_case(desk: Desk, admin: Client) -> None:
    desk.journey()
    coach = desk.client(Role.JOB_COACH)
    assert coach.get("/borgere/").status_code == 200
    address = f"{page_of(desk, Role.JOB_COACH)}stopper/"
    assert "1 forløb er stadig hos" in admin.get(address).content.decode()
    admin.post(address, {"left_on": "2026-11-20"})
    assert coach.get("/borgere/")["Location"].startswith("/log-ind/")
    assert not scope.visible_citizens(desk.actor(Role.JOB_COACH)).exists()


def test_who_comes_back_may_sign_in_again(desk: Desk, admin: Client) -> None:
    address = page_of(desk, Role.JOB_COACH)
    admin.post(f"{address}stopper/", {"left_on": "2026-11-20"})
    admin.post(f"{address}tilbage/")
    assert User.objects.get(pk=desk.users[Role.JOB_COACH].pk).is_active


def test_who_comes_back_has_the_cases_nobody_took_over(desk: Desk, admin: Client) -> None:
    kept, given = desk.journey(), desk.journey()
    address = page_of(desk, Role.JOB_COACH)
    admin.post(f"{address}stopper/", {"left_on": "2026-11-20"})
    new = factories.employee(Role.JOB_COACH, team=desk.team)
    leader = desk.actor(Role.TEAM_LEADER)
    actions.assign(leader, given, role=Role.JOB_COACH, employee=new, reason="Fratrådt")
    admin.post(f"{address}tilbage/")
    assert scope.visible_citizens(desk.actor(Role.JOB_COACH)).get() == kept.citizen


def test_a_team_with_journeys_is_not_closed(desk: Desk, admin: Client) -> None:
    desk.journey()
    address = f"/administration/teams/{desk.team.pk}/"
    sent = form_of(admin, address) | {"is_closed": "on"}
    assert "Teamet har 1 forløb i gang" in admin.post(address, sent).content.decode()


def test_a_team_is_made_and_closed(desk: Desk, admin: Client) -> None:
    admin.post("/administration/teams/", {"name": "Team Ny"})
    address = f"/administration/teams/{Team.objects.get(name='Team Ny').pk}/"
    admin.post(address, form_of(admin, address) | {"is_closed": "on"})
    assert Team.objects.get(name="Team Ny").is_closed


def test_settings_are_chosen_and_remembered(desk: Desk, admin: Client) -> None:
    sent = form_of(admin, "/administration/indstillinger/")
    sent |= {"programme_version": "2019", "first_talk_days": "5", "caseload_ceiling": "30"}
    assert admin.post("/administration/indstillinger/", sent).status_code == 302
    chosen = JourneySettings.objects.get(pk=desk.team.municipality_id)
    assert (chosen.programme_version, chosen.first_talk_days) == ("2019", 5)
    assert "»40« → »30«" in AdministrativeChange.objects.get(subject=None).text


def test_a_substitution_opens_the_cases_and_its_end_closes_them(desk: Desk, admin: Client) -> None:
    journey = desk.journey()
    substitute = factories.employee(Role.JOB_COACH)
    typed = {
        "absent": desk.people[Role.JOB_COACH].pk,
        "substitute": substitute.pk,
        "first_day": "2026-11-20",
        "last_day": "2026-11-27",
        "reason": "Ferie",
    }
    assert admin.post("/administration/vikarer/", typed).status_code == 302
    actor = factories.user(substitute, Role.JOB_COACH).actor()
    assert scope.visible_citizens(actor).filter(pk=journey.citizen_id).exists()
    made = Substitution.objects.get()
    admin.post(f"/administration/vikarer/{made.pk}/slut/")
    assert not scope.visible_citizens(actor).exists()
    assert Grant.objects.filter(employee=substitute).exists()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"last_day": "2026-11-19"}, "Sidste dag kan ikke ligge før den første."),
        ({"first_day": "1850-01-01"}, "Året skal ligge mellem 1900 og 2100."),
        ({"last_day": "2190-01-01"}, "Året skal ligge mellem 1900 og 2100."),
        ({"last_day": "2031-01-01"}, "højst et år frem"),
        ({"substitute": "absent"}, "Vælg en anden end den, der er væk."),
    ],
)
def test_a_substitution_makes_sense(
    desk: Desk, admin: Client, typed: dict[str, str], message: str
) -> None:
    absent = desk.people[Role.JOB_COACH].pk
    sent = {
        "absent": absent,
        "substitute": desk.people[Role.CASEWORKER].pk,
        "first_day": "2026-11-20",
        "last_day": "2026-11-27",
        "reason": "Ferie",
    } | typed
    sent["substitute"] = absent if typed.get("substitute") else sent["substitute"]
    assert message in admin.post("/administration/vikarer/", sent).content.decode()


def test_another_municipalitys_employee_is_not_found(
    desk: Desk, admin: Client, neighbour: Any
) -> None:
    from brobygger.access.actor import Actor, acting

    with acting(Actor.system(neighbour.code)):
        theirs = factories.employee(Role.CASEWORKER)
    for ending in ("", "stopper/"):
        assert admin.get(f"/administration/medarbejdere/{theirs.pk}/{ending}").status_code == 404


def test_the_list_of_employees_costs_the_same_for_many(desk: Desk, admin: Client) -> None:
    from tests.desks.test_caseload import statements

    admin.get("/administration/?ansat=")
    few = statements(admin, "/administration/?ansat=")
    for _number in range(18):
        factories.employee(Role.CASEWORKER, Role.JOB_COACH, team=desk.team)
    assert statements(admin, "/administration/?ansat=") == few <= 14


def test_the_history_is_shown(desk: Desk, admin: Client) -> None:
    admin.post("/administration/teams/", {"name": "Team Historie"})
    assert "Team Historie" in admin.get("/administration/historik/").content.decode()
    assert AdministrativeChange.objects.latest("made_at").made_at.date() == date(2026, 11, 20)
