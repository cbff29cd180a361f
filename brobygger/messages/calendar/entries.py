"""Appointments in people's calendars, written in the transaction of the act that makes them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.messages.models import CalendarEntry
from brobygger.messages.receivers import Receiver

CHANGING = (
    "citizen_id",
    "title",
    "place",
    "link",
    "starts_at",
    "ends_at",
    "is_cancelled",
    "changed_at",
    "reminded_at",
)


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where somebody meets. ``uid`` stays the same when it is moved ("talk:<key>").

    The title goes into people's own calendars, which others may see: nothing personal.
    """

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    owners: Sequence[Receiver]
    place: str = ""
    link: str = ""
    citizen_id: UUID | None = None
    is_cancelled: bool = False


def put(actor: Actor, *appointments: Appointment) -> None:
    """Write appointments, new or changed, in one statement; who is no longer on one: ``cancel``."""
    rows = [row for one in appointments for row in _rows(actor, one)]
    if rows:
        CalendarEntry.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["municipality", "owner", "uid"],
            update_fields=[name.removesuffix("_id") for name in CHANGING],
        )


def cancel(actor: Actor, uids: Iterable[str], *, except_for: Iterable[UUID] = ()) -> None:
    """Call appointments off, for everybody or for all but some."""
    CalendarEntry.objects.filter(
        ~Q(owner__in=list(except_for)),
        municipality=actor.municipality,
        uid__in=list(uids),
        is_cancelled=False,
    ).update(is_cancelled=True, changed_at=timezone.now())


def _rows(actor: Actor, one: Appointment) -> Iterator[CalendarEntry]:
    now = timezone.now()
    for owner in dict.fromkeys(one.owners):
        yield CalendarEntry(
            municipality_id=actor.municipality,
            uid=one.uid,
            owner_kind=owner.kind,
            owner=owner.key,
            citizen_id=one.citizen_id,
            title=one.title[:150],
            place=one.place[:200],
            link=one.link[:300],
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            is_cancelled=one.is_cancelled,
            changed_at=now,
        )
