"""What Min Plan asks for, as the rules read it."""

from datetime import date

from brobygger.programmes.kinds import Artefact, DutyState, EventKind, Happening

from .diary import day, ends, follow_up, happened, in_job, job, made, of, start, states, talk


def agreed(number: int, due: int, name: str = "a1") -> Happening:
    return happened(EventKind.AGREEMENT_MADE, number, agreement=name, due_on=day(due).isoformat())


def answered(number: int, name: str = "a1") -> Happening:
    return happened(EventKind.AGREEMENT_ANSWERED, number, agreement=name, state="done")


def planned(number: int, name: str = "i1", starts: int = 0, ends: int | None = None) -> Happening:
    until = {} if ends is None else {"ends_on": day(ends).isoformat()}
    facts = {"activity": name, "starts_on": day(starts).isoformat(), **until}
    return happened(EventKind.ACTIVITY_PLANNED, number, **facts)


def reported(number: int, name: str = "i1", closing: bool = False) -> Happening:
    facts = {"closing": "yes"} if closing else {}
    return happened(EventKind.ACTIVITY_REPORTED, number, activity=name, **facts)


def went(number: int, artefact: Artefact) -> Happening:
    return happened(EventKind.ARTEFACT_GONE, number, artefact=artefact.value)


def test_each_agreement_is_answered_by_its_own_day():
    duties = of(
        "agreement_answered", start(), agreed(1, 8, "a1"), agreed(1, 15, "a2"), answered(9, "a2")
    )
    assert [(duty.state, duty.due_on) for duty in duties] == [
        (DutyState.OPEN, day(8)),
        (DutyState.DONE, day(15)),
    ]


def test_another_day_settles_the_old_one_and_asks_anew():
    duties = of("agreement_answered", start(), agreed(1, 8), agreed(4, 22))
    assert states(duties) == [DutyState.DONE, DutyState.OPEN]


def test_a_goal_that_is_gone_is_asked_for_from_the_day_it_went():
    goal = Artefact.PLAN_JOB_GOAL
    duties = of("plan_job_goal", start(), talk(1), made(2, goal), went(40, goal))
    assert states(duties) == [DutyState.DONE, DutyState.OPEN]
    assert duties[1].opened_on == day(40)
    again = of("plan_job_goal", start(), talk(1), made(2, goal), went(40, goal), made(41, goal))
    assert states(again) == [DutyState.DONE, DutyState.DONE]


def test_a_goal_gone_before_the_first_talk_settles_nothing():
    goal = Artefact.PLAN_JOB_GOAL
    duties = of("plan_job_goal", start(), made(1, goal), went(2, goal), talk(5))
    assert states(duties) == [DutyState.OPEN]


def test_a_goal_gone_twice_is_missing_once():
    goal = Artefact.PLAN_JOB_GOAL
    duties = of("plan_job_goal", start(), talk(1), made(2, goal), went(9, goal), went(12, goal))
    assert states(duties) == [DutyState.DONE, DutyState.OPEN]


def test_open_agreements_lapse_with_the_journey():
    assert states(of("agreement_answered", start(), agreed(1, 8), ends(5))) == [DutyState.LAPSED]


def test_without_activities_no_talk_asks_for_a_status():
    assert not of("status_after_talk", start(), talk(1), talk(8))


def test_an_activity_not_yet_started_is_not_asked_about():
    assert not of("status_after_talk", start(), planned(1, starts=20), talk(8))


def test_one_round_of_words_settles_the_talks_before_it():
    duties = of("status_after_talk", start(), planned(1), talk(2), talk(9), reported(10), talk(16))
    assert states(duties) == [DutyState.DONE, DutyState.OPEN]


def test_a_word_the_same_day_is_enough():
    assert states(of("status_after_talk", start(), planned(1), reported(2), talk(2))) == [
        DutyState.DONE
    ]


def test_every_running_activity_needs_a_word():
    events = (start(), planned(1, "i1"), planned(1, "i2"), talk(2), reported(3, "i1"))
    assert states(of("status_after_talk", *events)) == [DutyState.OPEN]


def test_follow_ups_ask_too():
    assert states(of("status_after_talk", in_job(), planned(1), follow_up(30))) == [DutyState.OPEN]


def test_a_closing_word_ends_the_asking():
    events = (start(), planned(1, ends=30), reported(20, closing=True), talk(25))
    assert not of("status_after_talk", *events)
    assert states(of("closing_status", *events)) == [DutyState.DONE]


def test_an_ordinary_word_does_not_close():
    events = (start(), planned(1, ends=30), reported(20))
    assert states(of("closing_status", *events)) == [DutyState.OPEN]


def test_a_flexjob_asks_for_a_plan_once():
    assert states(of("plan_exists", start(), job(5))) == [DutyState.OPEN]
    assert states(of("plan_exists", start(), made(2, Artefact.PLAN_UPDATED), job(5))) == [
        DutyState.DONE
    ]


def test_the_rule_holds_from_2020():
    early = -day(0).toordinal() + date(2019, 3, 4).toordinal()
    (duty,) = of("plan_exists", in_job(early))
    assert duty.opened_on == date(2020, 1, 1)
