"""Meetings: queue, capacity, agenda, presence, and access that opens and closes by itself."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, ViewedCitizen
from brobygger.journeys import actions as journeys
from brobygger.journeys import recompute
from brobygger.journeys.models import Event
from brobygger.messages.models import CalendarEntry
from brobygger.people.models import AdministrativeChange, Municipality
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import actions, queries, reading_list
from brobygger.rehabilitation.models import TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState, Occasion, Part
from brobygger.rehabilitation.preparatory import actions as preparatory
from brobygger.rehabilitation.recommendation import actions as recommendation
from brobygger.ui.errors import UserError
from tests import factories
from tests.rehabilitation.team import Team, browser, make_team, say


@pytest.fixture
def team(home: Municipality) -> Team:
    return make_team(home)


@pytest.fixture
def case(team: Team) -> TeamCase:
    return actions.queue(team.writer, team.journey)


def _on_agenda(team: Team, case: TeamCase) -> Any:
    meeting = team.meeting()
    actions.put_on(team.leader.actor(), case, meeting)
    return meeting


def _sees(team: Team) -> bool:
    return TeamCase.objects.visible_to(team.member.actor()).exists()


def test_asking_twice_is_one_case(team: Team, case: TeamCase) -> None:
    assert actions.queue(team.writer, team.journey) == case


def test_urgent_needs_its_reason(team: Team) -> None:
    with pytest.raises(UserError, match="haster"):
        actions.queue(team.writer, team.journey, is_urgent=True)


def test_the_municipality_says_from_when_there_are_no_meetings(home: Municipality) -> None:
    say(home, date(2026, 9, 1), MeetingDuty.NONE)
    assert queries.duty_on(home.pk, date(2026, 6, 30)) is MeetingDuty.MANDATORY
    assert queries.duty_on(home.pk, date(2026, 8, 31)) is MeetingDuty.VOLUNTARY
    assert queries.duty_on(home.pk, date(2026, 9, 1)) is MeetingDuty.NONE


def test_the_same_day_again_changes_what_was_said(home: Municipality) -> None:
    say(home, date(2026, 9, 1), MeetingDuty.NONE)
    say(home, date(2026, 9, 1), MeetingDuty.MANDATORY)
    assert queries.set_duties(home.pk) == [(date(2026, 9, 1), MeetingDuty.MANDATORY)]


def test_locking_asks_for_a_meeting_where_the_municipality_demands_one(
    team: Team, home: Municipality
) -> None:
    say(home, date(2026, 1, 1), MeetingDuty.MANDATORY)
    journeys.record_artefact(team.writer, team.journey, artefact="preparatory_part", place="her")
    duty = team.journey.duties.get(rule="team_meeting")
    assert (duty.state, duty.responsible) == ("open", team.caseworker.employee)
    journeys.record_meeting(team.writer, team.journey, consultant_present=True)
    duty.refresh_from_db()
    assert duty.state == "done"


def test_without_meetings_locking_asks_for_the_recommendation(
    team: Team, home: Municipality
) -> None:
    say(home, date(2026, 1, 1), MeetingDuty.NONE)
    journeys.record_artefact(team.writer, team.journey, artefact="preparatory_part", place="her")
    rules = set(team.journey.duties.filter(state="open").values_list("rule", flat=True))
    assert "recommendation" in rules
    assert "team_meeting" not in rules


def test_the_meetings_are_read_with_the_settings(
    home: Municipality, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(1):
        recompute.duty_settings(home.pk)


def test_urgent_cases_come_before_those_that_waited_longer(team: Team, case: TeamCase) -> None:
    other = make_case(team, is_urgent=True, urgent_because="Sygedagpenge ophører.")
    assert [one.case.pk for one in queries.queue(team.leader.actor())] == [other.pk, case.pk]


def make_case(team: Team, **fields: Any) -> TeamCase:
    """Another citizen's case in the leader's view."""
    citizen = factories.citizen("Bo Bøg")
    event = journeys.start(
        Actor.system(team.citizen.municipality_id),
        citizen,
        target_group="1",
        started_on=timezone.localdate() - timedelta(days=1),
    )
    Grant.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        employee=team.leader.employee,
        role=Role.TEAM_LEADER,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at="2020-01-01T00:00Z",
    )
    return TeamCase.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        journey=event.journey,
        queued_at=timezone.now(),
        **fields,
    )


def test_a_meeting_takes_no_more_cases_than_it_has_room_for(team: Team, case: TeamCase) -> None:
    meeting = team.meeting(capacity=1)
    leader = team.leader.actor()
    actions.put_on(leader, case, meeting)
    with pytest.raises(UserError, match="plads"):
        actions.put_on(leader, make_case(team), meeting)


def test_each_case_has_half_an_hour(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    leader = team.leader.actor()
    actions.put_on(leader, make_case(team), meeting)
    first, second = queries.agenda(leader, meeting)
    assert (second.starts_at - first.starts_at).seconds == 30 * 60


def test_the_reading_list_opens_with_the_agenda_and_closes_with_the_decision(
    team: Team, case: TeamCase
) -> None:
    meeting = _on_agenda(team, case)
    assert not _sees(team)
    actions.send_agenda(team.leader.actor(), meeting)
    assert _sees(team)
    actions.hold(team.leader.actor(), case, {one.pk for one in case.presences.all()})
    assert _sees(team)
    document = team.locked()
    recommendation.decide(
        team.writer,
        team.journey,
        document,
        outcome="flexjob",
        reason="Enige.",
        decided_on=timezone.localdate(document.locked_at),
    )
    assert not _sees(team)


def test_taking_a_case_off_closes_the_access(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    actions.send_agenda(team.leader.actor(), meeting)
    actions.take_off(team.leader.actor(), case)
    assert not _sees(team)
    case.refresh_from_db()
    assert case.state == CaseState.QUEUED


def test_cancelling_puts_the_cases_back_and_closes_the_access(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    actions.send_agenda(team.leader.actor(), meeting)
    actions.cancel(team.leader.actor(), meeting)
    assert not _sees(team)
    case.refresh_from_db()
    assert (case.state, case.meeting_id) == (CaseState.QUEUED, None)


def test_nobody_is_added_to_a_case_that_is_heard(team: Team, case: TeamCase) -> None:
    _on_agenda(team, case)
    given, url = {"name": "Bisidder Bo", "part": Part.COMPANION}, f"/moeder/sager/{case.pk}/"
    assert browser(team.leader).post(url, given).status_code == 302
    actions.hold(team.leader.actor(), case, {one.pk for one in case.presences.all()})
    late = browser(team.leader).post(url, given | {"name": "Sent Sørine"})
    assert "Sagen er imens blevet" in late.content.decode()
    assert not case.presences.filter(name="Sent Sørine").exists()


def test_a_meeting_that_has_heard_a_case_is_not_cancelled(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    actions.hold(team.leader.actor(), case, {one.pk for one in case.presences.all()})
    shown = browser(team.leader).post(f"/moeder/{meeting.pk}/aflys/", follow=True)
    assert "Teamet har behandlet sager" in shown.content.decode()
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.PLANNED


@pytest.mark.parametrize("there", [True, False])
def test_the_consultants_presence_is_counted(team: Team, case: TeamCase, there: bool) -> None:
    _on_agenda(team, case)
    people = case.presences.all()
    present = {one.pk for one in people if there or one.part != Part.COMPANY_CONSULTANT}
    actions.hold(team.leader.actor(), case, present)
    event = Event.objects.get(journey=team.journey, kind=EventKind.MEETING_HELD)
    assert event.facts["consultant_present"] is there


def test_a_meeting_in_the_future_is_not_held(team: Team, case: TeamCase) -> None:
    actions.put_on(team.leader.actor(), case, team.meeting(days=3))
    shown = browser(team.leader).get(f"/moeder/sager/{case.pk}/").content.decode()
    assert "Hvem var med?" not in shown
    assert "En mere er med" in shown
    with pytest.raises(UserError, match="ikke holdt"):
        actions.hold(team.leader.actor(), case, {one.pk for one in case.presences.all()})


def test_a_reassessment_is_recorded_on_the_journey(team: Team) -> None:
    case = actions.queue(team.writer, team.journey, occasion=Occasion.STEP_UP)
    _on_agenda(team, case)
    actions.hold(team.leader.actor(), case, {one.pk for one in case.presences.all()})
    assert Event.objects.filter(journey=team.journey, kind=EventKind.REASSESSED).exists()


def test_the_agenda_puts_the_case_in_calendars_that_name_nobody(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    actions.send_agenda(team.leader.actor(), meeting)
    entries = {one.owner: one for one in CalendarEntry.objects.all()}
    assert {team.citizen.pk, team.consultant.pk, team.member.employee_id} <= set(entries)
    assert {one.title for one in entries.values()} == {"Møde", "Møde i rehabiliteringsteamet"}
    assert {one.place for one in entries.values()} == {"Rådhuset"}
    actions.take_off(team.leader.actor(), case)
    assert CalendarEntry.objects.filter(is_cancelled=False).count() == 0


def test_the_pages_show_and_write_the_log(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    client = browser(team.leader)
    for url in ("/moeder/", "/moeder/nyt/", f"/moeder/{meeting.pk}/", f"/moeder/sager/{case.pk}/"):
        assert client.get(url).status_code == 200, url
    seen = set(ViewedCitizen.objects.values_list("page", flat=True))
    assert {"meeting", "team_case"} <= seen


def test_a_member_does_not_open_a_case_before_the_agenda_is_sent(
    team: Team, case: TeamCase
) -> None:
    meeting = _on_agenda(team, case)
    client = browser(team.member)
    assert client.get(f"/moeder/sager/{case.pk}/").status_code == 403
    assert team.citizen.name not in client.get(f"/moeder/{meeting.pk}/").content.decode()
    actions.send_agenda(team.leader.actor(), meeting)
    assert client.get(f"/moeder/sager/{case.pk}/").status_code == 200


def test_a_member_writes_and_locks_the_recommendation(team: Team, case: TeamCase) -> None:
    meeting = _on_agenda(team, case)
    actions.send_agenda(team.leader.actor(), meeting)
    document = team.filled()
    client = browser(team.member)
    assert client.get(f"/forloeb/{team.journey.pk}/indstilling/referat/").status_code == 200
    client.post(f"/dokumenter/{document.pk}/laas/", {"revision": document.revision})
    document.refresh_from_db()
    assert document.is_locked


@pytest.mark.parametrize(
    "given",
    [
        {"day": "24.3.1850", "at": "9", "capacity": "6", "place": "Rådhuset"},
        {"day": "24.3.2190", "at": "9", "capacity": "6", "place": "Rådhuset"},
        {"day": "i morgen", "at": "99", "capacity": "6", "place": "Rådhuset"},
        {"day": "i morgen", "at": "9", "capacity": "99999", "place": "Rådhuset"},
        {"day": "i morgen", "at": "9", "capacity": "6", "place": "x" * 10_000},
        {"day": ""},
    ],
)
def test_a_meeting_that_cannot_be_is_said(team: Team, given: dict[str, str]) -> None:
    assert browser(team.leader).post("/moeder/nyt/", given).status_code == 422


def test_a_meeting_is_planned_on_its_page(team: Team) -> None:
    given = {"day": "i morgen", "at": "9.30", "capacity": "6", "place": "Rådhuset"}
    answer = browser(team.leader).post("/moeder/nyt/", given)
    assert answer.status_code == 302
    assert "Rådhuset" in browser(team.leader).get("/moeder/").content.decode()


def test_the_team_plans_from_the_queue_without_knowing_whose_the_case_is(team: Team) -> None:
    case = actions.queue(team.writer, team.journey, is_urgent=True, because="Sygdommen tager til.")
    meeting, client = team.meeting(days=3), browser(team.member)
    shown = client.get("/moeder/").content.decode()
    assert "Sag fra Sanne Sag" in shown
    assert "Haster" in shown
    for secret in (team.citizen.name, "Sygdommen", f"/moeder/sager/{case.pk}/"):
        assert secret not in shown
    client.post("/moeder/saet-paa/", {"case": case.pk, "meeting": meeting.pk})
    case.refresh_from_db()
    assert case.meeting == meeting
    shown = client.get(f"/moeder/{meeting.pk}/").content.decode()
    assert team.citizen.name not in shown
    assert "1 sag. Deltagerne kan se, hvem borgeren er" in shown
    assert not ViewedCitizen.objects.filter(citizen=team.citizen).exists()


def test_others_put_only_their_own_cases_on_a_meeting(team: Team, case: TeamCase) -> None:
    stranger = browser(factories.user(factories.employee(Role.TEAM_LEADER), Role.TEAM_LEADER))
    given = {"case": case.pk, "meeting": team.meeting().pk}
    assert "Sag fra" not in stranger.get("/moeder/").content.decode()
    assert stranger.post("/moeder/saet-paa/", given).status_code == 404


def test_forged_ids_are_answered(team: Team, case: TeamCase) -> None:
    client = browser(team.leader)
    for url, given in (
        ("/moeder/saet-paa/", {"case": "\x00nej", "meeting": ""}),
        ("/moeder/saet-paa/", {"case": str(case.pk), "meeting": "\x00nej"}),
        (f"/moeder/sager/{case.pk}/holdt/", {"present": "\x00nej"}),
    ):
        assert client.post(url, given).status_code in {302, 400}, url
    meeting = f"/moeder/{team.meeting().pk}/tag-deltager-af/"
    assert client.post(meeting, {"member": "\x00nej"}).status_code in {302, 400}
    unknown = {"case": str(team.citizen.pk), "meeting": str(case.pk)}
    assert client.post("/moeder/saet-paa/", unknown).status_code == 404


def test_another_municipalitys_meeting_is_not_found(team: Team, neighbour: Municipality) -> None:
    with acting(Actor.system(neighbour.code)) as system:
        starts_at = timezone.now() + timedelta(days=1)
        theirs = actions.plan(system, starts_at=starts_at, capacity=1, place="Der")
    assert browser(team.leader).get(f"/moeder/{theirs.pk}/").status_code == 404


def test_who_was_there_is_written_in_the_recommendation(team: Team, case: TeamCase) -> None:
    _on_agenda(team, case)
    document = team.begin()
    present = [str(one.pk) for one in case.presences.filter(part=Part.CHAIR)]
    browser(team.leader).post(f"/moeder/sager/{case.pk}/holdt/", {"present": present})
    assert document.fields.get(key="13.participants").text == "Mette Møde, Mødeleder"


def test_after_a_screening_for_the_team_the_reassessment_is_offered(team: Team) -> None:
    assert queries.occasion_now(team.journey) == Occasion.FIRST
    journeys.screen(team.writer, team.journey, outcome="team", reason="Ingen udvikling.")
    assert queries.occasion_now(team.journey) == Occasion.STEP_UP


def test_what_the_form_is_filled_in_for_is_why_the_team_would_see_the_case(team: Team) -> None:
    preparatory.begin(team.writer, team.journey, "step_up")
    assert queries.occasion_now(team.journey) == Occasion.STEP_UP
    journeys.record_meeting(team.writer, team.journey, consultant_present=True)
    assert queries.occasion_now(team.journey) == Occasion.AGAIN


def test_the_administrator_says_whether_there_are_meetings(team: Team) -> None:
    account = factories.user(factories.employee(Role.ADMINISTRATOR), Role.ADMINISTRATOR)
    client = browser(account)
    answer = client.post("/administration/moeder/", {"from_day": "i dag", "duty": "none"})
    assert answer.status_code == 302
    assert "ikke møder" in client.get("/administration/moeder/").content.decode()
    written = AdministrativeChange.objects.get()
    assert written.text.endswith("»ikke bestemt« → »Der holdes ikke møder i teamet«")
    assert written.made_by_name == account.name
    assert client.post("/administration/moeder/", {"duty": "none"}).status_code == 422


def test_access_closes_by_itself_though_nobody_decides(team: Team, case: TeamCase) -> None:
    actions.send_agenda(team.leader.actor(), _on_agenda(team, case))
    assert _sees(team)
    with time_machine.travel(timezone.now() + reading_list.LONGEST_OPEN + timedelta(days=1)):
        assert not _sees(team)


def test_where_there_are_no_meetings_nobody_queues(team: Team, home: Municipality) -> None:
    say(home, date(2026, 1, 1), MeetingDuty.NONE)
    with pytest.raises(UserError, match="ikke møder"):
        actions.queue(team.writer, team.journey)
    client = browser(team.caseworker)
    shown = client.get(f"/forloeb/{team.journey.pk}/moede/").content.decode()
    assert "uden møde" in shown
    assert "Sæt i kø" not in shown
    assert (
        "Sæt sagen i kø"
        not in client.get(f"/forloeb/{team.journey.pk}/indstilling/").content.decode()
    )


def test_a_member_polls_the_recommendation(team: Team, case: TeamCase) -> None:
    actions.send_agenda(team.leader.actor(), _on_agenda(team, case))
    document = team.filled()
    answer = browser(team.member).get(f"/dokumenter/{document.pk}/nyt/?efter=0")
    assert answer.status_code == 200
    assert answer.json()["fields"]
