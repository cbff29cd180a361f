"""Pauses, waivers with an expiry, and what the end of a journey does."""

from brobygger.programmes.duties import as_of, days_left, duties
from brobygger.programmes.kinds import DutyKind, DutyState, EventKind, Happening
from brobygger.programmes.shapes import Programme

from .diary import NEW, day, ends, happened, in_job, of, paused, start, states, talk


def waived(number: int, until: object, rule: str = "contact") -> Happening:
    return happened(EventKind.WAIVED, number, rule=rule, until=until)


def test_a_paused_duty_rests_without_a_date():
    (duty,) = of("contact", start(0), paused(3))
    assert (duty.state, duty.due_on) == (DutyState.RESTING, None)


def test_a_pause_moves_an_open_date_by_its_length():
    (duty,) = of("phase_1_limit", start(0, "1", "1"), paused(10, 21))
    assert (duty.state, duty.due_on) == (DutyState.OPEN, day(91))


def test_a_pause_before_the_duty_opened_moves_nothing():
    duty = of("contact", start(0), paused(1, 14), talk(20))[-1]
    assert duty.due_on == day(28)


def test_a_talk_during_the_pause_still_counts():
    assert states(of("contact", start(0), paused(3), talk(5))) == [
        DutyState.DONE,
        DutyState.RESTING,
    ]


def test_a_pause_and_match_group_3_at_once_count_once():
    passive = happened(EventKind.MATCH_GROUP_SET, 5, match_group="3")
    ready = happened(EventKind.MATCH_GROUP_SET, 33, match_group="2")
    (duty,) = of("cv", start(0), paused(5, 14), passive, ready)
    assert duty.due_on == day(14 + 28)


def test_a_waived_duty_keeps_its_date_and_says_until_when():
    (duty,) = of("contact", start(0), waived(2, day(30).isoformat()))
    assert (duty.state, duty.due_on, duty.waived_until) == (DutyState.WAIVED, day(7), day(30))


def test_an_expired_waiver_leaves_the_duty_open():
    (duty,) = of("contact", start(0), waived(2, day(30)))
    assert as_of(duty, day(30)).state == DutyState.WAIVED
    assert as_of(duty, day(31)).state == DutyState.OPEN


def test_a_duty_opened_after_the_waiver_is_a_new_one():
    assert of("contact", start(0), waived(2, day(3)), talk(5))[-1].state == DutyState.OPEN


def test_a_waiver_can_be_ended():
    ended = happened(EventKind.WAIVER_ENDED, 4, rule="contact")
    assert states(of("contact", start(0), waived(2, day(30)), ended)) == [DutyState.OPEN]


def test_a_waiver_without_an_end_is_no_waiver():
    assert states(of("contact", start(0), waived(2, None))) == [DutyState.OPEN]


def test_a_waived_duty_can_be_done_all_the_same():
    assert states(of("contact", start(0), waived(2, day(30)), talk(5)))[0] == DutyState.DONE


def test_the_end_of_the_journey_lapses_everything_open():
    found = duties(NEW, [start(0), talk(1), ends(9)])
    assert {duty.state for duty in found} == {DutyState.DONE, DutyState.LAPSED}


def test_only_marks_survive_the_end_of_the_journey():
    marked = happened(EventKind.MARK_SET, 0)
    found = duties(NEW, [*in_job(), marked, ends(9)])
    still_open = {duty.kind for duty in found if duty.state == DutyState.OPEN}
    assert still_open == {DutyKind.MARKING}


def test_days_left_are_negative_when_over():
    (duty,) = of("contact", start(0))
    assert days_left(duty, day(10)) == -3


def test_a_programme_shows_itself_briefly():
    assert isinstance(NEW, Programme)
    assert repr(NEW) == "<Programme uif2 2020>"
