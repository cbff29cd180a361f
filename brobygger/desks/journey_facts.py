"""What the citizen's page reads: a fixed number of statements, whatever the history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils import timezone

from brobygger.journeys.models import Duty, Event, Journey, Talk, TalkState, Transfer
from brobygger.journeys.models.transfers import TransferState
from brobygger.programmes.kinds import DutyState, EventKind, Happening

RECURRING = (
    EventKind.CONTACT_HELD,
    EventKind.TALK_BOOKED,
    EventKind.TALK_CANCELLED,
    EventKind.NO_SHOW,
    EventKind.FOLLOW_UP_HELD,
    EventKind.ARTEFACT_RECORDED,
    EventKind.STEP_TICKED,
    EventKind.STEP_CLEARED,
    EventKind.NOTE_WRITTEN,
)
"""Kinds that come again and again, and where only the newest of each sort says something."""

SORT = """
CASE WHEN "journeys_event"."kind" = ANY(%s) THEN jsonb_build_array(
  "journeys_event"."facts" -> 'artefact', "journeys_event"."facts" -> 'employment',
  "journeys_event"."facts" -> 'topics', "journeys_event"."facts" -> 'step')
ELSE to_jsonb("journeys_event"."id") END
"""
"""What rules read in a recurring event; every other event is a sort of its own."""

TALKS = (EventKind.CONTACT_HELD, EventKind.FOLLOW_UP_HELD)
SHOWN_TALKS, SHOWN_CONTACTS, SHOWN_DUTIES, TIMELINE_SIZE = 5, 3, 40, 15
YEARS_AHEAD = timedelta(days=366)
"""The grant of a flex-job is followed up after years; until then nobody need see it."""
LIVING = (DutyState.OPEN, DutyState.RESTING, DutyState.WAIVED)


def happenings(journey: Journey) -> list[Happening]:
    """Return the events that tell how a journey stands and which steps are done.

    Of what recurs only the newest of each sort, so that ten years cost what one does.
    """
    rows = (
        Event.objects.filter(journey=journey, superseded_by__isnull=True)
        .annotate(sort=RawSQL(SORT, [[kind.value for kind in RECURRING]]))  # noqa: S611
        .order_by("kind", "sort", "-happened_on", "-recorded_at", "-id")
        .distinct("kind", "sort")
        .values_list("id", "kind", "happened_on", "recorded_at", "facts", "sort")
    )
    return [Happening(key, EventKind(kind), *rest) for key, kind, *rest, _ in rows]


def living_duties(journey: Journey) -> QuerySet[Duty]:
    """Return the duties that are not closed, the most urgent first; not what is years ahead."""
    far = timezone.localdate() + YEARS_AHEAD
    return (
        Duty.objects.filter(journey=journey, state__in=LIVING)
        .exclude(due_on__gt=far)
        .select_related("responsible")
        .order_by("due_on", "id")[:SHOWN_DUTIES]
    )


def coming_talks(journey: Journey) -> QuerySet[Talk]:
    """Return the booked talks nobody has answered for, the next one first."""
    return (
        Talk.objects.filter(journey=journey, state=TalkState.BOOKED)
        .select_related("employee")
        .order_by("starts_at", "id")[:SHOWN_TALKS]
    )


def last_contacts(journey: Journey) -> QuerySet[Event]:
    """Return the newest talks and follow-ups that were held."""
    return journey.events.filter(kind__in=TALKS, superseded_by__isnull=True).order_by(
        "-happened_on", "-recorded_at", "-id"
    )[:SHOWN_CONTACTS]


def standing_offer(journey: Journey, events: Iterable[Happening]) -> Transfer | None:
    """Return the offer of the case that waits for an answer; asked only if one was made."""
    if not any(event.kind == EventKind.TRANSFER_OFFERED for event in events):
        return None
    rows = Transfer.objects.filter(journey_id=journey.pk, state=TransferState.OFFERED)
    return rows.select_related("to_municipality").first()


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """One page of the timeline, newest first."""

    events: Sequence[Event]
    number: int
    kind: str
    has_more: bool


def timeline(journey: Journey, kind: str, number: int) -> TimelinePage:
    """Return one page of what happened, corrected events included."""
    rows = journey.events.all()
    if kind in EventKind.values:
        rows = rows.filter(kind=kind)
    first = (number - 1) * TIMELINE_SIZE
    found = list(
        rows.order_by("-happened_on", "-recorded_at", "-id")[first : first + TIMELINE_SIZE + 1]
    )
    return TimelinePage(found[:TIMELINE_SIZE], number, kind, len(found) > TIMELINE_SIZE)
