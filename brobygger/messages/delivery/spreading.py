"""From a message in the inbox to its rows in the outbox: gathered, then one per channel."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.messages.delivery.carriers import open_channels
from brobygger.messages.delivery.reach import Reach, reaches
from brobygger.messages.delivery.ways import ways
from brobygger.messages.kinds import find
from brobygger.messages.models import Delivery, Message

BATCH = 500
Group = Sequence[Message]
"""Messages that become one, oldest first; the last one is what is told."""


def spread(code: str) -> int:
    """Decide for one batch of a municipality's messages; returns how many there were."""
    now = timezone.now()
    with acting(Actor.system(code)):
        ready = list(_waiting(code).filter(ready_at__lte=now).order_by("ready_at", "id")[:BATCH])
        if not ready:
            return 0
        groups = _grouped([*ready, *_followers(code, ready)])
        found = reaches(code, [group[-1] for group in groups])
        rows = [row for one in groups for row in _deliveries(one, found[one[-1].receiver], now)]
        Delivery.objects.bulk_create(rows, ignore_conflicts=True)
        _close(code, groups, now)
    return len(ready)


def _waiting(code: str) -> QuerySet[Message]:
    rows = Message.objects.select_for_update(skip_locked=True, of=("self",))
    return rows.filter(municipality=code, spread_at__isnull=True)


def _followers(code: str, ready: Iterable[Message]) -> list[Message]:
    """What else waits about the same things: it goes along, though its time has not come."""
    about = {(one.receiver, one.gather) for one in ready if one.gather}
    if not about:
        return []
    same = reduce(or_, (Q(receiver=receiver, gather=gather) for receiver, gather in about))
    return list(_waiting(code).filter(same).exclude(pk__in=[one.pk for one in ready]).order_by())


def _grouped(messages: Iterable[Message]) -> list[Group]:
    groups: dict[object, list[Message]] = {}
    for one in sorted(messages, key=lambda one: (one.made_at, one.pk)):
        groups.setdefault((one.receiver, one.gather) if one.gather else one.pk, []).append(one)
    return list(groups.values())


def _deliveries(group: Group, reach: Reach, now: datetime) -> Iterator[Delivery]:
    head = group[-1]
    kind = find(head.kind)
    if kind is None:  # its room is gone; the message stays in the inbox
        return
    for channel, due_at in ways(head, kind, reach, open_channels(), now):
        yield Delivery(
            municipality_id=head.municipality_id,
            message=head,
            citizen_id=head.citizen_id,
            channel=channel,
            count=len(group),
            queued_at=now,
            due_at=due_at,
        )


def _close(code: str, groups: Iterable[Group], now: datetime) -> None:
    """These are decided; of several, all but the newest leave the inbox, unless each counts."""
    groups = list(groups)
    rows = Message.objects.filter(municipality=code)
    rows.filter(pk__in=[one.pk for group in groups for one in group]).update(spread_at=now)
    for *rest, head in groups:
        kind = find(head.kind)
        if rest and not (kind and kind.all_count):
            rows.filter(pk__in=[one.pk for one in rest]).update(gathered_into=head)
