"""What a meeting's members read: the case's papers, and nothing else of the case (spec 2.2)."""

from typing import Any

import pytest

from brobygger.access.models import Grant
from brobygger.access.models.grants import Material
from brobygger.access.scope import visible_citizens
from brobygger.facts.queries import citizens_with_facts
from brobygger.journeys.models import Event, Journey
from brobygger.messages.models import CalendarEntry
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.rehabilitation.meetings import actions
from brobygger.rehabilitation.models import TeamCase
from brobygger.rehabilitation.models.meetings import Part
from tests import factories
from tests.rehabilitation.team import Team, browser, make_team


@pytest.fixture
def team(home: Municipality) -> Team:
    return make_team(home)


@pytest.fixture
def case(team: Team) -> TeamCase:
    """On a meeting whose agenda is sent."""
    made = actions.queue(team.writer, team.journey)
    meeting = team.meeting()
    actions.put_on(team.leader.actor(), made, meeting)
    actions.send_agenda(team.leader.actor(), meeting)
    made.refresh_from_db()
    return made


def test_a_member_opens_the_case_and_its_papers(team: Team, case: TeamCase) -> None:
    locked, client = team.locked(), browser(team.member)
    journey = team.journey.pk
    for url in (
        f"/moeder/sager/{case.pk}/",
        f"/forloeb/{journey}/forberedende-del/",
        f"/forloeb/{journey}/indstilling/",
        f"/dokumenter/{locked.pk}/pdf/",
    ):
        answer: Any = client.get(url)
        assert answer.status_code == 200, url
        assert answer.getvalue()


def test_a_member_begins_the_recommendation(team: Team, case: TeamCase) -> None:
    client = browser(team.member)
    url = f"/forloeb/{team.journey.pk}/indstilling/"
    assert client.post(f"{url}begynd/").status_code == 302
    assert "Vælg først" in client.get(url).content.decode()


@pytest.mark.parametrize(
    "address", ["/forloeb/{journey}/", "/borgere/{citizen}/", "/borgere/{citizen}/fakta/"]
)
def test_a_member_reads_nothing_else_of_the_case(team: Team, case: TeamCase, address: str) -> None:
    url = address.format(journey=team.journey.pk, citizen=team.citizen.pk)
    assert browser(team.member).get(url).status_code == 403
    assert browser(team.caseworker).get(url).status_code in {200, 302}


def test_the_papers_lead_a_member_back_to_the_meetings(team: Team, case: TeamCase) -> None:
    url = f"/forloeb/{team.journey.pk}/indstilling/"
    shown = browser(team.member).get(url).content.decode()
    assert f'href="/forloeb/{team.journey.pk}/"' not in shown
    assert 'href="/moeder/"' in shown
    assert (
        f'href="/forloeb/{team.journey.pk}/"' in browser(team.caseworker).get(url).content.decode()
    )


def test_the_reading_list_opens_only_what_asks_for_it(team: Team, case: TeamCase) -> None:
    member = team.member.actor()
    assert TeamCase.objects.visible_to(member).get() == case
    assert not visible_citizens(member).exists()
    assert not citizens_with_facts(member).exists()
    for model in (Journey, Event):
        rows: Any = model.objects
        assert not rows.visible_to(member).exists(), model
        assert rows.visible_to(team.leader.actor()).exists(), model


def test_a_consultant_outside_the_team_reads_what_consultants_read(
    team: Team, case: TeamCase
) -> None:
    given = {
        one.employee_id: (one.role, one.material)
        for one in Grant.objects.filter(cause=Grant.Cause.MEETING)
    }
    assert given == {
        team.member.employee_id: (Role.REHABILITATION_TEAM, Material.READING),
        team.consultant.pk: (Role.COMPANY_CONSULTANT, Material.GOALS),
    }
    consultant = browser(factories.user(team.consultant, Role.COMPANY_CONSULTANT))
    locked = team.locked()
    assert consultant.get(f"/borgere/{team.citizen.pk}/fakta/").status_code == 200
    assert consultant.get(f"/dokumenter/{locked.pk}/pdf/").status_code == 403


def test_whoever_comes_on_the_meeting_later_reads_too(team: Team, case: TeamCase) -> None:
    late = factories.employee(Role.REHABILITATION_TEAM, name="Sofie Sen")
    url = f"/moeder/sager/{case.pk}/"
    client = browser(factories.user(late, Role.REHABILITATION_TEAM))
    assert client.get(url).status_code == 403
    assert case.meeting
    actions.add_member(team.leader.actor(), case.meeting, late, Part.SOCIAL)
    assert client.get(url).status_code == 200


def test_whoever_is_taken_off_the_meeting_reads_no_more(team: Team, case: TeamCase) -> None:
    client, url = browser(team.member), f"/moeder/sager/{case.pk}/"
    assert client.get(url).status_code == 200
    assert case.meeting
    given = {"member": team.member.employee_id}
    browser(team.leader).post(f"/moeder/{case.meeting.pk}/tag-deltager-af/", given)
    assert client.get(url).status_code == 403
    assert not case.presences.filter(employee=team.member.employee_id).exists()
    mine = CalendarEntry.objects.get(owner=team.member.employee_id)
    others = CalendarEntry.objects.exclude(pk=mine.pk)
    assert mine.is_cancelled
    assert {one.owner for one in others.filter(is_cancelled=False)} >= {
        team.citizen.pk,
        team.consultant.pk,
    }


def test_the_cases_own_consultant_stays_at_the_case(team: Team, case: TeamCase) -> None:
    team.journey.company_consultant = team.consultant
    team.journey.save()
    assert case.meeting
    actions.remove_member(team.leader.actor(), case.meeting, team.consultant.pk)
    assert case.presences.filter(employee=team.consultant, part=Part.COMPANY_CONSULTANT).exists()


def test_a_member_who_gets_another_part_is_expected_in_that_one_only(
    team: Team, case: TeamCase
) -> None:
    employee = team.member.employee
    assert case.meeting
    assert employee
    actions.add_member(team.leader.actor(), case.meeting, employee, Part.MINUTE_TAKER)
    parts = case.presences.filter(employee=employee).values_list("part", flat=True)
    assert list(parts) == [Part.MINUTE_TAKER]
    assert Grant.objects.filter(employee=employee, cause=Grant.Cause.MEETING).count() == 1


def test_whoever_comes_late_has_it_in_the_calendar(team: Team, case: TeamCase) -> None:
    late = factories.employee(Role.REHABILITATION_TEAM, name="Sofie Sen")
    assert case.meeting
    actions.add_member(team.leader.actor(), case.meeting, late, Part.SOCIAL)
    assert CalendarEntry.objects.filter(owner=late.pk, is_cancelled=False).exists()


def test_a_member_may_not_make_what_the_team_does_not_write(team: Team, case: TeamCase) -> None:
    url = f"/forloeb/{team.journey.pk}/forberedende-del/"
    assert browser(team.member).post(f"{url}begynd/", {"occasion": "first"}).status_code == 403
    assert browser(team.caseworker).post(f"{url}begynd/", {"occasion": "first"}).status_code == 302
