"""Into and through the programme: gaps in words, moves allowed and refused."""

from datetime import date
from decimal import Decimal

import pytest

from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, EventKind, Happening
from brobygger.programmes.moves import (
    Applicant,
    Gap,
    Move,
    gaps,
    may_move,
    next_phase,
    refusal,
)
from brobygger.programmes.standing import standing

from .diary import NEW, assigned, ends, enter, happened, hours, in_job, job, made, paused, start

PHASE_1 = [
    start(0, "1", "1"),
    made(40, Artefact.PREPARATORY_PART),
    made(45, Artefact.RECOMMENDATION),
    happened(EventKind.FLEXJOB_GRANTED, 50),
    assigned(51),
]
PHASE_2 = [
    start(0),
    job(30),
    made(30, Artefact.COMPANY_AGREEMENT),
    made(30, Artefact.COMPANY_CONTACT),
]


def found(events: list[Happening]) -> tuple[Gap, ...]:
    now = standing(NEW, events)
    return gaps(NEW.phase(now.phase), now)


def missing(events: list[Happening]) -> list[str]:
    return [gap.key for gap in found(events)]


def move(events: list[Happening], to: str) -> Move:
    return may_move(NEW, standing(NEW, events), to)


def test_phase_1_asks_for_four_things():
    assert missing(PHASE_1[:1]) == ["preparatory_part", "recommendation", "granted", "job_coach"]


def test_phase_1_can_end_when_all_is_there():
    assert missing(PHASE_1) == []
    assert move(PHASE_1, "2").allowed


@pytest.mark.parametrize("left_out", [1, 2, 3, 4])
def test_each_thing_missing_in_phase_1_stops_the_move(left_out: int):
    events = [event for place, event in enumerate(PHASE_1) if place != left_out]
    assert len(missing(events)) == 1
    assert not move(events, "2").allowed


def test_phase_2_asks_for_job_agreement_and_contact_person():
    assert missing([start(0)]) == ["small_flexjob", "company_agreement", "company_contact"]
    assert missing(PHASE_2) == []


def test_a_job_above_ten_hours_does_not_lead_to_phase_3():
    assert "small_flexjob" in missing([*PHASE_2, hours(40, 11)])


def test_phase_3_ends_above_ten_hours():
    assert missing(in_job()) == ["large_flexjob"]
    assert missing([*in_job(), hours(90, 12)]) == []


def test_a_gap_says_what_settles_it():
    (gap,) = found(PHASE_1[:-1])
    assert gap.action == "assign:job_coach"
    assert "jobformidler" in str(gap.text)


def test_a_team_leader_may_override_gaps():
    refused = move([start(0)], "3")
    assert not refused.allowed
    assert refused.override_roles == {Role.TEAM_LEADER}


def test_skipping_a_phase_asks_for_what_both_ask_for():
    assert len(move([start(0, "1", "1")], "3").gaps) == 7


def test_going_back_is_always_allowed():
    assert move(in_job(), "2").allowed


@pytest.mark.parametrize(
    ("events", "to"),
    [
        ([], "1"),
        ([start(0), ends(5)], "3"),
        ([start(0), *paused(5)], "3"),
        ([start(0)], "2"),
        ([start(0)], "9"),
    ],
    ids=["not started", "ended", "paused", "same phase", "unknown phase"],
)
def test_some_moves_are_impossible_whoever_asks(events: list[Happening], to: str):
    refused = move(events, to)
    assert (refused.allowed, refused.override_roles) == (False, frozenset())
    assert refused.message


def test_next_phase_follows_the_programme():
    assert next_phase(NEW, "1") is NEW.phase("2")
    assert next_phase(NEW, "3") is None
    assert next_phase(NEW, "9") is None


def options(applicant: Applicant) -> list[bool]:
    return [not refusal(NEW, group, applicant) for group in NEW.target_groups]


def test_nobody_fits_without_a_reason():
    assert options(Applicant()) == [False, False, False]


def test_before_the_team_meeting_leads_to_phase_1():
    assert options(Applicant(expects_flexjob_recommendation=True)) == [True, False, False]


def test_unemployment_allowance_leads_to_phase_2():
    assert options(Applicant(receives_unemployment_allowance=True)) == [False, True, False]


def employed(started_on: date, effective_hours: str) -> Applicant:
    return Applicant(
        flexjob_started_on=started_on,
        effective_hours=Decimal(effective_hours),
        programme_started_on=date(2025, 1, 1),
    )


def test_a_small_job_started_in_the_programme_leads_to_phase_3():
    assert options(employed(date(2025, 1, 1), "10")) == [False, False, True]


@pytest.mark.parametrize(
    ("applicant", "words"),
    [
        (employed(date(2024, 12, 31), "8"), "allerede i fleksjob"),
        (employed(date(2025, 2, 1), "10.5"), "mere end 10 timer"),
    ],
)
def test_the_wrong_group_is_told_why(applicant: Applicant, words: str):
    assert words in str(refusal(NEW, NEW.target_group("3"), applicant))


def test_moving_changes_the_standing():
    assert standing(NEW, [*PHASE_1, enter(52, "2")]).phase == "2"
