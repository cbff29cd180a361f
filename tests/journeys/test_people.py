"""Who works on a journey, hand-over, substitutes, worklists."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.db.models import Q
from django.http import Http404
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from brobygger.access import view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant
from brobygger.access.pages import ReasonNeeded
from brobygger.access.scope import active_grants
from brobygger.journeys import actions, queries
from brobygger.journeys.models import Duty, Event, HandOver, Journey
from brobygger.journeys.models.duties import DutyQuerySet
from brobygger.messages.models import Message
from brobygger.people.models import Employee, Municipality, Substitution
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import House, actor_of


@pytest.fixture
def other(house: House) -> Employee:
    """Another job coach in the team."""
    return factories.employee(Role.JOB_COACH, name="Oda Ny", team=house.team)


def test_a_new_coach_takes_the_open_duties_and_the_access(
    house: House, journey: Journey, other: Employee
) -> None:
    actions.assign(house.by_leader, journey, role=Role.JOB_COACH, employee=other, reason="Barsel")
    assert journey.job_coach_id == other.pk
    assert Duty.objects.get(journey=journey, rule="contact").responsible_id == other.pk
    assert not active_grants(house.by_coach, timezone.now() + timedelta(seconds=1)).exists()


def test_changing_coach_needs_a_reason(house: House, journey: Journey, other: Employee) -> None:
    with pytest.raises(UserError, match="hvorfor") as refused:
        actions.assign(house.by_leader, journey, role=Role.JOB_COACH, employee=other)
    assert refused.value.field == "reason"


def test_nobody_is_replaced_before_they_took_the_role(
    house: House, journey: Journey, other: Employee
) -> None:
    too_early = {"role": Role.JOB_COACH, "reason": "Ny", "happened_on": date(2026, 11, 10)}
    actions.assign(house.by_leader, journey, employee=other, **too_early | {"happened_on": None})
    third = factories.employee(Role.JOB_COACH)
    for act in (actions.assign, actions.release):
        whom = {"employee": third} if act is actions.assign else {}
        with pytest.raises(
            UserError, match=r"Oda Ny har haft rollen siden 20\.11\.2026"
        ) as refused:
            act(house.by_leader, journey, **too_early, **whom)
        assert refused.value.field == "happened_on"
    actions.assign(house.by_leader, journey, employee=third, **too_early | {"happened_on": None})
    assert journey.job_coach_id == third.pk


def test_somebody_without_the_role_is_refused(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="ikke jobformidler her"):
        actions.assign(
            house.by_leader, journey, role=Role.JOB_COACH, employee=house.caseworker, reason="x"
        )


def test_beyond_the_ceiling_a_leader_gives_a_reason_and_others_ask(
    house: House, journey: Journey, other: Employee
) -> None:
    Municipality.objects.filter(pk="0101").update(caseload_ceiling=0)
    facts: dict[str, Any] = {"role": Role.JOB_COACH, "employee": other, "reason": "Syg"}
    with pytest.raises(UserError, match="spørg den faglige leder"):
        actions.assign(house.by_caseworker, journey, ceiling_reason="Derfor", **facts)
    with pytest.raises(UserError, match="har 0 borgere nu og får 1; loftet er 0"):
        actions.assign(house.by_leader, journey, **facts)
    actions.assign(house.by_leader, journey, ceiling_reason="Kun en uge", **facts)
    assert journey.job_coach_id == other.pk


def test_releasing_the_coach_asks_for_a_new_one(house: House, journey: Journey) -> None:
    actions.release(house.by_leader, journey, role=Role.JOB_COACH, reason="Stopper")
    assert journey.job_coach_id is None
    duty = Duty.objects.get(journey=journey, rule="coach", state="open")
    assert duty.responsible_id == house.caseworker.pk


def test_a_caseload_is_previewed_and_handed_over_whole(
    house: House, journey: Journey, other: Employee
) -> None:
    second = house.start()
    people: dict[str, Any] = {"giver": house.coach, "receiver": other, "role": Role.JOB_COACH}
    assert actions.preview_hand_over(house.by_leader, **people).after == 2
    key = uuid4()
    made = actions.hand_over(house.by_leader, reason="Barsel", submission_id=key, **people)
    again = actions.hand_over(house.by_leader, reason="Barsel", submission_id=key, **people)
    assert made == again
    assert Journey.objects.filter(pk__in=[journey.pk, second.pk], job_coach=other).count() == 2


def told(to: Any) -> list[str]:
    """What somebody was told about helpers, oldest first."""
    kinds = ("journeys.new_helper", "journeys.handed_over", "journeys.assigned")
    found = Message.objects.filter(kind__in=kinds, receiver=to.pk).order_by("made_at", "id")
    return [message.text for message in found]


def test_a_hand_over_tells_each_citizen_and_the_new_coach_once(
    house: House, journey: Journey, other: Employee
) -> None:
    second = house.start(factories.citizen("Bo Prøve"))
    Message.objects.all().delete()
    people: dict[str, Any] = {"giver": house.coach, "receiver": other, "role": Role.JOB_COACH}
    with CaptureQueriesContext(connection) as captured:
        made = actions.hand_over(house.by_leader, reason="Barsel", **people)
    posted = [one["sql"] for one in captured.captured_queries if "messages_message" in one["sql"]]
    assert len(posted) == 1
    assert told(other) == [f"Du har overtaget 2 borgere fra {house.coach.name}: Barsel"]
    for citizen in (journey.citizen, second.citizen):
        assert told(citizen) == [f"{other.name} er nu din jobformidler."]
    actions.undo_hand_over(house.by_leader, made)
    assert told(second.citizen)[1:] == [f"{house.coach.name} er nu din jobformidler."]
    words = f"Overdragelsen er fortrudt: {house.coach.name} har 2 borgere igen."
    assert told(other)[1:] == told(house.coach)[-1:] == [words]


def test_undoing_gives_back_what_has_not_changed_since(
    house: House, journey: Journey, other: Employee
) -> None:
    second = house.start()
    third = factories.employee(Role.JOB_COACH, team=house.team)
    people: dict[str, Any] = {"giver": house.coach, "receiver": other, "role": Role.JOB_COACH}
    made = actions.hand_over(house.by_leader, reason="Barsel", **people)
    second.refresh_from_db()
    actions.assign(house.by_leader, second, role=Role.JOB_COACH, employee=third, reason="Nærmere")
    undone = actions.undo_hand_over(house.by_leader, made)
    assert (undone.restored, undone.kept) == ([journey], [second])
    journey.refresh_from_db()
    assert journey.job_coach_id == house.coach.pk


def test_a_hand_over_is_undone_within_a_day(
    house: House, journey: Journey, other: Employee
) -> None:
    people: dict[str, Any] = {"giver": house.coach, "receiver": other, "role": Role.JOB_COACH}
    made = actions.hand_over(house.by_leader, reason="Barsel", **people)
    HandOver.objects.update(made_at=timezone.now() - timedelta(hours=25))
    with pytest.raises(UserError, match="et døgn"):
        actions.undo_hand_over(house.by_leader, made)


def test_a_coach_hands_nothing_over(house: House, journey: Journey, other: Employee) -> None:
    with pytest.raises(PermissionDenied):
        actions.hand_over(
            house.by_coach, giver=house.coach, receiver=other, role=Role.JOB_COACH, reason="x"
        )


def test_a_substitute_of_the_new_coach_sees_the_case_meanwhile(
    house: House, journey: Journey, other: Employee
) -> None:
    stand_in = factories.employee(Role.JOB_COACH, team=house.team)
    Substitution.objects.create(
        municipality=house.municipality,
        absent=other,
        substitute=stand_in,
        first_day=date(2026, 11, 20),
        last_day=date(2026, 11, 27),
        reason="Ferie",
    )
    actions.assign(house.by_leader, journey, role=Role.JOB_COACH, employee=other, reason="Ny")
    grant = Grant.objects.get(citizen=journey.citizen, employee=stand_in)
    assert (grant.cause, grant.reason) == ("substitute", "Vikar for Oda Ny")
    by_stand_in = actor_of(stand_in, Role.JOB_COACH)
    found = shown(by_stand_in, queries.as_substitute(by_stand_in, timezone.localdate()))
    assert {duty.journey_id for duty in found} == {journey.pk}
    assert not shown(by_stand_in, queries.mine(by_stand_in)).exists()


def shown(actor: Actor, whose: Q) -> DutyQuerySet:
    """What a worklist shows of somebody's duties today."""
    rows = Duty.objects.visible_to(actor).worth_showing_on(timezone.localdate())
    return rows.filter(whose)


