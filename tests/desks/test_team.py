"""The team leader's page and the hand-over."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from brobygger.journeys import actions
from brobygger.journeys.models import HandOver, Journey, Talk
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import Desk


@pytest.fixture
def receiver(desk: Desk) -> Employee:
    """Another coach of the team."""
    return factories.employee(Role.JOB_COACH, name="Modtager Prøve", team=desk.team)


def choice(desk: Desk, receiver: Employee) -> str:
    """The address of the preview."""
    giver = desk.people[Role.JOB_COACH]
    return f"/team/overdragelse/?giver={giver.pk}&role=jobformidler&receiver={receiver.pk}"


def hand_over(desk: Desk, receiver: Employee, *journeys: Journey, **typed: Any) -> Any:
    """Post the preview's form."""
    data = {"journeys": [row.pk for row in journeys], "reason": "Barsel"} | typed
    return desk.client(Role.TEAM_LEADER).post(choice(desk, receiver), data)


def test_each_number_of_the_team_is_the_worklists(desk: Desk) -> None:
    desk.journey()
    desk.journey(target_group="1")
    client = desk.client(Role.TEAM_LEADER)
    loads = client.get("/team/").context["duties"]
    assert loads
    for load in loads:
        assert client.get(load.overdue_url).context["list"].page.total == load.overdue
        assert client.get(load.soon_url).context["list"].page.total == load.soon


def test_who_cannot_take_the_role_is_refused_before_the_cases_are_shown(desk: Desk) -> None:
    desk.journey(factories.citizen("Skal Videre"))
    wrong = desk.people[Role.CASEWORKER]
    page = desk.client(Role.TEAM_LEADER).get(choice(desk, wrong)).content.decode()
    assert "Sagsbehandler Prøve er ikke jobformidler her." in page
    assert "Skal Videre" not in page


def test_the_preview_names_the_cases_and_the_load(desk: Desk, receiver: Employee) -> None:
    desk.journey(factories.citizen("Skal Videre"))
    page = desk.client(Role.TEAM_LEADER).get(choice(desk, receiver)).content.decode()
    assert "Skal Videre" in page
    assert "har 0 borgere nu og får 1" in page


def test_the_preview_says_which_talks_go_along(desk: Desk, receiver: Employee) -> None:
    journey, coach = desk.journey(), desk.actor(Role.JOB_COACH)
    booking = actions.Booking(timezone.now() + timedelta(days=3), place="Jobcentret")
    actions.book_talk(coach, journey, booking=booking)
    leader = desk.client(Role.TEAM_LEADER)
    page = leader.get(choice(desk, receiver)).content.decode()
    assert "1 aftalt samtale følger med til Modtager Prøve" in page
    assert hand_over(desk, receiver, journey).status_code == 302
    assert Talk.objects.get(journey=journey).employee == receiver


def test_the_ceiling_is_the_coaches(desk: Desk, receiver: Employee) -> None:
    desk.journey(job_coach=receiver)
    Municipality.objects.update(caseload_ceiling=0)
    giver, other = desk.people[Role.CASEWORKER], factories.employee(Role.CASEWORKER)
    address = f"/team/overdragelse/?giver={giver.pk}&role=sagsbehandler&receiver={other.pk}"
    assert not desk.client(Role.TEAM_LEADER).get(address).context["preview"].is_over


def test_part_of_a_caseload_is_handed_over(desk: Desk, receiver: Employee) -> None:
    given, kept = desk.journey(), desk.journey()
    assert hand_over(desk, receiver, given).status_code == 302
    given.refresh_from_db()
    kept.refresh_from_db()
    assert given.job_coach_id == receiver.pk
    assert kept.job_coach_id == desk.people[Role.JOB_COACH].pk


def test_a_reason_is_asked_for_and_what_was_ticked_stays(desk: Desk, receiver: Employee) -> None:
    given, kept = desk.journey(), desk.journey()
    answer = hand_over(desk, receiver, given, reason="")
    assert answer.status_code in {200, 422}
    assert [ticked for row, ticked in answer.context["rows"] if row == given] == [True]
    assert [ticked for row, ticked in answer.context["rows"] if row == kept] == [False]
    assert not HandOver.objects.exists()


def test_above_the_ceiling_a_reason_is_asked_for(desk: Desk, receiver: Employee) -> None:
    journey = desk.journey()
    municipality = desk.team.municipality
    municipality.caseload_ceiling = 0
    municipality.save()
    assert "Over loftet" in hand_over(desk, receiver, journey).content.decode()
    assert hand_over(desk, receiver, journey, ceiling_reason="Kort tid").status_code == 302


def test_a_hand_over_can_be_undone(desk: Desk, receiver: Employee) -> None:
    journey = desk.journey()
    made = hand_over(desk, receiver, journey)["Location"]
    client = desk.client(Role.TEAM_LEADER)
    assert "Fortryd overdragelsen" in client.get(made).content.decode()
    client.post(f"{made}fortryd/")
    journey.refresh_from_db()
    assert journey.job_coach_id == desk.people[Role.JOB_COACH].pk
    assert "Fortryd overdragelsen" not in client.get(made).content.decode()


def test_what_cannot_be_given_back_is_listed(desk: Desk, receiver: Employee) -> None:
    journey = desk.journey(factories.citizen("Givet Videre"))
    made = hand_over(desk, receiver, journey)["Location"]
    third = factories.employee(Role.JOB_COACH)
    leader = desk.actor(Role.TEAM_LEADER)
    actions.assign(leader, journey, role=Role.JOB_COACH, employee=third, reason="Ny")
    page = desk.client(Role.TEAM_LEADER).post(f"{made}fortryd/").content.decode()
    assert "Ikke givet tilbage" in page
    assert "Givet Videre" in page


def test_the_same_form_sent_twice_hands_over_once(desk: Desk, receiver: Employee) -> None:
    journey = desk.journey()
    submission = "01900000-0000-7000-8000-000000000001"
    for _again in range(2):
        hand_over(desk, receiver, journey, submission_id=submission)
    assert HandOver.objects.count() == 1


def test_another_teams_hand_over_is_not_found(desk: Desk, receiver: Employee) -> None:
    other = factories.team("Et andet team")
    leader = factories.employee(Role.TEAM_LEADER, team=other)
    desk.users[Role.TEAM_LEADER], first = (
        factories.user(leader, Role.TEAM_LEADER, persona="other-leader"),
        desk.users[Role.TEAM_LEADER],
    )
    stranger = desk.client(Role.TEAM_LEADER)
    desk.users[Role.TEAM_LEADER] = first
    made = hand_over(desk, receiver, desk.journey())["Location"]
    assert stranger.get(made).status_code == 404
    assert stranger.post(f"{made}fortryd/").status_code == 404
