"""Taking deliveries with a lease, handing them over, writing down what came of it."""

import logging
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from django.db.models import F, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor, acting
from brobygger.messages.delivery.carriers import BATCH, REPEATED, carrier_of
from brobygger.messages.delivery.outcome import Outcome, again, doubtful, wait_after
from brobygger.messages.delivery.parcels import Parcel, parcels
from brobygger.messages.delivery.undelivered import tell
from brobygger.messages.models import Channel, Delivery, DeliveryState

LEASE = timedelta(minutes=5)
BUDGET_SECONDS = 120.0
"""A batch that takes longer gives back what it has not begun, well within its lease."""

Result = tuple[Parcel, Outcome]
logger = logging.getLogger(__name__)


def drain(code: str, channel: Channel) -> int:
    """Hand over one batch of a municipality's deliveries; returns how many were taken."""
    taken, lost = take(code, channel)
    if not taken:
        return lost
    results = hand_over(channel, taken)
    settle(code, results)
    give_back(code, taken[len(results) :])
    return len(taken) + lost


def hand_over(channel: Channel, taken: list[Parcel]) -> list[Result]:
    """One outcome for each parcel begun. A fault of ours in one must not stop the others."""
    results: list[Result] = []
    stop_at = time.monotonic() + BUDGET_SECONDS
    try:
        for result in carrier_of(channel).carry(until(stop_at, taken)):
            results.append(result)
    except Exception:
        broken = taken[len(results)]
        logger.exception("Delivery %s could not be handed over", broken.delivery.pk)
        outcome = again if channel in REPEATED else doubtful
        results.append((broken, outcome(_("Uventet fejl. Den står i loggen."))))
    return results


def until(stop_at: float, taken: Iterable[Parcel]) -> Iterator[Parcel]:
    """The parcels, as long as there is time."""
    for parcel in taken:
        if time.monotonic() > stop_at:
            return
        yield parcel


def take(code: str, channel: Channel) -> tuple[list[Parcel], int]:
    """Take a batch, committed as ``sending`` before anything is handed over.

    A lease that ran out belonged to a worker that died with the delivery in its hands. Where a
    repeat is recognised it is taken again, else it is in doubt and left to the administrator.
    """
    now = timezone.now()
    with acting(Actor.system(code)):
        rows = list(_due(code, channel)[: BATCH[channel]])
        lost = [one for one in rows if _is_lost(one)]
        usable = [one for one in rows if one not in lost]
        _write_off(code, lost)
        _rows(code, usable).update(
            state=DeliveryState.SENDING, due_at=now + LEASE, attempts=F("attempts") + 1
        )
        for one in usable:
            one.attempts += 1
        return parcels(code, usable), len(lost)


def _due(code: str, channel: Channel) -> QuerySet[Delivery]:
    rows = Delivery.objects.select_for_update(skip_locked=True, of=("self",))
    states = [DeliveryState.QUEUED, DeliveryState.SENDING]
    rows = rows.filter(municipality=code, channel=channel, state__in=states)
    return rows.filter(due_at__lte=timezone.now()).select_related("message").order_by("due_at")


def _is_lost(one: Delivery) -> bool:
    return one.state == DeliveryState.SENDING and one.channel not in REPEATED


def _write_off(code: str, lost: list[Delivery]) -> None:
    if lost:
        outcome = doubtful(_("Forbindelsen blev afbrudt, mens den blev sendt."))
        _rows(code, lost).update(**_columns(outcome))


def _rows(code: str, deliveries: Iterable[Delivery]) -> QuerySet[Delivery]:
    return Delivery.objects.filter(municipality=code, pk__in=[one.pk for one in deliveries])


def settle(code: str, results: list[Result]) -> None:
    """Write outcomes down: one statement for all that end alike."""
    with acting(Actor.system(code)):
        final = [(parcel, _final(parcel, outcome)) for parcel, outcome in results]
        alike = sorted(final, key=_likeness)
        for _key, group in groupby(alike, key=_likeness):
            _write(code, list(group))
        tell(code, [parcel for parcel, one in final if one.state == DeliveryState.DEAD])


def _likeness(result: Result) -> tuple[str, ...]:
    parcel, outcome = result
    return (outcome.state, str(outcome.problem), outcome.receipt, str(parcel.delivery.attempts))


def _final(parcel: Parcel, outcome: Outcome) -> Outcome:
    """After the last try, another try is none."""
    if outcome.state == DeliveryState.QUEUED and wait_after(parcel.delivery.attempts) is None:
        return replace(outcome, state=DeliveryState.DEAD)
    return outcome


def _write(code: str, group: list[Result]) -> None:
    outcome = group[0][1]
    rows = _rows(code, [parcel.delivery for parcel, _outcome in group])
    if outcome.state == DeliveryState.SENT:
        # Sent is sent, also when another worker has taken it over meanwhile.
        rows.update(**_columns(outcome))
        return
    attempts = group[0][0].delivery.attempts
    rows = rows.filter(state=DeliveryState.SENDING, attempts=attempts)
    wait = wait_after(attempts)
    if outcome.state == DeliveryState.QUEUED and wait is not None:
        rows.update(state=outcome.state, problem=str(outcome.problem), due_at=timezone.now() + wait)
    else:
        rows.update(**_columns(outcome))


def _columns(outcome: Outcome) -> dict[str, object]:
    return {
        "state": outcome.state,
        "problem": str(outcome.problem)[:300],
        "receipt": outcome.receipt,
        "settled_at": timezone.now(),
    }


def give_back(code: str, untouched: Iterable[Parcel]) -> None:
    """What was not begun waits again, as if never taken."""
    rows = [parcel.delivery for parcel in untouched]
    if rows:
        with acting(Actor.system(code)):
            _rows(code, rows).filter(state=DeliveryState.SENDING).update(
                state=DeliveryState.QUEUED, due_at=timezone.now(), attempts=F("attempts") - 1
            )
