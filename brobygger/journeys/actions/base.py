"""What every act on a journey shares: lock, permission, revision, submission, recompute.

    @once
    def pause(actor, journey, *, …, **form: Unpack[Form]) -> Event:
        with act(actor, journey, "journeys.pause", **form) as case:
            …check the rules with case.standing…
            return case.record(EventKind.PAUSED, on, {…}, reason=reason)

On leaving, the case's new events are stored and everything that follows from them is
written (``journeys.recompute``), in the same transaction. A repeated ``submission_id``
never reaches the body: ``once`` answers with the first event.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import wraps
from typing import Any, ParamSpec, TypedDict
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.journeys import recompute, telling
from brobygger.journeys.models import Event, Journey, JourneyState
from brobygger.people.models import Citizen
from brobygger.programmes.catalogue import programme
from brobygger.programmes.course import read
from brobygger.programmes.following import spared
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.settings import DutySettings
from brobygger.programmes.shapes import Programme
from brobygger.programmes.standing import Standing, standing
from brobygger.ui.errors import UserError

P = ParamSpec("P")
EARLIEST = date(1900, 1, 1)
NOTE_LENGTH, REASON_LENGTH, SHORT_LENGTH = 20_000, 2_000, 500

SAME_WORDS_WITHIN = timedelta(minutes=10)
"""How long the same note about the same thing is a form sent again, not a second event."""

MAY_PRECEDE = frozenset(
    {
        EventKind.ARTEFACT_RECORDED,
        EventKind.FLEXJOB_AGREED,
        EventKind.FLEXJOB_GRANTED,
        EventKind.FLEXJOB_HOURS_CHANGED,
        EventKind.FLEXJOB_STARTED,
        EventKind.INTERNSHIP_STARTED,
        EventKind.MATCH_GROUP_SET,
        EventKind.MATERIAL_SENT,
        EventKind.MEETING_HELD,
        EventKind.TRANSFERRED_IN,
    }
)
"""What may have happened before the journey started, and still counts on it."""

MOVES_STATE = frozenset(
    {
        EventKind.JOURNEY_STARTED,
        EventKind.JOURNEY_ENDED,
        EventKind.PAUSED,
        EventKind.RESUMED,
    }
)
"""What rooms above are told of (``access.changes``)."""


BEGINS = frozenset({EventKind.JOURNEY_STARTED, EventKind.JOURNEY_REOPENED, EventKind.JOURNEY_ENDED})
"""What begins a journey, or begins it again by going out of force."""


class Form(TypedDict, total=False):
    """What every form carries: its own id, and the journey's revision when it was made."""

    submission_id: UUID | None
    revision: int | None


class AlreadyDoneError(Exception):
    """The form was sent before; ``event`` is what came of it."""

    def __init__(self, event: Event) -> None:
        super().__init__(event.pk)
        self.event = event


def once(action: Callable[P, Event]) -> Callable[P, Event]:
    """Answer a repeated submission with the event of the first."""

    @wraps(action)
    def answered(*args: P.args, **kwargs: P.kwargs) -> Event:
        try:
            return action(*args, **kwargs)
        except AlreadyDoneError as done:
            return done.event

    return answered


@dataclass
class Case:
    """A locked journey in the middle of an act. ``events`` are those in force."""

    actor: Actor
    journey: Journey
    events: list[Event]
    settings: DutySettings
    now: datetime
    submission_id: UUID | None = None
    touched: list[Event] = field(default_factory=list)
    new: list[Event] = field(default_factory=list)

    @property
    def today(self) -> date:
        """Return the day it is here."""
        return timezone.localdate(self.now)

    @property
    def programme(self) -> Programme:
        """Return the programme version the journey runs under."""
        return programme(self.journey.programme, self.journey.version)

    @property
    def happenings(self) -> list[Happening]:
        """Return the events as the rules see them."""
        return [event.as_happening() for event in self.events]

    @property
    def standing(self) -> Standing:
        """Return how the journey stands now, what was just recorded included."""
        return standing(self.programme, self.happenings)

    def record(
        self,
        kind: EventKind,
        happened_on: date | None = None,
        facts: Mapping[str, Any] | None = None,
        *,
        note: str = "",
        reason: str = "",
        withheld_reason: str = "",
    ) -> Event:
        """Add an event; the first one of the act carries the form's submission id."""
        event = Event(
            municipality_id=self.journey.municipality_id,
            citizen_id=self.journey.citizen_id,
            journey_id=self.journey.pk,
            kind=kind.value,
            happened_on=self.day(happened_on, may_precede=kind in MAY_PRECEDE),
            recorded_at=self.now,
            recorded_by=self.actor.user_id,
            recorded_by_name=self.actor.name[:100],
            role=self.actor.role or "",
            facts={key: value for key, value in (facts or {}).items() if value not in (None, "")},
            note=text(note, "note", NOTE_LENGTH),
            reason=text(reason, "reason", REASON_LENGTH),
            withheld_reason=text(withheld_reason, "withheld_reason", SHORT_LENGTH),
            submission_id=None if self.new else self.submission_id,
        )
        self.refuse_same_words(event)
        self.new.append(event)
        self.events.append(event)
        self.touched.append(event)
        return event

    def refuse_same_words(self, event: Event) -> None:
        """Raise AlreadyDoneError when the same was written down a moment ago.

        After Back the browser fills a fresh form with the old words, and that form's submission
        id is a new one. Notes are fetched only for an event that is otherwise the same.
        """
        if not event.note:
            return
        for earlier in self.events:
            is_recent = self.now - earlier.recorded_at < SAME_WORDS_WITHIN
            if is_recent and _told(earlier) == _told(event) and earlier.note == event.note:
                raise AlreadyDoneError(earlier)

    def day(
        self, day: date | None, field: str = "happened_on", *, may_precede: bool = False
    ) -> date:
        """Return the day something happened, today when not said; UserError when impossible."""
        day = day or self.today
        if day > self.today:
            raise UserError(
                _("Datoen ligger i fremtiden. Vælg i dag eller en tidligere dag."), field
            )
        if day < EARLIEST:
            raise UserError(_("Datoen ligger før 1900. Tjek årstallet."), field)
        started = self.journey.started_on
        if started and day < started and not may_precede and self.events:
            raise UserError(
                _("Datoen ligger før forløbets start %(day)s.") % {"day": f"{started:%d.%m.%Y}"},
                field,
            )
        return day

    def spare_exempt(self) -> None:
        """Waive what is asked digitally while the citizen is exempt; it counts again afterwards."""
        waivers = read(self.programme, self.happenings).waivers
        is_exempt = self.journey.citizen.is_exempt_from_digital_mail
        for made in spared(self.programme, waivers, exempt=is_exempt):
            self.record(made.kind, None, made.facts, reason=str(made.note))

    def store(self) -> None:
        """Write the new events and what follows from them."""
        may_begin = any(event.kind in BEGINS for event in self.touched)
        if may_begin and self.standing.state != JourneyState.ENDED:
            self.spare_exempt()
        Event.objects.bulk_create(self.new)
        recompute.write(self.journey, self.events, self.settings, self.touched, self.now)
        telling.tell(self.actor, self.journey, self.happenings, self.touched)
        if any(event.kind in MOVES_STATE for event in self.touched):
            changes.tell(self.actor, self.journey.citizen_id)


