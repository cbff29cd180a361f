"""What somebody finds in the inbox, what failed, and what was written."""

from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.messages.delivery.reach import default_wishes
from brobygger.messages.models import (
    CalendarFeed,
    Channel,
    Choices,
    Delivery,
    DeliveryState,
    Message,
    ReceiverKind,
    Utterance,
)
from brobygger.people.roles import Role


def inbox(actor: Actor) -> QuerySet[Message]:
    """What the actor was told. What is about a citizen shows as long as the citizen does."""
    rows = Message.objects.filter(gathered_into__isnull=True)
    if actor.role == Role.COMPANY_USER and actor.user_id:
        return rows.filter(company_id=actor.company_id, account=actor.user_id)
    rows = rows.filter(municipality=actor.municipality)
    if actor.citizen_id:
        return rows.filter(receiver=actor.citizen_id)
    if actor.employee_id is None:
        return rows.none()
    mine = rows.filter(receiver=actor.employee_id)
    if actor.role in scope.MUNICIPALITY_ROLES:
        return mine
    nobody = Q(citizen__isnull=True)
    if actor.role in scope.GRANTED_ROLES:
        return mine.filter(nobody | Q(scope.opened("citizen", actor)))
    return mine.filter(nobody)


def unread(actor: Actor) -> QuerySet[Message]:
    """What the actor has not marked as read."""
    return inbox(actor).filter(read_at__isnull=True)


def reach_message(actor: Actor, message_id: UUID) -> Message:
    """A message of the actor's; Http404 else."""
    found = inbox(actor).filter(pk=message_id).select_related("citizen").first()
    if found is None:
        raise Http404
    return found


def owner_of(actor: Actor) -> tuple[ReceiverKind, UUID] | None:
    """Who the actor is, as an owner of wishes and calendars."""
    if actor.citizen_id:
        return ReceiverKind.CITIZEN, actor.citizen_id
    return (ReceiverKind.EMPLOYEE, actor.employee_id) if actor.employee_id else None


def own_wishes(actor: Actor) -> Choices:
    """What the actor chose, or the defaults."""
    rows = Choices.objects.filter(municipality=actor.municipality)
    kind = ReceiverKind.CITIZEN if actor.citizen_id else ReceiverKind.EMPLOYEE
    found = rows.filter(citizen=actor.citizen_id, employee=actor.employee_id).first()
    return found or default_wishes(kind)


def own_feed(actor: Actor) -> CalendarFeed | None:
    """The address in force of the actor's calendar."""
    owner = owner_of(actor)
    if owner is None:
        return None
    return CalendarFeed.objects.filter(owner=owner[1], revoked_at__isnull=True).first()


def failures(actor: Actor) -> QuerySet[Delivery]:
    """What did not arrive, or may not have, in the actor's municipality."""
    states = [DeliveryState.DEAD, DeliveryState.DOUBTFUL]
    return Delivery.objects.filter(municipality=actor.municipality, state__in=states)


def waiting_letters(actor: Actor) -> QuerySet[Delivery]:
    """The letters to print for the actor's citizens."""
    rows = Delivery.objects.filter(channel=Channel.LETTER, state=DeliveryState.QUEUED)
    return scope.visible_to(rows, actor, "citizen")


def reach_letter(actor: Actor, delivery_id: UUID) -> Delivery:
    """A letter to print; Http404 when there is none for this actor."""
    rows = waiting_letters(actor).select_related("message", "citizen")
    found = rows.filter(pk=delivery_id).first()
    if found is None:
        raise Http404
    return found


def conversation_of(actor: Actor, citizen_id: UUID) -> QuerySet[Utterance]:
    """Everything a citizen and the people around have written, newest first."""
    return Utterance.objects.visible_to(actor).filter(citizen=citizen_id)
