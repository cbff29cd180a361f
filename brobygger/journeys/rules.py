"""What the rows of a journey must say, given its events: pure, no database, no clock.

Duties and standing come from ``programmes``; here are the journey's own rows: its columns,
booked talks and mark periods. Each is a function of the events in force, so a correction
only has to take an event out of force, and everything follows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from brobygger.journeys.models import TalkState
from brobygger.people.roles import Role
from brobygger.programmes.course import in_order
from brobygger.programmes.kinds import DutyState, DutyStatus, EventKind, Happening

COLUMN_OF_ROLE = {
    Role.CASEWORKER: "caseworker_id",
    Role.JOB_COACH: "job_coach_id",
    Role.COMPANY_CONSULTANT: "company_consultant_id",
    Role.RETENTION_CONSULTANT: "retention_consultant_id",
}
"""The roles somebody can hold on a journey, with the journey's column."""

TEAM = "team"
"""In the facts of ASSIGNED: the journey was given to a team, not to a person in a role."""

ANSWERS_FOR = {
    Role.CASEWORKER: (Role.CASEWORKER, Role.JOB_COACH),
    Role.COMPANY_CONSULTANT: (Role.COMPANY_CONSULTANT, Role.JOB_COACH, Role.CASEWORKER),
    Role.RETENTION_CONSULTANT: (Role.RETENTION_CONSULTANT, Role.JOB_COACH, Role.CASEWORKER),
}
"""Who answers for a role's duty, the first one there is; else coach, then caseworker.

The citizen's duties have an employee who answers for them too: somebody must see them.
"""


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """A booked talk as its events tell it."""

    id: UUID
    starts_at: datetime
    ends_at: datetime
    form: str
    place: str
    employee_id: UUID | None
    state: TalkState = TalkState.BOOKED


ANSWERS = {
    EventKind.CONTACT_HELD: TalkState.HELD,
    EventKind.TALK_CANCELLED: TalkState.CANCELLED,
    EventKind.NO_SHOW: TalkState.NO_SHOW,
}


def talks_of(events: Iterable[Happening]) -> dict[UUID, TalkFacts]:
    """Return the talks by their key; what became of one holds whenever it was written down.

    A talk ahead with somebody whose role another takes over is the other's from then on.
    """
    ordered = sorted(events, key=in_order)
    booked = [event for event in ordered if event.kind == EventKind.TALK_BOOKED]
    talks = {talk.id: talk for talk in map(_booked, booked)}
    answers = [(event.facts.get("replaces"), TalkState.MOVED) for event in booked]
    answers += [
        (event.facts.get("talk"), ANSWERS[event.kind]) for event in ordered if event.kind in ANSWERS
    ]
    for key, state in answers:
        talk = talks.get(UUID(key)) if key else None
        if talk:
            talks[talk.id] = replace(talk, state=state)
    for made in _successions(ordered) if talks else ():
        talks = {key: _passed_on(talk, made) for key, talk in talks.items()}
    return talks


@dataclass(frozen=True, slots=True)
class Succession:
    """Somebody left the case, and somebody else took over; ``event`` gave the role."""

    event: Happening
    leaver: UUID
    successor: UUID


def _successions(ordered: Iterable[Happening]) -> Iterator[Succession]:
    """Yield who took over from whom; whoever keeps another role on the case does not leave it."""
    held: dict[str, UUID] = {}
    last: dict[str, UUID] = {}
    for event in ordered:
        role, somebody = event.facts.get("role", ""), as_key(event.facts.get("employee"))
        if event.kind == EventKind.RELEASED:
            held.pop(role, None)
        elif event.kind == EventKind.ASSIGNED and somebody and role in COLUMN_OF_ROLE:
            leaver = last.get(role)
            held[role] = last[role] = somebody
            if leaver and leaver not in held.values():
                yield Succession(event, leaver, somebody)


def _passed_on(talk: TalkFacts, made: Succession) -> TalkFacts:
    """Return a talk as it is after a succession; keys are made in the order of time."""
    is_ahead = talk.id < made.event.id and talk.starts_at > made.event.recorded_at
    if talk.employee_id == made.leaver and is_ahead:
        return replace(talk, employee_id=made.successor)
    return talk


def series_of(events: Iterable[Happening]) -> dict[UUID, UUID]:
    """Return for each talk the first one it goes back to: a talk that is moved is a new talk."""
    first: dict[UUID, UUID] = {}
    for event in sorted(events, key=in_order):
        if event.kind == EventKind.TALK_BOOKED:
            key, replaced = UUID(event.facts["talk"]), as_key(event.facts.get("replaces"))
            first[key] = first.get(replaced, replaced) if replaced else key
    return first


def _booked(event: Happening) -> TalkFacts:
    facts = event.facts
    return TalkFacts(
        id=UUID(facts["talk"]),
        starts_at=datetime.fromisoformat(facts["starts_at"]),
        ends_at=datetime.fromisoformat(facts["ends_at"]),
        form=facts["form"],
        place=facts.get("place", ""),
        employee_id=as_key(facts.get("employee")),
    )


def next_talk_at(talks: Iterable[TalkFacts]) -> datetime | None:
    """Return when the earliest talk starts that nobody has answered for yet."""
    return min((talk.starts_at for talk in talks if talk.state == TalkState.BOOKED), default=None)


@dataclass(slots=True)
class MarkPeriod:
    """A time in which the citizen carries the mark."""

    set_on: date
    ended_on: date | None = None


def marks_of(events: Iterable[Happening]) -> list[MarkPeriod]:
    """Return the periods of the person-group mark, oldest first."""
    periods: list[MarkPeriod] = []
    for event in sorted(events, key=in_order):
        is_open = bool(periods) and periods[-1].ended_on is None
        if event.kind == EventKind.MARK_SET and not is_open:
            periods.append(MarkPeriod(event.happened_on))
        elif event.kind == EventKind.MARK_ENDED and is_open:
            periods[-1].ended_on = event.happened_on
    return periods


def last_contact_on(events: Iterable[Happening]) -> date | None:
    """Return the day of the last talk that was held."""
    held = (event.happened_on for event in events if event.kind == EventKind.CONTACT_HELD)
    return max(held, default=None)


def next_due_on(duties: Iterable[DutyStatus]) -> date | None:
    """Return the day the next duty falls due; a waived one, when its waiver has run out."""
    return min((due for due in map(due_on, duties) if due), default=None)


def due_on(duty: DutyStatus) -> date | None:
    """Return when a duty asks for something, None: it does not."""
    if duty.state == DutyState.OPEN:
        return duty.due_on
    if duty.state != DutyState.WAIVED or duty.due_on is None or duty.waived_until is None:
        return None
    return max(duty.due_on, duty.waived_until + timedelta(days=1))


def responsible(role: Role, holders: dict[Role, UUID]) -> UUID | None:
    """Return the employee who answers for a role's duty, None when the case has nobody."""
    candidates = ANSWERS_FOR.get(role, (Role.JOB_COACH, Role.CASEWORKER))
    return next((holders[one] for one in candidates if one in holders), None)


def holders_of(found: dict[str, Sequence[str]]) -> dict[Role, UUID]:
    """Return the newest holder of each role on the journey."""
    return {role: UUID(found[role][-1]) for role in COLUMN_OF_ROLE if found.get(role)}


def as_key(value: Any) -> UUID | None:
    """Return a key written as text, None for nothing."""
    return UUID(str(value)) if value else None
