"""What follows by itself: pure, and it always comes to rest."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brobygger.programmes.catalogue import grants
from brobygger.programmes.catalogue.uif2.rules_hours import FOLLOWED_UP
from brobygger.programmes.course import read
from brobygger.programmes.duties.inactivity import ask_since
from brobygger.programmes.following import MOST, next_consequence
from brobygger.programmes.kinds import Artefact, DutyState, EventKind, Happening
from brobygger.programmes.standing import Standing, standing
from brobygger.programmes.terms import Since
from brobygger.programmes.workdays import add_months, next_workday

from .diary import (
    NEW,
    OLD,
    day,
    ends,
    happened,
    hours,
    in_job,
    job,
    job_ends,
    made,
    of,
    start,
    states,
)


def settled(events: list[Happening], number: int) -> tuple[Standing, list[EventKind]]:
    """Return how a journey stands when everything that follows on a day is recorded."""
    followed: list[EventKind] = []
    while made := next_consequence(NEW, standing(NEW, events)):
        events.append(happened(made.kind, number, **made.facts))
        followed.append(made.kind)
        assert len(followed) <= MOST
    return standing(NEW, events), followed


def test_nine_hours_at_75_percent_grow_to_twelve_at_85_and_cross_the_limit() -> None:
    events = in_job(0, Decimal(9) * 75 / 100)
    now, followed = settled(events, 0)
    assert (now.hours_per_week, followed) == (Decimal("6.75"), [EventKind.MARK_SET])
    events.append(hours(40, Decimal(12) * 85 / 100))
    now, followed = settled(events, 40)
    assert now.hours_per_week == Decimal("10.20")
    assert followed == [EventKind.JOURNEY_ENDED, EventKind.MARK_ENDED]
    events.append(hours(80, 10))
    now, followed = settled(events, 80)
    assert followed == [EventKind.JOURNEY_REOPENED, EventKind.MARK_SET]
    assert (now.phase, now.phase_started_on) == ("3", day(80))


def test_two_jobs_count_together() -> None:
    events = [*in_job(0, 6), job(10, 5, "two")]
    assert settled(events, 10)[1][0] == EventKind.JOURNEY_ENDED


def test_a_small_job_without_agreement_changes_nothing() -> None:
    assert settled([start(0), job(5, 6)], 5)[1] == []


def test_a_journey_that_ended_for_another_reason_stays_ended() -> None:
    left = happened(EventKind.JOURNEY_ENDED, 20, end_reason="withdrew")
    assert settled([*in_job(), left, hours(30, 5)], 30)[0].ended_on == day(20)


FIGURES = st.decimals(Decimal("0.25"), 37, places=2)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["one", "two"]), FIGURES | st.none()), max_size=12))
def test_mark_and_phase_always_fit_the_hours(changes: list[tuple[str, Decimal | None]]) -> None:
    events = [*in_job(0, 6)]
    settled(events, 0)
    for number, (key, figure) in enumerate(changes, 1):
        events.append(job_ends(number, key) if figure is None else hours(number, figure, key))
        now, _followed = settled(events, number)
        assert (now.marked_since is not None) == now.mark_expected
        if now.hours_per_week > 10:
            assert now.ended_on is not None
        elif now.hours_per_week:
            assert (now.ended_on, now.phase) == (None, "3")


def test_a_planned_step_asks_on_its_day_until_it_is_carried_out() -> None:
    plan = happened(EventKind.HOURS_PLANNED, 10, step="s", due_on=day(60).isoformat())
    (duty,) = of("planned_hours", in_job(), plan)
    assert (duty.state, duty.due_on) == (DutyState.OPEN, next_workday(day(60)))
    done = happened(
        EventKind.FLEXJOB_HOURS_CHANGED, 61, employment="one", effective_hours="9", step="s"
    )
    assert states(of("planned_hours", in_job(), plan, done)) == [DutyState.DONE]


def test_a_step_put_off_asks_again_on_the_new_day() -> None:
    plans = [
        happened(EventKind.HOURS_PLANNED, number, step="s", due_on=day(due).isoformat())
        for number, due in ((10, 60), (58, 90))
    ]
    found = of("planned_hours", in_job(), plans)
    assert states(found) == [DutyState.DONE, DutyState.OPEN]
    assert found[1].due_on == next_workday(day(90))


def test_a_step_lapses_with_the_job() -> None:
    plan = happened(EventKind.HOURS_PLANNED, 10, step="s", due_on=day(60).isoformat())
    assert states(of("planned_hours", in_job(), plan, job_ends(20))) == [DutyState.LAPSED]


@pytest.mark.parametrize(("rule", "months"), [("grant_follow_up", 30), ("grant_reassessment", 54)])
def test_the_grant_is_followed_up_also_above_ten_hours(rule: str, months: int) -> None:
    (duty,) = of(rule, in_job(), hours(30, 12), ends(30))
    assert (duty.state, duty.due_on) == (DutyState.OPEN, next_workday(add_months(day(0), months)))


def test_a_follow_up_of_the_grant_sets_its_clock_anew() -> None:
    held = happened(EventKind.GRANT_FOLLOWED_UP, 900, outcome="followed_up")
    found = of("grant_follow_up", in_job(), held)
    assert found[-1].due_on == next_workday(add_months(day(900), 30))
    assert len(of("grant_reassessment", in_job(), held)) == 1


def test_a_period_has_the_months_of_the_law_it_begins_under() -> None:
    changed = ((day(-1000), 30), (day(500), 24))
    rule = replace(NEW.rule("grant_follow_up"), terms=Since(changed, FOLLOWED_UP, (FOLLOWED_UP,)))
    held = happened(EventKind.GRANT_FOLLOWED_UP, 900, outcome="followed_up")
    course = read(NEW, [*in_job(), held])
    first, second = ask_since(rule, rule.terms, course)
    assert first.due_on == add_months(day(0), 30)
    assert second.due_on == add_months(day(900), 24)


def test_the_grants_months_are_the_laws_and_not_a_versions() -> None:
    for version in (OLD, NEW):
        assert version.rule("grant_follow_up").terms.months == grants.FOLLOW_UP
    assert all(one.source.assumed for one in grants.RULE_SETS)


def test_a_job_agreed_for_a_day_ahead_asks_on_that_day() -> None:
    agreed = happened(EventKind.FLEXJOB_AGREED, 5, employment="one", due_on=day(30).isoformat())
    (duty,) = of("job_begins", start(0), agreed)
    assert duty.due_on == next_workday(day(30))
    assert states(of("job_begins", start(0), agreed, job(30))) == [DutyState.DONE]


def test_the_agreement_made_ahead_belongs_to_the_job() -> None:
    ahead = made(5, Artefact.COMPANY_AGREEMENT, employment="one")
    assert standing(NEW, [start(0), ahead, job(30)]).running[0].agreed
