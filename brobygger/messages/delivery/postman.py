"""A worker's round: spread and hand over, municipality by municipality."""

from collections.abc import Callable

from django.conf import settings
from django.utils import timezone, translation

from brobygger.access.actor import Actor, acting
from brobygger.messages.delivery.carriers import open_channels
from brobygger.messages.delivery.draining import drain
from brobygger.messages.delivery.reminding import remind
from brobygger.messages.delivery.spreading import spread
from brobygger.messages.models import Delivery, DeliveryState, Message
from brobygger.people.models import Municipality

ENOUGH = 20
"""Batches for one municipality before the next has its turn."""


def round_of(code: str) -> int:
    """Everything a municipality has waiting, up to a share; returns how much was done."""
    done = 0
    with translation.override(settings.LANGUAGE_CODE):
        done += _repeat(lambda: spread(code))
        for channel in sorted(open_channels()):
            done += _repeat(lambda channel=channel: drain(code, channel))  # type: ignore[misc]
    return done


def _repeat(work: Callable[[], int]) -> int:
    done = 0
    for _turn in range(ENOUGH):
        count = work()
        done += count
        if not count:
            break
    return done


def everywhere() -> int:
    """One round of all municipalities; those with nothing waiting cost one look."""
    return sum(round_of(code) for code in codes() if has_work(code))


def remind_everywhere() -> int:
    """Post the reminders whose time has come; the next round brings them outside."""
    with translation.override(settings.LANGUAGE_CODE):
        return sum(remind(code) for code in codes())


def codes() -> list[str]:
    """Every municipality there is."""
    return list(Municipality.objects.order_by("code").values_list("code", flat=True))


def has_work(code: str) -> bool:
    """Whether a message waits to be spread, or a delivery to be handed over."""
    now = timezone.now()
    with acting(Actor.system(code)):
        waiting = Message.objects.filter(
            municipality=code, spread_at__isnull=True, ready_at__lte=now
        )
        states = [DeliveryState.QUEUED, DeliveryState.SENDING]
        due = Delivery.objects.filter(
            municipality=code,
            channel__in=sorted(open_channels()),
            state__in=states,
            due_at__lte=now,
        )
        return waiting.exists() or due.exists()
