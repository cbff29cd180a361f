"""Marking messages as read."""

from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.messages.models import Message
from brobygger.messages.queries import unread


def mark_read(actor: Actor, message: Message) -> None:
    """One message; again changes nothing."""
    unread(actor).filter(pk=message.pk).update(read_at=timezone.now())


def mark_all_read(actor: Actor) -> int:
    """Everything in the inbox."""
    return unread(actor).update(read_at=timezone.now())
