"""For the walk through every address: a message to each role, and a letter to print."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.utils import timezone

from brobygger.access.models import User
from brobygger.journeys.models import Journey
from brobygger.messages.models import Channel, Delivery, Message, ReceiverKind
from brobygger.people.identity import new_id
from brobygger.people.roles import Role


def letter(journey: Journey, now: datetime) -> Delivery:
    """A letter to the citizen that waits to be printed."""
    common = {"municipality_id": journey.municipality_id, "citizen_id": journey.citizen_id}
    told = told_to(ReceiverKind.CITIZEN, journey.citizen_id, now, title="Indkaldelse", **common)
    return Delivery.objects.create(
        **common, message=told, channel=Channel.LETTER, queued_at=now, due_at=now
    )


def told_to(kind: ReceiverKind, receiver: Any, now: datetime, **fields: Any) -> Message:
    """A message to somebody."""
    told = Message(receiver_kind=kind, receiver=receiver, made_at=now, ready_at=now, **fields)
    told.cause = str(told.pk)
    told.save()
    return told


def messages_to(code: str, is_own: bool, users: dict[Role, User]) -> Iterator[tuple[Role, Message]]:
    """A message to each role: to the one who walks, or to somebody who never signs in."""
    now = timezone.now()
    for role, user in users.items():
        about: dict[str, Any] = {"municipality_id": code}
        if is_own and user.company_id:
            about |= {"company_id": user.company_id, "account": user.pk}
        kind = ReceiverKind.EMPLOYEE if user.employee_id else ReceiverKind.CONTACT
        key = user.employee_id or user.pk
        if user.citizen_id:
            kind, key = ReceiverKind.CITIZEN, user.citizen_id
            about |= {"citizen_id": user.citizen_id} if is_own else {}
        yield role, told_to(kind, key if is_own else new_id(), now, **about)
