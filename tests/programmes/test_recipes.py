"""Recipes tick themselves when the data shows it, else by hand."""

from brobygger.programmes.kinds import Artefact, EventKind
from brobygger.programmes.recipes import recipe_progress

from .diary import NEW, day, happened, made, start, talk


def done(element: str, *events: object) -> list[int]:
    progress = recipe_progress(NEW.recipe(element), events)
    return [one.step.number for one in progress if one.done]


def test_nothing_is_ticked_at_the_start():
    assert done("1", start(0, "1", "1")) == []


def test_a_locked_preparatory_part_ticks_its_step():
    assert done("1", made(40, Artefact.PREPARATORY_PART)) == [7]


def test_topics_of_a_talk_tick_their_steps():
    assert done("1", talk(3, topics=["cv", "progression"])) == [1, 4, 5]


def test_the_call_counts_from_the_grant():
    booked = happened(EventKind.TALK_BOOKED, 40)
    granted = happened(EventKind.FLEXJOB_GRANTED, 50)
    assert done("3", booked, granted) == []
    assert done("3", granted, happened(EventKind.TALK_BOOKED, 51)) == [1]


def test_what_is_done_at_every_talk_is_asked_for_again():
    updated = made(1, Artefact.PLAN_UPDATED)
    assert 15 in done("4", talk(1), updated)
    assert 15 not in done("4", talk(1), updated, talk(8))


def test_a_step_without_a_tool_is_ticked_by_hand():
    (step,) = [
        one
        for one in recipe_progress(
            NEW.recipe("2"), [happened(EventKind.STEP_TICKED, 3, step="2.5")]
        )
        if one.done
    ]
    assert (step.by_hand, step.done_on) == (True, day(3))


def test_a_tick_by_hand_can_be_cleared():
    ticked = happened(EventKind.STEP_TICKED, 3, step="2.5")
    cleared = happened(EventKind.STEP_CLEARED, 4, step="2.5")
    assert done("2", ticked, cleared) == []


def test_clearing_does_not_hide_what_the_data_shows():
    cleared = happened(EventKind.STEP_CLEARED, 41, step="1.7")
    assert done("1", made(40, Artefact.PREPARATORY_PART), cleared) == [7]
