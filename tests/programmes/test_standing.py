"""How a journey stands after its events."""

from decimal import Decimal

import pytest

from brobygger.people.roles import Role
from brobygger.programmes.duties import assess, duties
from brobygger.programmes.kinds import Artefact, EventKind, JourneyState
from brobygger.programmes.standing import standing

from .diary import (
    NEW,
    assigned,
    day,
    ends,
    enter,
    happened,
    hours,
    in_job,
    job,
    job_ends,
    made,
    paused,
    start,
)


def test_without_a_start_there_is_no_journey():
    assert standing(NEW, []).state is None


def test_the_target_group_decides_the_phase_when_none_is_named():
    begun = happened(EventKind.JOURNEY_STARTED, 0, target_group="3")
    assert standing(NEW, [begun]).phase == "3"


def test_days_used_leave_pauses_out():
    current = standing(NEW, [start(0, "1", "1"), *paused(10, 20)])
    assert current.days_in_phase(day(40)) == 20
    assert current.days_left_in_phase(day(40)) == 50


def test_days_used_stop_with_the_journey():
    current = standing(NEW, [start(0, "1", "1"), ends(30)])
    assert current.days_in_phase(day(400)) == 30


def test_phase_2_has_no_limit():
    assert standing(NEW, [start(0)]).days_left_in_phase(day(400)) is None


def test_a_pause_shows_since_when_and_why():
    current = standing(NEW, [start(0), *paused(5)])
    assert (current.state, current.paused_since) == (JourneyState.PAUSED, day(5))
    assert current.breaks[0].exemption == "sygdom"


def test_an_end_shows_when_and_why():
    current = standing(NEW, [start(0), ends(5)])
    assert (current.state, current.end_reason) == (JourneyState.ENDED, "over_ten_hours")


def test_employments_add_up():
    current = standing(NEW, [*in_job(0, "4.5"), job(10, 3, "two"), hours(20, 5, "two")])
    assert current.hours_per_week == Decimal("9.5")
    assert current.within_limit


def test_an_ended_job_stays_in_the_list_with_its_end():
    current = standing(NEW, [*in_job(), job_ends(9)])
    assert (current.hours_per_week, current.employments[0].ended_on) == (0, day(9))
    assert current.running == ()


def test_phases_entered_are_remembered():
    current = standing(NEW, [start(0, "1", "1"), enter(50, "2"), enter(90, "3"), enter(200, "2")])
    assert [phase for phase, _on in current.phases_entered] == ["1", "2", "3", "2"]
    assert current.phase_started_on == day(200)


def test_people_on_the_case_are_known():
    released = happened(EventKind.RELEASED, 9, role="jobformidler", employee="e1")
    assert standing(NEW, [start(0), assigned(0)]).has_role(Role.JOB_COACH)
    assert not standing(NEW, [start(0), assigned(0), released]).has_role(Role.JOB_COACH)


def test_a_hand_over_names_the_one_who_left():
    taken_over = happened(EventKind.ASSIGNED, 9, role="jobformidler", employee="e2", previous="e1")
    assert standing(NEW, [start(0), assigned(0), taken_over]).holders["jobformidler"] == ("e2",)


def test_the_newest_holder_stands_last():
    events = [start(0), assigned(0), assigned(5, employee="e2"), assigned(9)]
    assert standing(NEW, events).holders["jobformidler"] == ("e2", "e1")


def test_standing_and_duties_can_be_read_at_once():
    events = [start(0), assigned(0)]
    assert assess(NEW, events) == (standing(NEW, events), duties(NEW, events))


def test_artefacts_show_their_newest_date():
    current = standing(NEW, [start(0), made(1, Artefact.CV), made(8, Artefact.CV)])
    assert current.artefacts["cv"] == day(8)
    assert current.has_artefact(Artefact.CV)


@pytest.mark.parametrize(("named", "expected"), [("3", "3"), ("nonsens", "2"), ("", "2")])
def test_a_journey_taken_up_again_is_in_a_phase(named: str, expected: str):
    again = happened(EventKind.JOURNEY_REOPENED, 9, phase=named)
    current = standing(NEW, [start(0), ends(5), again])
    assert (current.state, current.phase) == (JourneyState.ACTIVE, expected)
    assert current.phase_started_on == day(9)
