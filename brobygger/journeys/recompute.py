"""Writing what follows from a journey's events: its columns, duties, talks, marks, grants.

``derive`` is pure and shared with imports and the national data; ``write`` stores only the
difference. Nothing else writes these rows.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from brobygger.journeys import rules
from brobygger.journeys.grants import write_grants
from brobygger.journeys.models import (
    Duty,
    Event,
    Journey,
    JourneySettings,
    JourneyState,
    PersonGroupMark,
    Talk,
)
from brobygger.people.roles import Role
from brobygger.programmes import meetings
from brobygger.programmes.catalogue import programme as find_programme
from brobygger.programmes.duties import assess
from brobygger.programmes.kinds import DutyState, DutyStatus, EventKind, Happening
from brobygger.programmes.settings import DEFAULT_SETTINGS, SETTING_NAMES, DutySettings
from brobygger.programmes.standing import Standing

MARK_KINDS = frozenset({EventKind.MARK_SET, EventKind.MARK_ENDED})
PEOPLE_KINDS = frozenset(
    {
        EventKind.JOURNEY_STARTED,
        EventKind.JOURNEY_ENDED,
        EventKind.JOURNEY_REOPENED,
        EventKind.ASSIGNED,
        EventKind.RELEASED,
    }
)
COLUMNS = (
    "state",
    "phase",
    "target_group",
    "started_on",
    "phase_started_on",
    "ended_on",
    "end_reason",
    "team_id",
    *rules.COLUMN_OF_ROLE.values(),
    "next_due_on",
    "next_talk_at",
    "last_contact_on",
    "last_event_at",
    "is_marked",
    "revision",
)
"""What ``derive`` writes on the journey (and the revision, counted by the act)."""

STATUS = (
    "kind",
    "role",
    "state",
    "opened_on",
    "due_on",
    "closed_on",
    "closed_by_id",
    "waived_until",
    "count",
    "target",
)
PLACED = ("responsible_id", "team_id", "phase")
"""Whose a duty is: follows the journey while it is open, and stays when it is closed."""

TALK_COLUMNS = ("starts_at", "ends_at", "form", "place", "employee", "state")

CLOSED = frozenset({DutyState.DONE, DutyState.LAPSED})


@dataclass(frozen=True, slots=True)
class Derived:
    """What a journey's events make of it."""

    standing: Standing
    duties: tuple[DutyStatus, ...]
    happenings: tuple[Happening, ...]


def duty_settings(municipality: str) -> DutySettings:
    """Return how a municipality runs its duties."""
    return chosen(JourneySettings.objects.filter(pk=municipality).first())


def chosen(row: JourneySettings | None) -> DutySettings:
    """Return a municipality's choices as the rules take them."""
    if row is None:
        return DEFAULT_SETTINGS
    plain = {name: getattr(row, name) for name in SETTING_NAMES}
    return DutySettings(**plain, meetings=meetings.schedule(row.meetings))


def derive(journey: Journey, events: Iterable[Event], settings: DutySettings) -> Derived:
    """Set the journey's columns from its events in force; return the rest. No database."""
    happenings = tuple(event.as_happening() for event in events)
    programme = find_programme(journey.programme, journey.version)
    found = Derived(*assess(programme, happenings, settings), happenings)
    _set_columns(journey, found)
    return found


def _set_columns(journey: Journey, found: Derived) -> None:
    now = found.standing
    journey.state, journey.phase = cast(JourneyState, now.state).value, now.phase
    journey.target_group, journey.end_reason = now.target_group, now.end_reason
    # The first event starts the journey.
    journey.started_on = cast(date, now.started_on)
    journey.phase_started_on = cast(date, now.phase_started_on)
    journey.ended_on = now.ended_on
    holders = rules.holders_of(dict(now.holders))
    for role, column in rules.COLUMN_OF_ROLE.items():
        setattr(journey, column, holders.get(role))
    journey.team_id = rules.as_key((now.holders.get(rules.TEAM) or [None])[-1])
    journey.is_marked = now.marked_since is not None
    journey.next_due_on = rules.next_due_on(found.duties)
    journey.next_talk_at = rules.next_talk_at(rules.talks_of(found.happenings).values())
    journey.last_contact_on = rules.last_contact_on(found.happenings)
    journey.last_event_at = max(event.recorded_at for event in found.happenings)


def duty_row(journey: Journey, status: DutyStatus) -> Duty:
    """Return a duty as a row of its journey, not saved."""
    return new_row(journey, duty_values(journey, status))


def duty_values(journey: Journey, status: DutyStatus) -> dict[str, Any]:
    """Return what a duty's row says, by attribute: the rule's part, and whose it is."""
    return {
        "rule": status.rule,
        "occurrence": status.occurrence,
        "kind": status.kind.value,
        "role": status.role.value,
        "state": status.state.value,
        "opened_on": status.opened_on,
        "due_on": status.due_on,
        "closed_on": status.closed_on,
        "closed_by_id": status.closed_by,
        "waived_until": status.waived_until,
        "count": status.count,
        "target": status.target,
        "responsible_id": rules.responsible(status.role, people_on(journey)),
        "team_id": journey.team_id,
        "phase": journey.phase,
    }


