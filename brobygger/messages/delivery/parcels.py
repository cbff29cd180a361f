"""What a carrier gets: everything about one delivery, loaded in a few statements for many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from django.db.models import Q

from brobygger.messages.delivery.reach import Reach, reaches
from brobygger.messages.kinds import Kind, find
from brobygger.messages.models import CalendarEntry, Delivery, Message
from brobygger.people.models import Municipality


@dataclass(frozen=True, slots=True)
class Parcel:
    """One delivery with what it says and where it goes."""

    delivery: Delivery
    message: Message
    reach: Reach
    kind: Kind | None
    municipality: str
    """Its name, the sender's."""
    entry: CalendarEntry | None = None


def parcels(code: str, deliveries: Iterable[Delivery]) -> list[Parcel]:
    """The parcels of one municipality's deliveries, whose messages are loaded with them."""
    deliveries = list(deliveries)
    found = reaches(code, [one.message for one in deliveries])
    entries = _entries(code, [one.message for one in deliveries if one.message.uid])
    return [
        Parcel(
            one,
            one.message,
            found[one.message.receiver],
            find(one.message.kind),
            name_of(code),
            entries.get((one.message.receiver, one.message.uid)),
        )
        for one in deliveries
    ]


def _entries(code: str, messages: Sequence[Message]) -> dict[tuple[object, str], CalendarEntry]:
    """The appointments that go along, as they stand now."""
    if not messages:
        return {}
    mentioned = Q(owner__in={one.receiver for one in messages})
    mentioned &= Q(uid__in={one.uid for one in messages})
    rows = CalendarEntry.objects.filter(mentioned, municipality=code).order_by()
    return {(row.owner, row.uid): row for row in rows}


@cache
def name_of(code: str) -> str:
    """A municipality's name; it changes with the code list, when processes start anew."""
    return str(Municipality.objects.values_list("name", flat=True).get(pk=code))
