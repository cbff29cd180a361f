"""What administrators and clerks do with deliveries: try again, settle a doubt, post a letter."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.messages.models import Delivery, DeliveryState
from brobygger.messages.queries import failures, reach_letter
from brobygger.ui.errors import UserError


def try_again(actor: Actor, delivery_id: UUID) -> None:
    """Queue a failed delivery once more, with all its tries."""
    _settle(actor, delivery_id, DeliveryState.QUEUED)


def call_sent(actor: Actor, delivery_id: UUID) -> None:
    """The administrator knows that one in doubt arrived."""
    _settle(actor, delivery_id, DeliveryState.SENT)


def give_up(actor: Actor, delivery_id: UUID) -> None:
    """Nothing more is to be done; the message stays in the inbox."""
    _settle(actor, delivery_id, DeliveryState.DROPPED)


def _settle(actor: Actor, delivery_id: UUID, state: DeliveryState) -> None:
    if not actor.may("messages.see_failures"):
        raise PermissionDenied
    now = timezone.now()
    changed = (
        failures(actor)
        .filter(pk=delivery_id)
        .update(
            state=state,
            due_at=now,
            attempts=0,
            settled_at=None if state == DeliveryState.QUEUED else now,
            settled_by_name=actor.name[:100],
        )
    )
    if not changed:
        raise UserError(_("Forsendelsen er allerede taget hånd om. Se listen igen."))


def letter_posted(actor: Actor, delivery_id: UUID) -> Delivery:
    """The letter is printed and on its way."""
    if not actor.may("messages.print_letters"):
        raise PermissionDenied
    letter = reach_letter(actor, delivery_id)
    letter.state, letter.settled_at = DeliveryState.SENT, timezone.now()
    letter.settled_by_name = actor.name[:100]
    letter.save(update_fields=["state", "settled_at", "settled_by_name"])
    return letter
