"""The person-group mark: missing and superfluous ones are duties."""

import pytest

from brobygger.programmes.kinds import Artefact, DutyState, EventKind
from brobygger.programmes.standing import standing

from .diary import (
    NEW,
    day,
    ends,
    enter,
    happened,
    hours,
    in_job,
    job,
    job_ends,
    made,
    of,
    paused,
    start,
    states,
)


def marked(number: int) -> object:
    return happened(EventKind.MARK_SET, number)


def test_a_small_job_with_agreement_in_phase_3_must_be_marked():
    (duty,) = of("mark_missing", in_job())
    assert (duty.state, duty.due_on) == (DutyState.OPEN, day(0))


def test_setting_the_mark_settles_it():
    (duty,) = of("mark_missing", in_job(), marked(3))
    assert (duty.state, duty.closed_on) == (DutyState.DONE, day(3))


def test_a_mark_set_the_same_day_leaves_no_duty():
    assert of("mark_missing", in_job(), marked(0)) == []


def test_no_mark_is_wanted_before_the_agreement():
    assert of("mark_missing", start(0, "3", "3"), job(0)) == []


def test_no_mark_is_wanted_in_phase_2():
    events = [start(0), job(5), made(5, Artefact.COMPANY_AGREEMENT)]
    assert of("mark_missing", events) == []
    assert states(of("mark_missing", events, enter(7, "3"))) == [DutyState.OPEN]


@pytest.mark.parametrize("limit", [8, 10, "10.0"])
def test_ten_hours_are_within(limit: object):
    assert states(of("mark_missing", in_job(0, limit))) == [DutyState.OPEN]


def test_more_than_ten_hours_are_not():
    assert of("mark_missing", in_job(0, "10.25")) == []


def test_two_jobs_add_up():
    events = (in_job(0, 6), marked(0), job(30, 5, "two"))
    assert states(of("mark_superfluous", *events)) == [DutyState.OPEN]


@pytest.mark.parametrize("end", [hours(40, 12), job_ends(40), ends(40)])
def test_the_mark_must_go(end: object):
    (duty,) = of("mark_superfluous", in_job(), marked(0), end)
    assert (duty.state, duty.opened_on) == (DutyState.OPEN, day(40))


def test_ending_the_mark_after_the_journey_settles_it():
    gone = happened(EventKind.MARK_ENDED, 42)
    (duty,) = of("mark_superfluous", in_job(), marked(0), ends(40), gone)
    assert (duty.state, duty.closed_on) == (DutyState.DONE, day(42))


def test_falling_to_ten_hours_again_wants_the_mark_again():
    gone = happened(EventKind.MARK_ENDED, 40)
    events = (in_job(), marked(0), hours(40, 12), gone, hours(80, 9))
    assert states(of("mark_missing", *events)) == [DutyState.OPEN]


def test_a_pause_does_not_hide_a_missing_mark():
    assert states(of("mark_missing", in_job(), paused(5))) == [DutyState.OPEN]


def test_a_missing_mark_cannot_be_waived():
    waiver = happened(EventKind.WAIVED, 1, rule="mark_missing", until=day(90).isoformat())
    assert states(of("mark_missing", in_job(), waiver)) == [DutyState.OPEN]


def test_the_standing_says_whether_a_mark_is_expected():
    assert standing(NEW, in_job()).mark_expected
    assert not standing(NEW, in_job(0, 12)).mark_expected
