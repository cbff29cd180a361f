"""The worklist."""

from datetime import UTC, date, datetime

from brobygger.access import view_log
from brobygger.desks.duties import urgency
from brobygger.journeys import actions
from brobygger.journeys.models import Duty
from brobygger.people.models import Substitution
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import Desk


def names(desk: Desk, role: Role, query: str = "hvis=") -> str:
    """The worklist as a page."""
    answer = desk.client(role).get(f"/i-dag/?{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_most_urgent_duty_stands_first(desk: Desk) -> None:
    desk.journey(factories.citizen("Nylig Start"), started_on=date(2026, 11, 18))
    desk.journey(factories.citizen("Lang Ventetid"))
    answer = desk.client(Role.JOB_COACH).get("/i-dag/?hvis=")
    due = [row.due_on for row in answer.context["list"].rows if row.due_on]
    assert len(due) > 2
    assert due == sorted(due)


def test_a_duty_says_what_why_and_where(desk: Desk) -> None:
    journey = desk.journey()
    page = names(desk, Role.JOB_COACH)
    assert f"/forloeb/{journey.pk}/samtaleskaerm/" in page
    assert "<summary>Kilde</summary>" in page
    assert "dage over" in page


def test_the_rule_stands_under_the_task_without_a_click(desk: Desk) -> None:
    journey = desk.journey()
    line = '<p class="bb-why">I fase 2 taler jobformidler og borger'
    assert line in names(desk, Role.JOB_COACH)
    answer = desk.client(Role.JOB_COACH).get(f"/forloeb/{journey.pk}/")
    assert line in answer.content.decode()


def test_a_citizens_duty_is_not_said_to_be_the_coachs(desk: Desk) -> None:
    journey = desk.journey()
    page = desk.client(Role.JOB_COACH).get(f"/forloeb/{journey.pk}/").content.decode()
    assert "Borger: " not in page
    assert "Borger · Jobformidler Prøve følger op" in page


def test_a_colleagues_duties_are_not_mine(desk: Desk) -> None:
    other = factories.employee(Role.JOB_COACH, name="Anden Formidler", team=desk.team)
    desk.journey(factories.citizen("Andens Borger"), job_coach=other)
    assert "Andens Borger" not in names(desk, Role.JOB_COACH)


def test_the_leader_sees_the_teams_and_can_ask_for_one_persons(desk: Desk) -> None:
    desk.journey(factories.citizen("Teamets Borger"))
    coach, admin = desk.people[Role.JOB_COACH], desk.people[Role.ADMINISTRATOR]
    assert "Teamets Borger" in names(desk, Role.TEAM_LEADER)
    assert "Teamets Borger" in names(desk, Role.TEAM_LEADER, f"ansvarlig={coach.pk}")
    assert "Teamets Borger" not in names(desk, Role.TEAM_LEADER, f"ansvarlig={admin.pk}")


def test_a_substitute_sees_the_absent_persons_duties(desk: Desk) -> None:
    absent = factories.employee(Role.CASEWORKER, name="Syg Sagsbehandler", team=desk.team)
    Substitution.objects.create(
        municipality=desk.team.municipality,
        absent=absent,
        substitute=desk.people[Role.CASEWORKER],
        first_day=date(2026, 11, 19),
        last_day=date(2026, 11, 21),
        reason="Ferie",
    )
    desk.journey(factories.citizen("Vikarens Borger"), caseworker=absent, target_group="1")
    assert "Vikarens Borger" in names(desk, Role.CASEWORKER, "hvis=vikar")
    assert "Vikarens Borger" not in names(desk, Role.CASEWORKER, "hvis=mine")


def test_not_looked_at_yet_ends_with_a_look_at_the_case_and_not_with_the_list(desk: Desk) -> None:
    journey = desk.journey(factories.citizen("Ikke Set"))
    assert "Ikke Set" in names(desk, Role.JOB_COACH, "venter=ikke-set")
    assert "Ikke Set" in names(desk, Role.JOB_COACH, "venter=ikke-set")
    view_log.record(desk.actor(Role.JOB_COACH), "journey", [journey.citizen_id])
    assert "Ikke Set" not in names(desk, Role.JOB_COACH, "venter=ikke-set")


def test_waiting_for_the_citizen_and_for_us_share_the_duties(desk: Desk) -> None:
    desk.journey(target_group="2")
    client = desk.client(Role.JOB_COACH)
    totals = [
        client.get(f"/i-dag/?venter={value}").context["list"].page.total
        for value in ("", "os", "borgeren")
    ]
    assert totals[0] == totals[1] + totals[2]
    assert totals[1]


def test_todays_talk_stands_on_top_with_the_way_to_record_it(desk: Desk) -> None:
    journey = desk.journey(factories.citizen("Aftalt Borger"))
    booking = actions.Booking(starts_at=datetime(2026, 11, 20, 13, tzinfo=UTC), place="Lokale 3")
    actions.book_talk(desk.actor(Role.JOB_COACH), journey, booking=booking)
    talk = journey.talks.get()
    page = names(desk, Role.JOB_COACH)
    assert f"/forloeb/{journey.pk}/samtaleskaerm/?samtale={talk.pk}" in page


def test_an_empty_worklist_says_so(desk: Desk) -> None:
    assert "Du har ingen opgaver lige nu." in names(desk, Role.JOB_COACH)


def test_what_need_not_be_shown_yet_is_not_shown(desk: Desk) -> None:
    journey = desk.journey(started_on=date(2026, 11, 18))
    later = Duty.objects.get(journey=journey, rule="reassessment")
    shown = desk.client(Role.JOB_COACH).get("/i-dag/?hvis=").context["list"].filtered
    assert later.pk not in set(shown.values_list("pk", flat=True))


def test_filters_come_back_without_an_address(desk: Desk) -> None:
    client = desk.client(Role.JOB_COACH)
    client.get("/i-dag/?slags=cadence")
    assert "slags=cadence" in client.get("/i-dag/")["Location"]


def test_urgency_is_said_in_days() -> None:
    today = date(2026, 11, 20)
    assert urgency(date(2026, 11, 19), today) == ("late", "1 dag over")
    assert urgency(today, today) == ("soon", "I dag")
    assert urgency(date(2026, 11, 22), today) == ("soon", "2 dage tilbage")
    assert urgency(date(2026, 12, 22), today)[0] == "quiet"
    assert urgency(None, today) == ("quiet", "Ingen frist")
