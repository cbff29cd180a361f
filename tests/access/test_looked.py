"""Who looked: for the citizen, for the team leader, and for the data protection officer."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access import looked, view_log
from brobygger.access.actions import state_reason
from brobygger.access.actor import Actor
from brobygger.access.models import User, View
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role
from tests import factories


@pytest.fixture
def citizen(home: Municipality) -> Citizen:
    return factories.citizen("Anna Å. Prøve")


@pytest.fixture
def officer(home: Municipality, client: Client) -> Client:
    """The data protection officer's browser."""
    role = Role.DATA_PROTECTION_OFFICER
    client.force_login(factories.user(factories.employee(role, name="Dan Dpo"), role))
    return client


def test_the_citizen_sees_who_looked_in_plain_words(coach: User, citizen: Citizen) -> None:
    view_log.record(coach.actor(), "journey", [citizen.pk])
    [look] = looked.looks_at(Actor.system("0101"), citizen.pk)
    assert (look.name, look.role, look.workplace, look.page) == (
        coach.name,
        "Jobformidler",
        "København",
        "Forløbet",
    )


def test_the_municipality_can_keep_the_name_back(
    home: Municipality, coach: User, citizen: Citizen
) -> None:
    home.shows_looker_name = False
    home.save()
    view_log.record(coach.actor(), "journey", [citizen.pk])
    assert [look.name for look in looked.looks_at(Actor.system("0101"), citizen.pk)] == [""]


def test_the_same_look_within_ten_minutes_is_one_row(coach: User, citizen: Citizen) -> None:
    for _ in range(2):
        view_log.record(coach.actor(), "journey", [citizen.pk])
    assert View.objects.count() == 1


def test_a_search_that_finds_two_citizens_is_one_row_about_both(
    coach: User, citizen: Citizen
) -> None:
    view_log.record(coach.actor(), "search", [citizen.pk, factories.citizen("Bo").pk])
    assert View.objects.get().citizens.count() == 2


def test_a_list_taken_out_as_a_file_says_so(coach: User, citizen: Citizen) -> None:
    view_log.record(coach.actor(), "caseload.csv", [citizen.pk])
    [look] = looked.looks_at(Actor.system("0101"), citizen.pk)
    assert look.page == "Liste over borgere, hentet som fil"


@pytest.fixture
def leader(home: Municipality) -> User:
    team = factories.team()
    return factories.user(factories.employee(Role.TEAM_LEADER, team=team), Role.TEAM_LEADER)


def outside_page(client: Client, leader: User, **query: str) -> str:
    client.force_login(leader)
    return client.get(reverse("access:outside"), query).content.decode()


def colleague(leader: User) -> Actor:
    assert leader.employee
    mine = factories.employee(Role.JOB_COACH, name="Jens Job", team=leader.employee.teams.get())
    return factories.user(mine, Role.JOB_COACH).actor()


def test_the_leader_sees_the_reasons_of_the_team_and_what_was_opened(
    client: Client, leader: User, citizen: Citizen
) -> None:
    actor = colleague(leader)
    state_reason(actor, citizen, "Borgeren ringede ind")
    view_log.record(actor, "journey", [citizen.pk])
    page = outside_page(client, leader)
    assert "Borgeren ringede ind" in page
    assert "Forløbet" in page


def test_another_teams_reasons_are_not_the_leaders(
    client: Client, leader: User, coach: User, citizen: Citizen
) -> None:
    state_reason(coach.actor(), citizen, "Borgeren ringede ind")
    assert "Borgeren ringede ind" not in outside_page(client, leader)


def test_reasons_can_be_narrowed_to_one_employee(
    client: Client, leader: User, citizen: Citizen
) -> None:
    state_reason(colleague(leader), citizen, "Borgeren ringede ind")
    assert "ringede ind" in outside_page(client, leader, name="jens")
    assert "ringede ind" not in outside_page(client, leader, name="ingen")


