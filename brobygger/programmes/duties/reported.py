"""Word about what runs, after each talk: the status of the activities in Min Plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from brobygger.programmes.course import Course, in_order, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.facts import as_date, as_text
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Reported
from brobygger.programmes.workdays import add_days


@dataclass(slots=True)
class Thing:
    """Something that runs from a day until its last word; oldest word first."""

    since: date
    until: date | None = None
    words: list[Happening] = field(default_factory=list)

    def runs_on(self, day: date) -> bool:
        """Say whether word about it can be asked for on a day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def word_since(self, day: date) -> Happening | None:
        """Return the first word on a day or later."""
        return next((word for word in self.words if word.happened_on >= day), None)


def ask_reported(rule: DutyRule, terms: Reported, course: Course) -> Iterable[Asked]:
    """Ask on each day that asks while something runs; one full round settles what waited."""
    things = list(things_of(terms, course).values())
    if not things:
        return
    asking = course.found(terms.asked_by)
    days = course.settings.days(terms.days)
    for stretch in course.stretches[watch_of(rule)]:
        settled = date.min
        end = stretch.until
        for day in days_between(asking, stretch.since, end):
            running = [thing for thing in things if thing.runs_on(day)]
            if not running or day <= settled:
                continue
            done = last_word(running, day, end)
            settled = done.happened_on if done else date.max
            yield Asked(day, add_days(day, days), done, end)


def things_of(terms: Reported, course: Course) -> dict[str, Thing]:
    """Return what was planned, by name; the newest plan says when it starts."""
    things: dict[str, Thing] = {}
    for plan in course.found((terms.planned_by,)):
        since = as_date(plan.facts.get(terms.day)) or plan.happened_on
        thing = things.setdefault(as_text(plan.facts.get(terms.name)), Thing(since))
        thing.since = since
    for word in course.found((terms.reported_by,)) if things else ():
        found = things.get(as_text(word.facts.get(terms.name)))
        if found is not None:
            found.words.append(word)
            found.until = word.happened_on if word.facts.get(terms.closing) else None
    return things


def days_between(
    asking: list[Happening], since: Happening, until: Happening | None
) -> Iterator[date]:
    """Yield the days on which something asks within a stretch, each once."""
    last = date.max if until is None else until.happened_on
    days = (event.happened_on for event in asking)
    yield from dict.fromkeys(day for day in days if since.happened_on <= day <= last)


def last_word(running: list[Thing], day: date, end: Happening | None) -> Happening | None:
    """Return the word that completed a round, None while one is missing."""
    words = [thing.word_since(day) for thing in running]
    found = [word for word in words if word is not None]
    if len(found) < len(words):
        return None
    done = max(found, key=in_order)
    return None if end is not None and done.happened_on > end.happened_on else done
