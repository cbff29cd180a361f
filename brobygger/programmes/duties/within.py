"""Something done, or in existence, within some days of what asks for it."""

from collections.abc import Iterable
from datetime import date

from brobygger.programmes.course import Course, Stretch, in_order, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Pairing, Pattern, Within
from brobygger.programmes.workdays import add_days


def ask_within(rule: DutyRule, terms: Within, course: Course) -> Iterable[Asked]:
    """Ask in each stretch, by the rule's way of pairing."""
    done_by = course.found(terms.done_by)
    for stretch in course.stretches[watch_of(rule)]:
        asking = days_asking(terms, stretch, course)
        if asking:
            gone_by = found_until(terms.gone_by, stretch, course) if terms.gone_by else []
            pairs = again(asking[0], done_by, gone_by) if gone_by else None
            for day, done in pairs or PAIR[terms.pairing](asking, done_by):
                yield ask(terms, day, done, stretch, course)


def found_until(patterns: tuple[Pattern, ...], stretch: Stretch, course: Course) -> list[Happening]:
    """Return what happened up to the end of a stretch."""
    until = stretch.until.happened_on if stretch.until else date.max
    return [event for event in course.found(patterns) if event.happened_on <= until]


def days_asking(terms: Within, stretch: Stretch, course: Course) -> list[date]:
    """Return the days in a stretch on which something asks, oldest first."""
    since = stretch.since.happened_on
    if not terms.asked_by:
        return [max(since, terms.not_before or since)]
    until = stretch.until.happened_on if stretch.until else date.max
    days = (event.happened_on for event in course.found(terms.asked_by))
    return [day for day in days if since <= day <= until]


def ask(
    terms: Within, day: date, done: Happening | None, stretch: Stretch, course: Course
) -> Asked:
    """Return what was asked on a day; what is done after it lapsed, came too late."""
    days = None if terms.days is None else course.settings.days(terms.days)
    end = lapse(terms, day, stretch, course)
    if done is not None and end is not None and done.happened_on > end.happened_on:
        done = None
    return Asked(day, None if days is None else add_days(day, days), done, end)


def lapse(terms: Within, day: date, stretch: Stretch, course: Course) -> Happening | None:
    """Return what made it pointless: an event of the rule's, or the stretch's end."""
    end = stretch.until
    for event in course.found(terms.lapses_on) if terms.lapses_on else ():
        if event.happened_on >= day and (end is None or event.happened_on < end.happened_on):
            return event
    return end


Pairs = Iterable[tuple[date, Happening | None]]


def once(asking: list[date], done_by: list[Happening]) -> Pairs:
    """The first one asks; the first ever done settles it."""
    yield asking[0], done_by[0] if done_by else None


def again(day: date, done_by: list[Happening], gone_by: list[Happening]) -> Pairs:
    """As ``once``; when what was done is gone, the day it went asks anew."""
    asked_on, gone, done = day, {event.id for event in gone_by}, None
    for event in sorted([*done_by, *gone_by], key=in_order):
        if event.id not in gone:
            done = done or event
        elif event.happened_on < asked_on:
            done = None
        elif done is not None:
            yield day, done
            day, done = event.happened_on, None
    yield day, done


def following(asking: list[date], done_by: list[Happening]) -> Pairs:
    """The next one done, on the same day or later, settles all that asked before it."""
    settled = date.min
    for day in asking:
        if day <= settled:
            continue
        done = next((event for event in done_by if event.happened_on >= day), None)
        yield day, done
        settled = done.happened_on if done else date.max


def each(asking: list[date], done_by: list[Happening]) -> Pairs:
    """Each asks for one of its own, the oldest first."""
    left = list(done_by)
    for day in asking:
        done = next((event for event in left if event.happened_on >= day), None)
        if done is not None:
            left.remove(done)
        yield day, done


PAIR = {Pairing.ONCE: once, Pairing.NEXT: following, Pairing.EACH: each}
