"""Posting: a row per receiver in the caller's transaction; the worker does the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone
from django.utils.functional import Promise

from brobygger.access.actor import Actor
from brobygger.messages.kinds import kind_of
from brobygger.messages.models import Delivery, DeliveryState, Message, ReceiverKind
from brobygger.messages.models.messages import (
    LONGEST_LETTER,
    LONGEST_LINK,
    LONGEST_NAME,
    LONGEST_TITLE,
)
from brobygger.messages.receivers import Receiver

GATHER_FOR = timedelta(minutes=2)
"""How long a message that may be followed by others waits for them before it goes outside."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, and who is to know.

    ``cause`` names what made it ("event:<key>"): the same cause of the same kind reaches each
    receiver once, however often it is posted. ``gather`` names what it is about ("talk:<key>"):
    several in a short time become one. ``uid``: the calendar entry that goes along.
    """

    kind: str
    cause: str
    receivers: Sequence[Receiver]
    text: str | Promise = ""
    title: str | Promise = ""
    citizen_id: UUID | None = None
    link: str = ""
    gather: str = ""
    uid: str = ""
    ready_at: datetime | None = None
    useless_at: datetime | None = None
    municipality: str = field(default="")
    """Needed only when the actor has none (a company's user)."""


def post(actor: Actor, *notices: Notice) -> None:
    """Tell people, in the caller's transaction: one statement, however many."""
    rows = [row for notice in notices for row in _rows(actor, notice)]
    if rows:
        Message.objects.bulk_create(rows, ignore_conflicts=True, batch_size=1000)


def take_back(actor: Actor, kind: str, citizen_id: UUID) -> None:
    """Forget what was posted about a citizen and has not gone out yet."""
    gone = Delivery.objects.exclude(state=DeliveryState.QUEUED).values("message")
    rows = Message.objects.filter(municipality=actor.municipality, kind=kind, citizen=citizen_id)
    rows.exclude(pk__in=gone).delete()


def _rows(actor: Actor, notice: Notice) -> Iterator[Message]:
    """One row per receiver; nobody is told what they did themselves."""
    kind, now = kind_of(notice.kind), timezone.now()
    ready_at = notice.ready_at or (now + GATHER_FOR if notice.gather else now)
    for to in dict.fromkeys(notice.receivers):
        if actor.employee_id == to.key or actor.citizen_id == to.key:
            continue
        yield Message(
            municipality_id=notice.municipality or actor.municipality,
            kind=kind.key,
            cause=notice.cause,
            receiver_kind=to.kind,
            receiver=to.key,
            citizen_id=_about(actor, notice, to),
            company_id=to.company_id or actor.company_id,
            account=to.account,
            name=to.name[:LONGEST_NAME],
            email=to.email[:254],
            title=str(notice.title or kind.title)[:LONGEST_TITLE],
            text=str(notice.text)[:LONGEST_LETTER],
            link=notice.link[:LONGEST_LINK],
            uid=notice.uid,
            gather=notice.gather,
            made_at=now,
            made_by_name=actor.name[:100],
            ready_at=ready_at,
            useless_at=notice.useless_at,
        )


def _about(actor: Actor, notice: Notice, to: Receiver) -> UUID | None:
    """Whom a message is about; a citizen writes of nobody else."""
    if to.kind == ReceiverKind.CITIZEN:
        return to.key
    return notice.citizen_id or actor.citizen_id
