"""A situation that must come to an end: no coach, a missing mark, phase 1 itself."""

from collections.abc import Iterable

from brobygger.programmes.course import Course, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Until
from brobygger.programmes.workdays import add_days


def ask_until(rule: DutyRule, terms: Until, course: Course) -> Iterable[Asked]:
    """Ask once per stretch; ended by another kind of event than wanted, it lapses."""
    days = course.settings.days(terms.days)
    for stretch in course.stretches[watch_of(rule)]:
        end = stretch.until
        done = end is not None and end.kind in terms.done_by
        since = stretch.since.happened_on
        yield Asked(since, add_days(since, days), end if done else None, end)
