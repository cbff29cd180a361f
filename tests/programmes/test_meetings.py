"""Meetings of the team: mandatory, voluntary or none, and what is asked for then."""

from datetime import date

import pytest

from brobygger.programmes import meetings
from brobygger.programmes.kinds import Artefact, DutyState, EventKind
from brobygger.programmes.meetings import LAW, MeetingDuty, duty_on, schedule
from brobygger.programmes.recipes import recipe_progress
from brobygger.programmes.settings import DutySettings

from .diary import NEW, day, happened, made, of, start, states

SETTINGS = DutySettings(
    meetings=(
        (date.min, MeetingDuty.VOLUNTARY),
        (day(20), MeetingDuty.MANDATORY),
        (day(40), MeetingDuty.NONE),
    )
)
VOLUNTARY, MANDATORY, NONE = 10, 30, 50
"""Days after the start on which each holds."""


def locked_on(number: int) -> list[object]:
    return [start(0, "1", "1"), made(number, Artefact.PREPARATORY_PART)]


def test_the_law_gives_way_in_july_2026():
    assert duty_on(LAW, date(1990, 1, 1)) is MeetingDuty.MANDATORY
    assert duty_on(LAW, date(2026, 6, 30)) is MeetingDuty.MANDATORY
    assert duty_on(LAW, date(2026, 7, 1)) is MeetingDuty.VOLUNTARY


def test_the_municipality_has_the_word_from_its_first_day_on():
    lines = schedule({"2026-09-01": "none", "2025-01-01": "mandatory"})
    assert duty_on(lines, date(2024, 12, 31)) is MeetingDuty.MANDATORY
    assert duty_on(lines, date(2026, 8, 31)) is MeetingDuty.MANDATORY
    assert duty_on(lines, date(2026, 9, 1)) is MeetingDuty.NONE


@pytest.mark.parametrize(("locked", "asked"), [(VOLUNTARY, 0), (MANDATORY, 1), (NONE, 0)])
def test_a_meeting_is_asked_for_only_while_it_is_mandatory(locked: int, asked: int):
    assert len(of("team_meeting", locked_on(locked), settings=SETTINGS)) == asked


def test_the_meeting_settles_it():
    events = locked_on(MANDATORY)
    held = happened(EventKind.MEETING_HELD, 45)
    assert states(of("team_meeting", events, settings=SETTINGS)) == [DutyState.OPEN]
    assert states(of("team_meeting", events, held, settings=SETTINGS)) == [DutyState.DONE]


@pytest.mark.parametrize(("locked", "asked"), [(VOLUNTARY, 0), (MANDATORY, 0), (NONE, 1)])
def test_without_meetings_the_locked_part_asks_for_the_recommendation(locked: int, asked: int):
    found = of("recommendation", locked_on(locked), settings=SETTINGS)
    assert len(found) == asked
    assert [one.due_on for one in found] == [day(locked + 7)] * asked


def test_one_recommendation_settles_the_locked_part_and_a_meeting_held_all_the_same():
    events = [*locked_on(NONE), happened(EventKind.MEETING_HELD, 52)]
    written = made(55, Artefact.RECOMMENDATION)
    found = of("recommendation", events, written, settings=SETTINGS)
    assert states(found) == [DutyState.DONE]


@pytest.mark.parametrize(("locked", "meets"), [(VOLUNTARY, True), (MANDATORY, True), (NONE, False)])
def test_the_day_the_part_was_locked_decides_whether_the_case_meets(locked: int, meets: bool):
    assert meetings.meets(SETTINGS.meetings, locked_on(locked), day(70)) is meets


def test_before_that_today_decides_and_a_meeting_held_always_counts():
    assert not meetings.meets(SETTINGS.meetings, [start(0, "1", "1")], day(70))
    held = happened(EventKind.MEETING_HELD, 60)
    assert meetings.meets(SETTINGS.meetings, [*locked_on(NONE), held], day(70))


def test_the_steps_of_a_meeting_are_left_out_where_there_is_none():
    recipe = NEW.recipe("2")
    with_one = {line.step.key for line in recipe_progress(recipe, [])}
    without = {line.step.key for line in recipe_progress(recipe, [], meets=False)}
    assert with_one - without == {"2.1", "2.2"}
    assert without == {"2.3", "2.4", "2.5"}
