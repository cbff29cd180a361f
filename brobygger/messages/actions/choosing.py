"""Receivers choose ways, reminders and quiet hours."""

from typing import Any

from django.core.exceptions import PermissionDenied

from brobygger.access.actor import Actor
from brobygger.messages.models import Choices
from brobygger.messages.queries import owner_of

FIELDS = ("by_email", "by_sms", "talk_lead", "due_lead", "quiet_from", "quiet_until")


def choose(actor: Actor, **wanted: Any) -> Choices:
    """Keep the actor's own wishes."""
    owner = owner_of(actor)
    if owner is None:
        raise PermissionDenied
    kind, key = owner
    whose: dict[str, Any] = {"citizen": None, "employee": None, kind.value: key}
    stored, _is_new = Choices.objects.update_or_create(
        municipality_id=actor.municipality,
        citizen_id=whose["citizen"],
        employee_id=whose["employee"],
        defaults={name: value for name, value in wanted.items() if name in FIELDS},
    )
    return stored