def log_page(client: Client, **query: Any) -> str:
    return client.get(reverse("access:view_log"), query).content.decode()


def test_the_officer_reads_the_log(officer: Client, coach: User, citizen: Citizen) -> None:
    view_log.record(coach.actor(), "journey", [citizen.pk])
    assert coach.name in log_page(officer)
    assert coach.name in log_page(officer, name=coach.name[3:].upper())
    assert f"{coach.name}<" not in log_page(officer, name="en anden")


def test_the_log_about_one_citizen_is_found_by_cpr_without_it_in_an_address(
    officer: Client, coach: User, citizen: Citizen
) -> None:
    other = factories.citizen("Bo")
    view_log.record(coach.actor(), "journey", [citizen.pk])
    view_log.record(coach.actor(), "caseload", [other.pk])
    answer = officer.post(reverse("access:find_in_log"), {"cpr": str(citizen.cpr)})
    assert citizen.cpr.digits not in answer["Location"].replace("-", "")
    page = officer.get(answer["Location"]).content.decode()
    assert "Anna Å. Prøve" in page
    assert "Liste over borgere" not in page


def test_the_officers_own_look_at_a_citizens_log_is_written_down(
    officer: Client, citizen: Citizen
) -> None:
    log_page(officer, citizen=citizen.pk)
    assert View.objects.get().page == "view_log"


def test_an_unknown_cpr_number_says_so(officer: Client, home: Municipality) -> None:
    url = reverse("access:find_in_log")
    answer = officer.post(url, {"cpr": "6101019999"}, follow=True)
    assert "Ingen borger med det nummer" in answer.content.decode()
    assert officer.post(url, {"cpr": "999999-9999"}).status_code == 422


def test_the_log_is_taken_out_as_a_file_without_formulas(
    officer: Client, coach: User, citizen: Citizen
) -> None:
    User.objects.filter(pk=coach.pk).update(name="=HYPERLINK(1)")
    coach.refresh_from_db()
    view_log.record(coach.actor(), "journey", [citizen.pk])
    answer = officer.get(reverse("access:view_log"), {"format": "csv"})
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    assert "'=HYPERLINK(1)" in text
    assert "Forløbet" in text


@pytest.mark.parametrize(
    "query",
    [
        {"first_day": "31.02.2026"},
        {"first_day": "2026-02-01", "last_day": "2026-01-01"},
        {"first_day": "1850-01-01"},
        {"citizen": "ikke-en-nøgle"},
        {"name": "x" * 10_000},
        {"side": "-1"},
        {"side": "99999"},
        {"side": "²"},
    ],
)
def test_odd_questions_to_the_log_get_a_page(officer: Client, query: dict[str, str]) -> None:
    assert officer.get(reverse("access:view_log"), query).status_code == 200


def test_pages_of_the_log_follow_each_other(officer: Client, coach: User, citizen: Citizen) -> None:
    for number in range(30):
        view_log.record(coach.actor(), f"page{number}", [citizen.pk])
    assert "side=2" in log_page(officer)
    assert "side=3" not in log_page(officer, side="2")


def test_the_number_of_queries_does_not_grow_with_the_rows(
    officer: Client, coach: User, citizen: Citizen, django_assert_max_num_queries: Any
) -> None:
    for number in range(25):
        view_log.record(coach.actor(), f"page{number}", [citizen.pk])
    with django_assert_max_num_queries(14):
        log_page(officer)


def test_refused_pages_are_shown_to_the_officer(
    officer: Client, signed_in: Client, home: Municipality
) -> None:
    signed_in.get("/findes-ikke/")
    role = Role.DATA_PROTECTION_OFFICER
    signed_in.force_login(factories.user(factories.employee(role), role))
    assert "/findes-ikke/" in signed_in.get(reverse("access:refusals")).content.decode()


def test_the_officer_sees_whether_the_log_is_whole(officer: Client) -> None:
    assert "Intet er ændret" in officer.get(reverse("access:seals")).content.decode()
