"""Again and again, counted from the last time: contact with the citizen."""

from collections.abc import Iterable
from datetime import date

from brobygger.programmes.course import Course, Pace, Stretch, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Every
from brobygger.programmes.workdays import add_days


def ask_every(rule: DutyRule, terms: Every, course: Course) -> Iterable[Asked]:
    """Ask from the start of each stretch, and again after each time it was done."""
    for stretch in course.stretches[watch_of(rule)]:
        yield from rounds(rule, terms, stretch, course)


def rounds(rule: DutyRule, terms: Every, stretch: Stretch, course: Course) -> Iterable[Asked]:
    """Yield the rounds of one stretch; two times on one day are one."""
    paces = course.paces.get(rule.key, ())
    last, first = stretch.since.happened_on, True
    end = stretch.until
    for event in course.found((terms.done_by,)):
        day = event.happened_on
        if day < last or (day == last and not first):
            continue
        if end is not None and day > end.happened_on:
            break
        yield Asked(last, due(last, terms.days, paces, day), event)
        last, first = day, False
    if end is None or end.happened_on > last:
        yield Asked(last, due(last, terms.days, paces, None), None, end)


def due(last: date, days: int, paces: Iterable[Pace], closed_on: date | None) -> date:
    """Return when the next one is due: by the rule, or by the pace in force.

    A pace that expires before its own due date gives way to the rule's, which then falls
    due on the day it expires at the earliest.
    """
    by_rule = add_days(last, days)
    pace = in_force(paces, last, closed_on)
    if pace is None:
        return by_rule
    by_pace = add_days(last, pace.days)
    return by_pace if by_pace <= pace.until else max(pace.until, by_rule)


def in_force(paces: Iterable[Pace], last: date, closed_on: date | None) -> Pace | None:
    """Return the pace agreed latest before the round closed, unless it expired before it."""
    found = None
    for pace in paces:
        if closed_on is None or pace.agreed_on <= closed_on:
            found = pace
    return found if found is not None and found.until >= last else None
