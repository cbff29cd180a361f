"""What a rule has asked for once, and how that becomes a duty."""

from dataclasses import dataclass
from datetime import date, timedelta

from brobygger.programmes.course import Course
from brobygger.programmes.kinds import DutyState, DutyStatus, Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.state import Rest
from brobygger.programmes.workdays import add_days, next_workday


@dataclass(slots=True)
class Asked:
    """One occurrence. ``due_on`` before rests and non-working days are taken into account.

    ``done`` wins over ``lapsed``; with neither, it stands open.
    """

    opened_on: date
    due_on: date | None
    done: Happening | None = None
    lapsed: Happening | None = None
    count: int = 0
    target: int = 1


def settle(rule: DutyRule, asked: Asked, occurrence: str, course: Course) -> DutyStatus:
    """Say where an occurrence stands."""
    closing = asked.done or asked.lapsed
    if closing is not None:
        return closed(rule, asked, occurrence, closing, course)
    rests = course.rests(rule)
    state, waived_until = open_state(rule, asked, rests, course)
    return DutyStatus(
        rule=rule.key,
        occurrence=occurrence,
        kind=rule.kind,
        role=rule.role,
        state=state,
        opened_on=asked.opened_on,
        due_on=None if state == DutyState.RESTING else moved(asked, rests, None),
        waived_until=waived_until,
        count=asked.count,
        target=asked.target,
    )


def closed(
    rule: DutyRule, asked: Asked, occurrence: str, closing: Happening, course: Course
) -> DutyStatus:
    """Return a duty that is done or lapsed; closed at the earliest on the day it opened."""
    closed_on = max(asked.opened_on, closing.happened_on)
    done = asked.done is not None
    return DutyStatus(
        rule=rule.key,
        occurrence=occurrence,
        kind=rule.kind,
        role=rule.role,
        state=DutyState.DONE if done else DutyState.LAPSED,
        opened_on=asked.opened_on,
        due_on=moved(asked, course.rests(rule), closed_on),
        closed_on=closed_on,
        closed_by=closing.id,
        count=asked.target if done else asked.count,
        target=asked.target,
    )


def open_state(
    rule: DutyRule, asked: Asked, rests: list[Rest], course: Course
) -> tuple[DutyState, date | None]:
    """Return resting, waived (with its last day) or open.

    A waiver covers what was opened up to its last day; a duty opened later is a new one.
    """
    if rests and rests[-1].until is None:
        return DutyState.RESTING, None
    until = course.waivers.get(rule.key)
    if until is not None and rule.waivable and asked.opened_on <= until:
        return DutyState.WAIVED, until
    return DutyState.OPEN, None


def moved(asked: Asked, rests: list[Rest], closed_on: date | None) -> date | None:
    """Return the due date moved by the rests since the duty opened, on a working day."""
    if asked.due_on is None:
        return None
    days = sum(rested(rest, asked.opened_on, closed_on) for rest in rests) if rests else 0
    return next_workday(add_days(asked.due_on, days) if days else asked.due_on)


def rested(rest: Rest, since: date, until: date | None) -> int:
    """Return how many days of a rest lie between two days."""
    end = rest.until
    if end is None or (until is not None and until < end):
        end = until
    if end is None:
        return 0
    return max(timedelta(0), end - max(rest.since, since)).days
