"""A journey's events read once: how it stands, and the stretches in which each rule holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from brobygger.programmes.counting import counts
from brobygger.programmes.facts import as_date, as_days, as_text
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.shapes import DutyRule, Programme
from brobygger.programmes.situations import HOLDS
from brobygger.programmes.state import STEPS, Rest, State
from brobygger.programmes.terms import Pattern, Situation

Watch = tuple[Situation, frozenset[str]]


@dataclass(slots=True)
class Stretch:
    """A time in which a situation holds; ``until`` None: it still does."""

    since: Happening
    until: Happening | None = None


Group = tuple[frozenset[str], list[tuple[list[Stretch], Callable[[State], bool]]]]


@dataclass(frozen=True, slots=True)
class Pace:
    """An individual pace: days between contacts, agreed on a day, valid until another."""

    agreed_on: date
    days: int
    until: date


@lru_cache(maxsize=32)
def watches(programme: Programme) -> tuple[tuple[frozenset[str], tuple[Watch, ...]], ...]:
    """Return what has to be watched for the programme's rules, each once, by phases."""
    grouped: dict[frozenset[str], dict[Watch, None]] = {}
    for rule in programme.rules:
        grouped.setdefault(frozenset(rule.phases), {})[watch_of(rule)] = None
    return tuple((phases, tuple(found)) for phases, found in grouped.items())


@lru_cache(maxsize=1024)
def watch_of(rule: DutyRule) -> Watch:
    """Return the situation and phases in which a rule holds."""
    return rule.situation, frozenset(rule.phases)


class Course:
    """The events of one journey in order, made easy to ask."""

    __slots__ = (
        "_rests",
        "counted",
        "events",
        "paces",
        "settings",
        "state",
        "stretches",
        "waivers",
    )

    def __init__(self, programme: Programme, settings: DutySettings) -> None:
        self.settings = settings
        self.state = State(programme)
        self.events: list[Happening] = []
        self.counted: dict[str, list[Happening]] = {}
        self.stretches: dict[Watch, list[Stretch]] = {}
        self.waivers: dict[str, date] = {}
        self.paces: dict[str, list[Pace]] = {}
        self._rests: list[Rest] | None = None

    def found(self, patterns: Sequence[Pattern]) -> list[Happening]:
        """Return the counting events that match one of the patterns, oldest first."""
        if len(patterns) == 1:
            return self._found(patterns[0])
        return sorted(chain.from_iterable(map(self._found, patterns)), key=in_order)

    def _found(self, pattern: Pattern) -> list[Happening]:
        events = self.counted.get(pattern.kind, [])
        if events and pattern.facts:
            events = [event for event in events if pattern.matches(event.facts)]
        if events and pattern.if_meetings:
            duty_on = self.settings.meeting_duty
            events = [one for one in events if duty_on(one.happened_on) == pattern.if_meetings]
        return events

    def rests(self, rule: DutyRule) -> list[Rest]:
        """Return the stretches in which a rule makes no demands, oldest first."""
        state = self.state
        if not rule.rests_when_paused:
            return []
        if not rule.rests_in_match_group_3 or not state.passive:
            return state.pauses
        if self._rests is None:
            self._rests = merge([*state.pauses, *state.passive])
        return self._rests


def in_order(event: Happening) -> tuple[object, ...]:
    """Sort by the day it happened, then by when it was written down; the id breaks ties."""
    return event.happened_on, event.recorded_at, event.id


def merge(rests: list[Rest]) -> list[Rest]:
    """Join rests that overlap, so that no day is counted twice."""
    joined: list[Rest] = []
    for rest in sorted(rests, key=lambda rest: rest.since):
        last = joined[-1] if joined else None
        if last and (last.until is None or rest.since <= last.until):
            still = last.until is None or rest.until is None
            last.until = None if still else max(last.until or rest.since, rest.until or rest.since)
        else:
            joined.append(Rest(rest.since, rest.until, rest.why))
    return joined


def read(
    programme: Programme, events: Sequence[Happening], settings: DutySettings = DEFAULT_SETTINGS
) -> Course:
    """Read the events in force, in any order, into a course."""
    course = Course(programme, settings)
    course.events = sorted(events, key=in_order)
    groups = [
        (phases, [(course.stretches.setdefault(watch, []), HOLDS[watch[0]]) for watch in found])
        for phases, found in watches(programme)
    ]
    for event in course.events:
        if counts(event, settings):
            course.counted.setdefault(event.kind, []).append(event)
        step = STEPS.get(event.kind)
        if step is None:
            note_exceptions(course, event)
        else:
            step(course.state, event)
            look_around(groups, course.state, event)
    return course


def look_around(groups: list[Group], state: State, event: Happening) -> None:
    """See after an event which situations hold now, and open or close their stretches."""
    for phases, watched in groups:
        in_phase = not phases or (state.running and state.phase in phases)
        for stretches, holds in watched:
            is_open = bool(stretches) and stretches[-1].until is None
            if (in_phase and holds(state)) is not is_open:
                turn(stretches, event, is_open)


def turn(stretches: list[Stretch], event: Happening, is_open: bool) -> None:
    """Open or close a stretch. What begins and ends on one day leaves no trace."""
    last = stretches[-1] if stretches else None
    if last is None:
        stretches.append(Stretch(event))
    elif not is_open and same_day(last.until, event):
        last.until = None
    elif not is_open:
        stretches.append(Stretch(event))
    elif same_day(last.since, event):
        stretches.pop()
    else:
        last.until = event


def same_day(one: Happening | None, other: Happening) -> bool:
    """Say whether two events happened on one day."""
    return one is not None and one.happened_on == other.happened_on


def note_exceptions(course: Course, event: Happening) -> None:
    """Take in a waiver or an individual pace; without an end date they are not in force."""
    rule = as_text(event.facts.get("rule"))
    until = as_date(event.facts.get("until"))
    if event.kind == EventKind.WAIVED and until:
        course.waivers[rule] = until
    elif event.kind == EventKind.WAIVER_ENDED:
        course.waivers.pop(rule, None)
    elif event.kind == EventKind.PACE_SET and until:
        days = as_days(event.facts.get("days"))
        if days:
            course.paces.setdefault(rule, []).append(Pace(event.happened_on, days, until))
    elif event.kind == EventKind.PACE_ENDED:
        end_pace(course.paces.get(rule, []), event.happened_on)


def end_pace(paces: list[Pace], ended_on: date) -> None:
    """Let the newest pace run no longer than to the day it was ended."""
    if paces:
        last = paces[-1]
        paces[-1] = Pace(last.agreed_on, last.days, min(last.until, ended_on))
