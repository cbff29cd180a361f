"""What the plan asks of the coach, and what settles it."""

from datetime import date, timedelta
from typing import Any

from brobygger.facts import actions as facts
from brobygger.journeys import actions as journeys
from brobygger.journeys import citizens
from brobygger.journeys.models import Duty, Event
from brobygger.plan import actions
from brobygger.plan.actions.printing import waiting
from tests import factories
from tests.journeys.conftest import House
from tests.plan.conftest import TODAY, Case


def test_an_agreement_asks_for_its_result_by_its_day(case: Case) -> None:
    agreement = case.agree(due_on=date(2026, 11, 27))
    assert case.duty("agreement_answered") == [("open", date(2026, 11, 27))]
    actions.answer(case.coach, agreement, state="done")
    assert case.duty("agreement_answered") == [("done", date(2026, 11, 27))]


def test_a_wrong_tick_asks_again(case: Case) -> None:
    agreement = actions.answer(case.coach, case.agree(), state="done")
    actions.reopen(case.coach, agreement)
    assert [state for state, _due in case.duty("agreement_answered")] == ["done", "open"]


def test_a_talk_asks_for_a_plan_brought_up_to_date(case: Case) -> None:
    case.talk()
    assert [state for state, _due in case.duty("plan_updated")] == ["open"]
    case.agree()
    assert [state for state, _due in case.duty("plan_updated")] == ["done"]


def test_the_citizens_tick_is_no_update(case: Case) -> None:
    agreement = case.agree(made_on=TODAY)
    Event.objects.filter(facts__artefact="plan_updated").delete()
    case.talk()
    actions.answer(case.own, agreement, state="done")
    assert [state for state, _due in case.duty("plan_updated")] == ["open"]


def test_goals_in_the_plan_settle_the_duties_for_goals(case: Case) -> None:
    case.talk()
    assert [state for state, _due in case.duty("plan_job_goal")] == ["open"]
    case.agree()
    case.add_fact("job_goal", title="Lagermedarbejder")
    assert [state for state, _due in case.duty("plan_job_goal")] == ["done"]
    assert [state for state, _due in case.duty("plan_progression_goal")] == ["open"]


def test_a_goal_taken_out_of_the_plan_is_asked_for_anew(case: Case, time_machine: Any) -> None:
    case.talk()
    case.agree()
    goal = case.add_fact("job_goal", title="Lagermedarbejder")
    time_machine.move_to("2026-11-27 10:00:00+01:00", tick=False)
    facts.remove(case.coach, goal)
    first, anew = case.duty("plan_job_goal")
    assert first[0] == "done"
    assert anew[0] == "open"
    assert anew[1] is not None
    assert anew[1] >= date(2026, 11, 27)
    case.add_fact("job_goal", title="Kantinehjælp")
    assert [state for state, _due in case.duty("plan_job_goal")] == ["done", "done"]


def test_a_goal_found_on_paper_is_not_asked_for_by_an_empty_plan(case: Case) -> None:
    case.talk()
    journeys.record_artefact(case.coach, case.journey, artefact="plan_job_goal", place="På papir")
    case.agree()
    assert [state for state, _due in case.duty("plan_job_goal")] == ["done"]


def test_a_running_activity_asks_for_status_after_each_talk(case: Case, time_machine: Any) -> None:
    activity = case.start()
    assert case.duty("status_after_talk") == []
    case.talk()
    assert [state for state, _due in case.duty("status_after_talk")] == ["open"]
    actions.report(case.coach, activity, text="Det går godt med pauserne.")
    assert [state for state, _due in case.duty("status_after_talk")] == ["done"]
    time_machine.move_to("2026-11-27 10:00:00+01:00", tick=False)
    case.talk()
    assert [state for state, _due in case.duty("status_after_talk")] == ["done", "open"]