def test_who_works_on_a_journey_holds_any_role_there(
    house: House, journey: Journey, other: Employee
) -> None:
    for employee in (house.caseworker, house.coach):
        assert Journey.objects.filter(queries.works_on(employee.pk)).get() == journey
    assert not Journey.objects.filter(queries.works_on(other.pk)).exists()


def test_my_worklist_holds_what_i_answer_for(house: House, journey: Journey) -> None:
    mine = shown(house.by_coach, queries.mine(house.by_coach))
    assert {duty.responsible_id for duty in mine} == {house.coach.pk}


def test_a_leaders_worklist_holds_the_teams_duties(house: House, journey: Journey) -> None:
    found = shown(house.by_leader, queries.of_team(house.by_leader))
    assert {duty.journey_id for duty in found} == {journey.pk}


def test_looking_takes_a_journey_off_the_list_of_the_unseen(
    house: House, journey: Journey, time_machine: Any
) -> None:
    rows = shown(house.by_coach, queries.mine(house.by_coach))
    assert queries.not_looked_at(rows, house.by_coach).exists()
    with acting(house.by_coach):
        view_log.record(house.by_coach, "journey", [journey.citizen_id])
    assert not queries.not_looked_at(rows, house.by_coach).exists()
    time_machine.shift(timedelta(minutes=1))
    actions.write_note(house.by_caseworker, journey, note="Nyt")
    assert queries.not_looked_at(rows, house.by_coach).exists()


def test_a_leader_sees_the_load_of_each_coach(
    house: House, journey: Journey, other: Employee
) -> None:
    loads = queries.coach_loads(house.by_leader)
    assert [(load.coach, load.cases) for load in loads] == [(house.coach, 1), (other, 0)]


def test_a_journey_outside_the_caseload_asks_for_a_reason(
    house: House, journey: Journey, other: Employee
) -> None:
    assert queries.reach_journey(house.by_coach, journey.pk) == journey
    with pytest.raises(ReasonNeeded):
        queries.reach_journey(actor_of(other, Role.JOB_COACH), journey.pk)
    with pytest.raises(Http404):
        queries.reach_journey(replace(house.by_coach, municipality="0147"), journey.pk)


def test_the_team_moves_the_case_from_one_leader_to_another(house: House, journey: Journey) -> None:
    new = factories.team("Team Nord")
    actions.set_team(house.by_leader, journey, team=new, reason="Flyttet internt")
    assert journey.team_id == new.pk
    assert not active_grants(house.by_leader, timezone.now() + timedelta(seconds=1)).exists()
    assert Event.objects.filter(journey=journey, kind="assigned").count() == 4
