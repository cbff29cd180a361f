"""Events of a journey in a few words. Day 0 is a Monday with no holidays for months."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from brobygger.programmes import catalogue
from brobygger.programmes.duties import duties
from brobygger.programmes.kinds import Artefact, DutyState, DutyStatus, EventKind, Happening
from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.shapes import Programme

FIRST_DAY = date(2025, 8, 4)
OLD = catalogue.programme("uif2", "2019")
NEW = catalogue.programme("uif2", "2020")
BOTH = ["citizen", "company_contact", "job_coach"]
_numbers = count(1)


def day(number: int) -> date:
    """Return the date of a day of the diary."""
    return FIRST_DAY + timedelta(days=number)


def happened(kind: EventKind, number: int, **facts: Any) -> Happening:
    """Return an event on a day of the diary, written down after those before it."""
    serial = next(_numbers)
    written = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=serial)
    return Happening(UUID(int=serial), kind, day(number), written, facts)


def start(number: int = 0, phase: str = "2", group: str = "2") -> Happening:
    return happened(EventKind.JOURNEY_STARTED, number, phase=phase, target_group=group)


def enter(number: int, phase: str) -> Happening:
    return happened(EventKind.PHASE_ENTERED, number, phase=phase)


def talk(number: int, **facts: Any) -> Happening:
    facts = {"form": "in_person", "participants": ["citizen", "job_coach"], **facts}
    return happened(EventKind.CONTACT_HELD, number, **facts)


def made(number: int, artefact: Artefact, **facts: Any) -> Happening:
    return happened(EventKind.ARTEFACT_RECORDED, number, artefact=artefact.value, **facts)


def job(number: int, hours: object = 8, key: str = "one") -> Happening:
    return happened(EventKind.FLEXJOB_STARTED, number, employment=key, effective_hours=str(hours))


def hours(number: int, hours: object, key: str = "one") -> Happening:
    return happened(
        EventKind.FLEXJOB_HOURS_CHANGED, number, employment=key, effective_hours=str(hours)
    )


def job_ends(number: int, key: str = "one") -> Happening:
    return happened(EventKind.FLEXJOB_ENDED, number, employment=key)


def follow_up(number: int, participants: list[str] | None = None, **facts: Any) -> Happening:
    names = BOTH if participants is None else participants
    return happened(EventKind.FOLLOW_UP_HELD, number, participants=names, **facts)


def assigned(number: int, role: str = "jobformidler", employee: str = "e1") -> Happening:
    return happened(EventKind.ASSIGNED, number, role=role, employee=employee)


def paused(number: int, days: int | None = None) -> list[Happening]:
    events = [happened(EventKind.PAUSED, number, exemption="sygdom")]
    return events if days is None else [*events, happened(EventKind.RESUMED, number + days)]


def ends(number: int) -> Happening:
    return happened(EventKind.JOURNEY_ENDED, number, end_reason="over_ten_hours")


def in_job(number: int = 0, hours: object = 8) -> list[Happening]:
    """Return a journey started in phase 3 with job, agreement and contact in place."""
    return [
        start(number, "3", "3"),
        assigned(number),
        job(number, hours),
        made(number, Artefact.COMPANY_AGREEMENT),
        made(number, Artefact.COMPANY_CONTACT),
    ]


def of(
    rule: str,
    *events: Happening | list[Happening],
    programme: Programme = NEW,
    settings: DutySettings = DEFAULT_SETTINGS,
) -> list[DutyStatus]:
    """Return the duties one rule makes of the events."""
    flat = [one for item in events for one in (item if isinstance(item, list) else [item])]
    return [duty for duty in duties(programme, flat, settings) if duty.rule == rule]


def states(found: list[DutyStatus]) -> list[DutyState]:
    return [duty.state for duty in found]
