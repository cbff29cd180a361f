"""After some months in the same situation: screening and reassessment."""

from collections.abc import Iterable
from datetime import date

from brobygger.programmes.course import Course, Stretch, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Since
from brobygger.programmes.workdays import add_months


def ask_since(rule: DutyRule, terms: Since, course: Course) -> Iterable[Asked]:
    """Ask once per piece of a stretch; what restarts the clock also lapses the old duty."""
    done_by = course.found((terms.done_by,))
    restarts = course.found(terms.restarts_on) if terms.restarts_on else []
    for stretch in course.stretches[watch_of(rule)]:
        for since, end in pieces(stretch, restarts):
            last = None if end is None else end.happened_on
            done = first_between(done_by, since, last)
            yield Asked(since, add_months(since, terms.months_from(since)), done, end)


def pieces(stretch: Stretch, restarts: list[Happening]) -> Iterable[tuple[date, Happening | None]]:
    """Cut a stretch at each restart inside it."""
    since, end = stretch.since.happened_on, stretch.until
    for restart in restarts:
        day = restart.happened_on
        if day > since and (end is None or day <= end.happened_on):
            yield since, restart
            since = day
    if end is None or end.happened_on > since:
        yield since, end


def first_between(events: list[Happening], since: date, until: date | None) -> Happening | None:
    """Return the first event after a day, up to and including another."""
    for event in events:
        if event.happened_on > since and (until is None or event.happened_on <= until):
            return event
    return None
