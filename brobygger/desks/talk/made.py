"""What a recorded talk came to: its agreements, the next talk, the duties it met."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.http import Http404

from brobygger.access.actor import Actor
from brobygger.desks.talk.noticing import agreement_like
from brobygger.journeys.models import Duty, Event, Journey, Talk, TalkState
from brobygger.plan.models import Agreement, Status
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyState, EventKind

WITH_IT = timedelta(minutes=1)
"""What the same person recorded so soon after the talk was recorded with it."""


@dataclass(frozen=True, slots=True)
class Made:
    """Everything that was written down with a talk."""

    event: Event
    agreements: list[Agreement]
    statuses: list[Status]
    next_talk: Talk | None
    met: list[str]
    noticed: list[str]


def made_at(actor: Actor, journey: Journey, event_id: UUID) -> Made:
    """What was recorded with a talk; Http404 when the journey has no such talk."""
    event = journey.events.filter(pk=event_id, kind=EventKind.CONTACT_HELD).first()
    if event is None:
        raise Http404
    agreements = list(Agreement.objects.visible_to(actor).filter(talk=event.pk))
    note = "" if event.withheld_reason else event.note
    booked = Talk.objects.filter(journey=journey, state=TalkState.BOOKED)
    return Made(
        event,
        agreements,
        list(Status.objects.visible_to(actor).filter(talk=event.pk).select_related("activity")),
        booked.order_by("starts_at", "id").first(),
        _met(journey, event),
        agreement_like(note, " ".join(one.what for one in agreements)),
    )


def _met(journey: Journey, event: Event) -> list[str]:
    """The duties that were met by the talk and what was written with it."""
    with_it = journey.events.filter(
        recorded_by=event.recorded_by,
        recorded_at__gte=event.recorded_at,
        recorded_at__lte=event.recorded_at + WITH_IT,
    )
    duties = Duty.objects.filter(
        journey=journey, state=DutyState.DONE, closed_by__in=with_it.order_by().values("pk")
    )
    named = programme(journey.programme, journey.version)
    titles = (str(named.rule(duty.rule).title) for duty in duties.order_by("due_on", "id"))
    return list(dict.fromkeys(titles))