def _told(event: Event) -> tuple[object, ...]:
    """What an event says apart from its words; a booking it answered is answered only once."""
    facts = {name: value for name, value in event.facts.items() if name != "talk"}
    return (event.kind, event.happened_on, event.recorded_by, facts)


@contextmanager
def act(
    actor: Actor,
    journey: Journey,
    permission: str,
    *,
    submission_id: UUID | None = None,
    revision: int | None = None,
    also_ended: bool = False,
) -> Iterator[Case]:
    """Lock a journey for one act and store what it recorded. Raises what forbids it."""
    allow(actor, permission, journey)
    with transaction.atomic():
        locked = Journey.objects.select_for_update().get(pk=journey.pk)
        refuse_repeat(submission_id, locked.citizen_id)
        events = in_force(locked)
        if revision is not None and revision != locked.revision:
            raise UserError(changed_meanwhile(events))
        if locked.state == JourneyState.ENDED and not also_ended:
            raise UserError(_("Forløbet er afsluttet og kan ikke ændres."))
        settings = recompute.duty_settings(locked.municipality_id)
        case = Case(actor, locked, events, settings, timezone.now(), submission_id)
        yield case
        if case.touched:
            case.store()
    bring_up_to_date(journey, locked)


def allow(actor: Actor, permission: str, row: Journey | Citizen) -> None:
    """Raise PermissionDenied unless the role may, inside its own municipality."""
    if not actor.may(permission) or actor.municipality != row.municipality_id:
        raise PermissionDenied


def in_force(journey: Journey) -> list[Event]:
    """Return the events nothing has corrected, oldest first; texts are fetched when asked for."""
    rows = journey.events.filter(superseded_by__isnull=True).defer("note", "reason")
    return list(rows.order_by("happened_on", "recorded_at", "id"))


def refuse_repeat(submission_id: UUID | None, citizen_id: UUID | None = None) -> None:
    """Raise AlreadyDoneError with the first answer; another citizen's form is refused."""
    if submission_id is None:
        return
    first = Event.objects.filter(submission_id=submission_id).first()
    if first and citizen_id in {None, first.citizen_id}:
        raise AlreadyDoneError(first)
    if first:
        raise UserError(_("Formularen er allerede brugt. Åbn siden igen, og prøv en gang til."))


def changed_meanwhile(events: list[Event]) -> str:
    """Say who changed the journey since the form was made."""
    name = max(events, key=lambda event: event.recorded_at).recorded_by_name if events else ""
    return _("Forløbet er ændret af %(name)s imens. Se det nye, og prøv igen.") % {
        "name": name or _("en anden")
    }


def bring_up_to_date(journey: Journey, locked: Journey) -> None:
    """Let the caller's journey show what was stored."""
    for name in [*recompute.COLUMNS, "citizen_sort_key"]:
        setattr(journey, name, getattr(locked, name))


def text(value: str, field: str, longest: int, *, required: str = "") -> str:
    """Return a text without surrounding space; UserError when too long or, if asked, empty."""
    value = value.replace("\x00", "").strip()
    if required and not value:
        raise UserError(required, field)
    if len(value) > longest:
        raise UserError(
            _("Teksten er på %(length)d tegn. Der er plads til %(longest)d.")
            % {"length": len(value), "longest": longest},
            field,
        )
    return value
