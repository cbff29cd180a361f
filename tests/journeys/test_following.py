"""The journey follows the hours by itself, in the same act, and says why."""

import pytest

from brobygger.journeys import actions
from brobygger.journeys.models import Duty, Event, Journey
from tests.journeys.conftest import House, kinds


@pytest.fixture
def in_job(house: House, journey: Journey) -> Journey:
    """A journey in phase 3 with six hours, agreement and contact person."""
    actions.start_flexjob(house.by_coach, journey, effective_hours=6)
    for artefact in ("company_agreement", "company_contact"):
        actions.record_artefact(house.by_coach, journey, artefact=artefact)
    return journey


def test_the_phase_waits_for_agreement_and_contact_person(house: House, journey: Journey) -> None:
    actions.start_flexjob(house.by_coach, journey, effective_hours=6)
    actions.record_artefact(house.by_coach, journey, artefact="company_agreement")
    assert (journey.phase, journey.is_marked) == ("2", False)
    actions.record_artefact(house.by_coach, journey, artefact="company_contact")
    assert (journey.phase, journey.is_marked) == ("3", True)
    assert kinds(journey)[-3:] == ["artefact_recorded", "phase_entered", "mark_set"]


def test_above_ten_hours_the_journey_ends_and_the_mark_closes(
    house: House, in_job: Journey
) -> None:
    actions.change_hours(house.by_coach, in_job, effective_hours="10,2")
    assert (in_job.state, in_job.end_reason, in_job.is_marked) == ("ended", "over_ten_hours", False)
    assert in_job.marks.get().ended_on is not None
    ended = Event.objects.get(journey=in_job, kind="journey_ended")
    assert "10,2 effektive timer" in ended.note


def test_exactly_ten_hours_are_within(house: House, in_job: Journey) -> None:
    actions.change_hours(house.by_coach, in_job, effective_hours=10)
    assert (in_job.state, in_job.is_marked) == ("active", True)


def test_back_at_ten_hours_the_journey_goes_on(house: House, in_job: Journey) -> None:
    actions.change_hours(house.by_coach, in_job, effective_hours=11)
    actions.change_hours(house.by_coach, in_job, effective_hours=10)
    assert (in_job.state, in_job.phase, in_job.is_marked) == ("active", "3", True)
    assert in_job.marks.count() == 2
    assert kinds(in_job)[-3:] == ["flexjob_hours_changed", "journey_reopened", "mark_set"]
    rows = Duty.objects.filter(journey=in_job, rule="follow_ups", state="open")
    assert rows.count() == 1


def test_a_wrong_number_set_right_takes_back_what_followed(house: House, in_job: Journey) -> None:
    wrong = actions.change_hours(house.by_coach, in_job, effective_hours=12)
    actions.correct(
        house.by_coach, in_job, event=wrong, reason="1,2", facts={"effective_hours": "1,2"}
    )
    assert (in_job.state, in_job.is_marked) == ("active", True)
    assert not Event.objects.filter(
        journey=in_job, kind="journey_ended", superseded_by=None
    ).exists()
    assert in_job.marks.count() == 1


def test_a_journey_is_not_taken_up_beside_a_new_one(house: House, in_job: Journey) -> None:
    actions.change_hours(house.by_coach, in_job, effective_hours=12)
    new = house.start(in_job.citizen)
    actions.change_hours(house.by_coach, in_job, effective_hours=8)
    assert in_job.state == "ended"
    assert new.state == "active"


def test_a_job_that_ends_closes_the_mark(house: House, in_job: Journey) -> None:
    actions.end_flexjob(house.by_coach, in_job)
    assert not in_job.is_marked
    assert Duty.objects.get(journey=in_job, rule="job_lost").state == "open"


def test_a_paused_journey_follows_when_it_goes_on(house: House, in_job: Journey) -> None:
    actions.pause(house.by_caseworker, in_job, exemption="Sygdom")
    actions.change_hours(house.by_coach, in_job, effective_hours=12)
    assert in_job.state == "paused"
    actions.resume(house.by_caseworker, in_job)
    assert in_job.state == "ended"
