"""Duties from events: a pure function, the same for one citizen and for the nation.

One module per way of asking (``within``, ``until``, ``cadence``, ``quota``,
``inactivity``, ``planned``, ``reported``); each turns a rule and a course into what was asked,
and ``settle`` says where that stands. Nothing here knows today's date:

* being overdue is ``due_on < today``, decided by the reader;
* a waived duty keeps its ``due_on`` and carries ``waived_until``. From the day after that
  date it is open again, without any event: readers treat it so through :func:`as_of`, or
  in a query by ``state = open OR (state = waived AND waived_until < today)``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from brobygger.programmes.course import Course, read, watch_of
from brobygger.programmes.duties.asked import Asked, settle
from brobygger.programmes.duties.cadence import ask_every
from brobygger.programmes.duties.inactivity import ask_since
from brobygger.programmes.duties.planned import ask_planned
from brobygger.programmes.duties.quota import ask_times
from brobygger.programmes.duties.reported import ask_reported
from brobygger.programmes.duties.until import ask_until
from brobygger.programmes.duties.within import ask_within
from brobygger.programmes.kinds import DutyState, DutyStatus, Happening
from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.shapes import DutyRule, Programme
from brobygger.programmes.standing import Standing, standing_of
from brobygger.programmes.terms import Every, Planned, Reported, Since, Times, Until, Within

__all__ = ["as_of", "assess", "days_left", "duties"]

ASK: dict[type, Callable[[DutyRule, Any, Course], Iterable[Asked]]] = {
    Within: ask_within,
    Until: ask_until,
    Every: ask_every,
    Times: ask_times,
    Since: ask_since,
    Planned: ask_planned,
    Reported: ask_reported,
}


def duties(
    programme: Programme, events: Sequence[Happening], settings: DutySettings = DEFAULT_SETTINGS
) -> tuple[DutyStatus, ...]:
    """Return every duty the events have made, open and closed, in the programme's order.

    ``events`` are those in force, in any order. ``occurrence`` is "1", "2", … within a
    rule, so that a corrected date changes a duty and does not replace it.
    """
    return duties_of(read(programme, events, settings))


def assess(
    programme: Programme, events: Sequence[Happening], settings: DutySettings = DEFAULT_SETTINGS
) -> tuple[Standing, tuple[DutyStatus, ...]]:
    """Return standing and duties together, reading the events once."""
    course = read(programme, events, settings)
    return standing_of(course), duties_of(course)


def duties_of(course: Course) -> tuple[DutyStatus, ...]:
    """Return the duties of a journey whose events have been read."""
    found: list[DutyStatus] = []
    for rule in course.state.programme.rules:
        if course.stretches[watch_of(rule)]:
            asked = ASK[type(rule.terms)](rule, rule.terms, course)
            found += [settle(rule, one, str(n), course) for n, one in enumerate(asked, 1)]
    return tuple(found)


def as_of(status: DutyStatus, today: date) -> DutyStatus:
    """Return the duty as it stands on a day: an expired waiver leaves it open."""
    if status.state != DutyState.WAIVED:
        return status
    if status.waived_until is not None and status.waived_until >= today:
        return status
    return replace(status, state=DutyState.OPEN)


def days_left(status: DutyStatus, today: date) -> int | None:
    """Return calendar days to the due date, negative when over, None without a date."""
    return None if status.due_on is None else (status.due_on - today).days
