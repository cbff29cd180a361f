"""Screening at four months, reassessment at six, without internship or job."""

from brobygger.programmes.kinds import Artefact, DutyState, EventKind, Happening
from brobygger.programmes.workdays import add_months, next_workday

from .diary import day, enter, happened, job, made, of, start, states


def screened(number: int, outcome: str) -> Happening:
    return happened(EventKind.SCREENED, number, outcome=outcome)


def test_screening_is_due_after_four_months_and_reassessment_after_six():
    assert of("screening", start(0))[0].due_on == next_workday(add_months(day(0), 4))
    assert of("reassessment", start(0))[0].due_on == next_workday(add_months(day(0), 6))


def test_an_internship_stops_both():
    events = (start(0), happened(EventKind.INTERNSHIP_STARTED, 50))
    assert states(of("screening", *events)) == [DutyState.LAPSED]
    assert states(of("reassessment", *events)) == [DutyState.LAPSED]


def test_a_job_stops_both():
    assert states(of("screening", start(0), job(50))) == [DutyState.LAPSED]


def test_the_clock_starts_again_when_the_internship_ends():
    trial = [happened(EventKind.INTERNSHIP_STARTED, 50), happened(EventKind.INTERNSHIP_ENDED, 80)]
    assert of("screening", start(0), trial)[-1].due_on == next_workday(add_months(day(80), 4))


def test_to_the_team_closes_the_screening_and_leaves_the_reassessment():
    events = (start(0), screened(120, "team"))
    assert states(of("screening", *events)) == [DutyState.DONE]
    assert states(of("reassessment", *events)) == [DutyState.OPEN]


def test_on_the_right_track_lapses_the_reassessment_and_starts_the_clock_again():
    decision = screened(120, "on_track")
    events = (start(0), decision)
    assert states(of("screening", *events)) == [DutyState.DONE, DutyState.OPEN]
    old, new = of("reassessment", *events)
    assert (old.state, old.closed_by) == (DutyState.LAPSED, decision.id)
    assert new.due_on == next_workday(add_months(day(120), 6))


def test_the_team_closes_the_reassessment():
    events = (start(0), screened(120, "team"), happened(EventKind.REASSESSED, 170))
    assert states(of("reassessment", *events)) == [DutyState.DONE, DutyState.OPEN]
    assert states(of("screening", *events)) == [DutyState.DONE, DutyState.OPEN]


def test_a_case_for_the_team_must_be_prepared():
    events = [start(0), screened(120, "team")]
    assert states(of("reassessment_prepared", events)) == [DutyState.OPEN]
    ready = made(130, Artefact.REASSESSMENT_PREPARED)
    assert states(of("reassessment_prepared", events, ready)) == [DutyState.DONE]


def test_preparing_is_pointless_after_the_team_has_met():
    events = (start(0), screened(120, "team"), happened(EventKind.REASSESSED, 140))
    assert states(of("reassessment_prepared", *events)) == [DutyState.LAPSED]


def test_agreements_follow_the_reassessment():
    events = [start(0), happened(EventKind.REASSESSED, 140)]
    assert states(of("reassessment_agreements", events)) == [DutyState.OPEN]
    written = made(141, Artefact.REASSESSMENT_AGREEMENTS)
    assert states(of("reassessment_agreements", events, written)) == [DutyState.DONE]


def test_match_group_3_stops_the_clock():
    passive = happened(EventKind.MATCH_GROUP_SET, 30, match_group="3")
    assert states(of("screening", start(0), passive)) == [DutyState.RESTING]
    ready = happened(EventKind.MATCH_GROUP_SET, 60, match_group="2")
    due = next_workday(day((add_months(day(0), 4) - day(0)).days + 30))
    assert of("screening", start(0), passive, ready)[0].due_on == due


def test_only_phase_2_is_watched():
    assert of("screening", start(0, "1", "1")) == []
    assert states(of("screening", start(0), enter(30, "3"))) == [DutyState.LAPSED]
