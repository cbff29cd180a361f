"""Things that must exist: when they are asked for, what settles them."""

import pytest

from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, DutyState, EventKind

from .diary import day, enter, follow_up, happened, in_job, job, made, of, start, states, talk


def test_the_preparatory_part_is_due_with_phase_1():
    (duty,) = of("preparatory_part", start(0, "1", "1"))
    assert (duty.role, duty.due_on) == (Role.CASEWORKER, day(70))


def test_leaving_phase_1_lapses_the_preparatory_part():
    events = (start(0, "1", "1"), enter(50, "2"))
    assert states(of("preparatory_part", *events)) == [DutyState.LAPSED]


def test_the_recommendation_is_still_needed_in_phase_2():
    meeting = happened(EventKind.MEETING_HELD, 45)
    events = [start(0, "1", "1"), meeting, enter(50, "2")]
    assert states(of("recommendation", events)) == [DutyState.OPEN]
    assert states(of("recommendation", events, made(55, Artefact.RECOMMENDATION))) == [
        DutyState.DONE
    ]


def test_the_cv_is_the_citizens_duty():
    assert of("cv", start(0))[0].role == Role.CITIZEN


@pytest.mark.parametrize(
    ("rule", "artefact"), [("cv", Artefact.CV), ("cv_looked_at", Artefact.CV_LOOKED_AT)]
)
def test_what_was_there_beforehand_is_enough(rule: str, artefact: Artefact):
    (duty,) = of(rule, start(0, "1", "1"), made(5, artefact), enter(50, "2"))
    assert (duty.state, duty.closed_on) == (DutyState.DONE, day(50))


@pytest.mark.parametrize("rule", ["job_target", "plan_job_goal", "plan_progression_goal"])
def test_goals_are_asked_for_by_the_first_talk(rule: str):
    assert of(rule, start(0)) == []
    (duty,) = of(rule, start(0), talk(2), talk(9))
    assert (duty.opened_on, duty.state) == (day(2), DutyState.OPEN)


def test_the_plan_is_updated_after_each_talk():
    events = [start(0), talk(1), made(1, Artefact.PLAN_UPDATED), talk(8)]
    first, second = of("plan_updated", events)
    assert (first.state, second.state) == (DutyState.DONE, DutyState.OPEN)
    assert second.due_on == day(11)


def test_one_update_settles_the_talks_that_waited():
    events = [start(0), talk(1), talk(8), made(9, Artefact.PLAN_UPDATED)]
    (duty,) = of("plan_updated", events)
    assert (duty.opened_on, duty.closed_on) == (day(1), day(9))


def test_an_old_update_settles_no_new_talk():
    events = [start(0), made(1, Artefact.PLAN_UPDATED), talk(2)]
    assert states(of("plan_updated", events)) == [DutyState.OPEN]


def test_each_follow_up_asks_for_its_own_minutes():
    sent = made(31, Artefact.FOLLOW_UP_MINUTES)
    events = (in_job(), follow_up(30), follow_up(60), sent)
    assert states(of("follow_up_minutes", *events)) == [DutyState.DONE, DutyState.OPEN]


@pytest.mark.parametrize(
    ("rule", "artefact"),
    [
        ("company_agreement", Artefact.COMPANY_AGREEMENT),
        ("company_contact", Artefact.COMPANY_CONTACT),
    ],
)
def test_a_flexjob_asks_for_agreement_and_contact_person(rule: str, artefact: Artefact):
    assert states(of(rule, start(0), job(14))) == [DutyState.OPEN]
    assert states(of(rule, start(0), job(14), made(16, artefact))) == [DutyState.DONE]


def test_an_agreement_made_before_the_first_day_is_enough():
    events = (start(0), made(10, Artefact.COMPANY_AGREEMENT), job(14))
    assert of("company_agreement", *events) == []


def test_a_second_job_asks_for_its_own_agreement():
    events = (in_job(0, 5), job(30, 4, "two"))
    assert states(of("company_agreement", *events)) == [DutyState.OPEN]
    named = made(31, Artefact.COMPANY_AGREEMENT, employment="two")
    assert states(of("company_agreement", *events, named)) == [DutyState.DONE]


def test_the_case_is_read_before_the_first_talk():
    events = [start(0, "1", "1"), happened(EventKind.FLEXJOB_GRANTED, 50)]
    assert states(of("case_read", events)) == [DutyState.OPEN]
    assert states(of("case_read", events, made(51, Artefact.CASE_READ))) == [DutyState.DONE]
