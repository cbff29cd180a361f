"""The terms of a duty rule as data: what asks, what settles it, and how long there is.

``duties`` has one module for each: ``Within``, ``Until``, ``Every``, ``Times``, ``Since``,
``Planned``, ``Reported``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from brobygger.programmes.facts import as_texts
from brobygger.programmes.kinds import Artefact, EventKind
from brobygger.programmes.meetings import MeetingDuty


@dataclass(frozen=True, slots=True)
class Pattern:
    """A kind of event, with facts it must carry; a list of codes must hold the wanted one.

    ``if_meetings``: only what happened while meetings of the team were so in the municipality.
    """

    kind: EventKind
    facts: tuple[tuple[str, str], ...] = ()
    if_meetings: MeetingDuty | None = None

    def matches(self, facts: Mapping[str, Any]) -> bool:
        """Say whether an event of the right kind carries the wanted facts."""
        return all(wanted in as_texts(facts.get(name)) for name, wanted in self.facts)


def recorded(artefact: Artefact) -> Pattern:
    """Match the recording of one artefact."""
    return Pattern(EventKind.ARTEFACT_RECORDED, (("artefact", artefact.value),))


def gone(artefact: Artefact) -> Pattern:
    """Match that one artefact is not there any more."""
    return Pattern(EventKind.ARTEFACT_GONE, (("artefact", artefact.value),))


class Situation(StrEnum):
    """How things stand for a stretch of time; ``situations.py`` says when each holds."""

    IN_PHASE = "in_phase"
    WITHOUT_CONSULTANT = "without_consultant"
    WITHOUT_COACH = "without_coach"
    GRANTED_WITHOUT_COACH = "granted_without_coach"
    NO_FLEXJOB = "no_flexjob"
    NO_FLEXJOB_OR_INTERNSHIP = "no_flexjob_or_internship"
    SMALL_FLEXJOB = "small_flexjob"
    LARGE_FLEXJOB = "large_flexjob"
    ANY_FLEXJOB = "any_flexjob"
    FLEXJOB_WITHOUT_AGREEMENT = "flexjob_without_agreement"
    FLEXJOB_WITHOUT_CONTACT = "flexjob_without_contact"
    MARK_MISSING = "mark_missing"
    MARK_SUPERFLUOUS = "mark_superfluous"


class Pairing(StrEnum):
    """How what must be done is paired with what asks for it."""

    ONCE = "once"
    """Once is enough, also when it was there beforehand (a filled CV)."""
    NEXT = "next"
    """The next one settles everything that waited for it (Min Plan after talks)."""
    EACH = "each"
    """Each asks for one of its own (minutes of each follow-up)."""


Days = int | str
"""Calendar days, or the name of the field in ``DutySettings`` that holds them."""


@dataclass(frozen=True, slots=True)
class Within:
    """Something is done (or exists) within some days of what asks for it.

    ``asked_by`` empty: the start of the stretch asks. ``days`` None: no date of its own.
    ``lapses_on``: what makes it pointless. ``gone_by`` (with ``Pairing.ONCE``): what undoes it, so
    that the day it was undone asks anew. ``not_before``: a stretch that started earlier asks
    on this day.
    """

    done_by: tuple[Pattern, ...]
    days: Days | None = None
    asked_by: tuple[Pattern, ...] = ()
    pairing: Pairing = Pairing.ONCE
    lapses_on: tuple[Pattern, ...] = ()
    gone_by: tuple[Pattern, ...] = ()
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class Until:
    """The situation itself must come to an end within some days, by one of these acts."""

    days: Days
    done_by: frozenset[EventKind]


@dataclass(frozen=True, slots=True)
class Every:
    """Again and again: at most ``days`` calendar days after the last time."""

    days: int
    done_by: Pattern


@dataclass(frozen=True, slots=True)
class Times:
    """``target`` times in the first ``months`` of each flex-job, spread evenly."""

    target: int
    months: int
    done_by: Pattern


Dated = tuple[tuple[date, int], ...]
"""A number the law has changed, with the day each was in force from; oldest first."""


@dataclass(frozen=True, slots=True)
class Since:
    """After ``months`` in the same situation; ``restarts_on`` sets the clock to zero."""

    months: int | Dated
    done_by: Pattern
    restarts_on: tuple[Pattern, ...] = ()

    def months_from(self, day: date) -> int:
        """Return the months of a period that begins on a day, by the law of that day."""
        if isinstance(self.months, int):
            return self.months
        begun = [months for valid_from, months in self.months if valid_from <= day]
        return begun[-1] if begun else self.months[0][1]


@dataclass(frozen=True, slots=True)
class Planned:
    """What people have planned for a day: ``asked_by`` carries the day, and a name.

    Settled by the next event of ``done_by`` that carries the same name.
    """

    asked_by: Pattern
    done_by: tuple[Pattern, ...]
    name: str
    day: str = "due_on"


@dataclass(frozen=True, slots=True)
class Reported:
    """Word about everything that runs, within some days of each of ``asked_by``.

    ``planned_by`` names a thing (``name``) and the day it starts (``day``); ``reported_by`` is
    word about it, the last when it carries ``closing``. One round of words settles all before it.
    """

    planned_by: Pattern
    reported_by: Pattern
    name: str
    asked_by: tuple[Pattern, ...]
    days: Days
    day: str = "starts_on"
    closing: str = "closing"


Terms = Within | Until | Every | Times | Since | Planned | Reported
