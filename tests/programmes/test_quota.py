"""Follow-ups at the company: so many in the first six months, spread evenly."""

import pytest

from brobygger.programmes.kinds import DutyState
from brobygger.programmes.shapes import Programme
from brobygger.programmes.workdays import add_months, next_workday

from .diary import NEW, OLD, day, enter, follow_up, hours, in_job, job, job_ends, of, start, states


@pytest.mark.parametrize(("programme", "target"), [(OLD, 4), (NEW, 2)])
def test_the_first_is_due_after_an_equal_part_of_six_months(programme: Programme, target: int):
    (duty,) = of("follow_ups", in_job(), programme=programme)
    window = (add_months(day(0), 6) - day(0)).days
    assert (duty.count, duty.target) == (0, target)
    assert duty.due_on == next_workday(day(window // target))


def test_each_follow_up_moves_the_date():
    (duty,) = of("follow_ups", in_job(), follow_up(30), follow_up(60), programme=OLD)
    assert (duty.count, duty.state) == (2, DutyState.OPEN)
    assert duty.due_on == next_workday(day(184 * 3 // 4))


def test_it_is_done_when_the_target_is_reached():
    (duty,) = of("follow_ups", in_job(), follow_up(30), follow_up(90))
    assert (duty.state, duty.count, duty.closed_on) == (DutyState.DONE, 2, day(90))


@pytest.mark.parametrize("missing", ["citizen", "company_contact"])
def test_it_counts_only_with_both(missing: str):
    present = [name for name in ("citizen", "company_contact") if name != missing]
    assert of("follow_ups", in_job(), follow_up(30, present))[0].count == 0


def test_a_late_one_closes_it_late():
    (duty,) = of("follow_ups", in_job(), follow_up(30), follow_up(300))
    assert duty.state == DutyState.DONE
    assert duty.closed_on > duty.due_on


def test_it_lapses_when_the_job_ends():
    assert states(of("follow_ups", in_job(), job_ends(40))) == [DutyState.LAPSED]


def test_it_lapses_above_ten_hours_and_opens_again_below():
    above = hours(40, 12)
    assert states(of("follow_ups", in_job(), above)) == [DutyState.LAPSED]
    assert states(of("follow_ups", in_job(), above, hours(80, 9))) == [DutyState.OPEN]


def test_two_jobs_have_a_quota_each():
    found = of("follow_ups", in_job(0, 5), job(30, 4, "two"), follow_up(40, employment="two"))
    assert [duty.count for duty in found] == [0, 1]


def test_it_counts_from_the_job_also_when_phase_3_came_later():
    (duty,) = of("follow_ups", start(0), job(0), follow_up(5), enter(10, "3"))
    assert (duty.opened_on, duty.count) == (day(10), 1)