def people_on(journey: Journey) -> dict[Role, UUID]:
    """Return who holds which role, from the journey's columns."""
    found = {role: getattr(journey, column) for role, column in rules.COLUMN_OF_ROLE.items()}
    return {role: key for role, key in found.items() if key}


def new_row(journey: Journey, values: dict[str, Any]) -> Duty:
    """Return a duty of a journey, not saved."""
    return Duty(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        journey_id=journey.pk,
        **values,
    )


def write(
    journey: Journey,
    events: Sequence[Event],
    settings: DutySettings,
    touched: Collection[Event],
    now: datetime,
) -> Derived:
    """Store the difference; ``touched`` are the events that came or went."""
    found = derive(journey, events, settings)
    journey.revision += 1
    journey.save(update_fields=[name.removesuffix("_id") for name in COLUMNS])
    _write_duties(journey, found.duties)
    _write_talks(journey, found.happenings, touched)
    if any(event.kind in MARK_KINDS for event in touched):
        _write_marks(journey, found.happenings)
    if any(event.kind in PEOPLE_KINDS for event in touched) and _gives_access(journey):
        write_grants(journey, found.standing.holders, now)
    return found


def _gives_access(journey: Journey) -> bool:
    """An ended journey keeps the access it had, until the citizen's next one says otherwise."""
    if journey.state != JourneyState.ENDED:
        return True
    rows = Journey.objects.filter(citizen=journey.citizen_id)
    # Keys are made in the order of time.
    return not rows.filter(pk__gt=journey.pk).exists()


def _write_duties(journey: Journey, statuses: Iterable[DutyStatus]) -> None:
    stored = {(duty.rule, duty.occurrence): duty for duty in journey.duties.order_by()}
    added, changed = [], []
    names: set[str] = set()
    for status in statuses:
        values = duty_values(journey, status)
        old = stored.pop((status.rule, status.occurrence), None)
        if old is None:
            added.append(new_row(journey, values))
        elif differing := _take_over(old, values):
            changed.append(old)
            names.update(differing)
    if stored:
        Duty.objects.filter(pk__in=[duty.pk for duty in stored.values()]).delete()
    Duty.objects.bulk_create(added)
    if changed:
        Duty.objects.bulk_update(changed, sorted(name.removesuffix("_id") for name in names))


def _take_over(duty: Duty, values: dict[str, Any]) -> list[str]:
    """Bring a stored duty up to date; return the attributes that changed."""
    stays_closed = duty.state in CLOSED and values["state"] in CLOSED
    names = STATUS if stays_closed else (*STATUS, *PLACED)
    changed = [name for name in names if getattr(duty, name) != values[name]]
    for name in changed:
        setattr(duty, name, values[name])
    return changed


def _write_talks(
    journey: Journey, happenings: Iterable[Happening], touched: Collection[Event]
) -> None:
    """Bring the talks that were touched up to date, in one statement.

    A new holder of a role may have taken over any of them (``rules.talks_of``).
    """
    wanted = rules.talks_of(happenings)
    keys = {
        rules.as_key(event.facts.get(name)) for event in touched for name in ("talk", "replaces")
    }
    gone = [key for key in keys if key and key not in wanted]
    if any(event.kind == EventKind.ASSIGNED for event in touched):
        keys |= set(wanted)
    rows = [talk_row(journey, wanted[key]) for key in keys if key in wanted]
    Talk.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["id"], update_fields=TALK_COLUMNS
    )
    if gone:
        journey.talks.filter(pk__in=gone).delete()


def talk_row(journey: Journey, talk: rules.TalkFacts) -> Talk:
    """Return a talk as a row of its journey, not saved."""
    return Talk(
        id=talk.id,
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        journey_id=journey.pk,
        starts_at=talk.starts_at,
        ends_at=talk.ends_at,
        form=talk.form,
        place=talk.place,
        employee_id=talk.employee_id,
        state=talk.state,
    )


def _write_marks(journey: Journey, happenings: Iterable[Happening]) -> None:
    stored = list(journey.marks.order_by("set_on", "id"))
    wanted = rules.marks_of(happenings)
    for surplus in stored[len(wanted) :]:
        surplus.delete()
    for index, period in enumerate(wanted):
        row = stored[index] if index < len(stored) else None
        if row and (row.set_on, row.ended_on) == (period.set_on, period.ended_on):
            continue
        row = row or PersonGroupMark(
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            journey_id=journey.pk,
        )
        row.set_on, row.ended_on = period.set_on, period.ended_on
        row.save()
