"""What came of handing a message over, and when to try again."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise

from brobygger.messages.models import DeliveryState

WAITS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60)
)
"""Between two tries; after the last one (two days in all) the message is dead."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """SENT, QUEUED (try again), DOUBTFUL (may have gone: never repeated by itself) or DEAD."""

    state: DeliveryState
    problem: str | Promise = ""
    receipt: str = ""


def sent(receipt: str = "") -> Outcome:
    """Taken over by the other side."""
    return Outcome(DeliveryState.SENT, receipt=receipt)


def again(problem: str | Promise) -> Outcome:
    """Certainly not taken over; worth another try."""
    return Outcome(DeliveryState.QUEUED, problem)


def doubtful(problem: str | Promise) -> Outcome:
    """Perhaps taken over."""
    return Outcome(DeliveryState.DOUBTFUL, problem)


def dead(problem: str | Promise) -> Outcome:
    """Refused for good."""
    return Outcome(DeliveryState.DEAD, problem)


def wait_after(attempts: int) -> timedelta | None:
    """How long to wait after so many tries; None: no more."""
    return WAITS[attempts - 1] if 1 <= attempts <= len(WAITS) else None