def test_every_running_activity_needs_its_own_status(case: Case) -> None:
    first, second = case.start(), case.start(title="Mentor", kind="mentor")
    case.talk()
    actions.report(case.coach, first, text="Godt.")
    assert [state for state, _due in case.duty("status_after_talk")] == ["open"]
    actions.report(case.coach, second, text="Også godt.")
    assert [state for state, _due in case.duty("status_after_talk")] == ["done"]


def test_an_activity_asks_for_a_closing_status_at_its_end(case: Case) -> None:
    activity = case.start(ends_on=date(2026, 12, 18))
    assert case.duty("closing_status") == [("open", date(2026, 12, 18))]
    actions.report(case.coach, activity, text="Hun kan stå tre timer.")
    assert [state for state, _due in case.duty("closing_status")] == ["open"]
    actions.report(case.coach, activity, text="Praktikken er slut.", is_closing=True)
    assert [state for state, _due in case.duty("closing_status")] == ["done"]


def test_an_activity_without_an_end_asks_for_none(case: Case) -> None:
    case.start(ends_on=None)
    assert case.duty("closing_status") == []


def test_a_closed_activity_is_not_asked_about_at_later_talks(case: Case, time_machine: Any) -> None:
    actions.report(case.coach, case.start(), text="Slut.", is_closing=True)
    time_machine.move_to("2026-11-27 10:00:00+01:00", tick=False)
    case.talk()
    assert case.duty("status_after_talk") == []


def test_everybody_in_a_flexjob_has_a_plan(case: Case) -> None:
    journeys.start_flexjob(case.coach, case.journey, effective_hours="8")
    assert [state for state, _due in case.duty("plan_exists")] == ["open"]
    case.agree()
    assert [state for state, _due in case.duty("plan_exists")] == ["done"]


def test_who_is_exempt_from_digital_mail_is_not_asked_for_a_digital_plan(case: Case) -> None:
    journeys.start_flexjob(case.coach, case.journey, effective_hours="8")
    mark_exempt(case, True)
    assert [state for state, _due in case.duty("plan_exists")] == ["waived"]
    mark_exempt(case, False)
    assert [state for state, _due in case.duty("plan_exists")] == ["open"]


def test_who_is_exempt_from_the_start_is_spared_from_the_start(house: House) -> None:
    citizen = factories.citizen("Ole Papir", is_exempt_from_digital_mail=True)
    journey = house.start(citizen)
    journeys.start_flexjob(house.by_coach, journey, effective_hours="8")
    duty = Duty.objects.get(journey=journey, rule="plan_exists")
    assert duty.state == "waived"


def test_a_plan_goes_on_paper_from_the_day_its_citizen_is_exempt(case: Case) -> None:
    case.agree()
    assert not waiting(case.coach).exists()
    mark_exempt(case, True)
    assert [plan.citizen_id for plan in waiting(case.coach)] == [case.citizen.pk]
    mark_exempt(case, False)
    assert not waiting(case.coach).exists()


def mark_exempt(case: Case, is_exempt: bool) -> None:
    """As the caseworker does on the citizen's page."""
    told = {"is_exempt_from_digital_mail": is_exempt}
    citizens.change(case.house.by_caseworker, case.citizen, told, None)


def test_the_same_day_writes_one_update_on_the_timeline(case: Case) -> None:
    case.agree()
    case.agree(due_on=TODAY + timedelta(days=3))
    assert Event.objects.filter(facts__artefact="plan_updated").count() == 1


def test_a_new_journey_is_told_what_stands_open(case: Case) -> None:
    case.agree(due_on=date(2026, 11, 27))
    case.start(ends_on=date(2026, 12, 18))
    case.add_fact("job_goal", title="Lagermedarbejder")
    journeys.end(case.house.by_caseworker, case.journey, end_reason="withdrew")
    case.journey = case.house.start(case.citizen, started_on=TODAY)
    assert case.duty("agreement_answered") == [("open", date(2026, 11, 27))]
    assert case.duty("closing_status") == [("open", date(2026, 12, 18))]
    case.talk()
    assert [state for state, _due in case.duty("plan_job_goal")] == ["done"]
