"""Private calendar addresses: made, replaced, taken back."""

import hashlib
import secrets

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.messages.models import CalendarFeed
from brobygger.messages.queries import owner_of


def make_feed(actor: Actor) -> str:
    """A new address, in place of the one there was; returns its secret, shown this once."""
    owner = owner_of(actor)
    if owner is None:
        raise PermissionDenied
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        revoke_feed(actor)
        CalendarFeed.objects.create(
            token_hash=hashed(token),
            municipality_id=actor.municipality,
            owner_kind=owner[0],
            owner=owner[1],
            made_at=timezone.now(),
        )
    return token


def revoke_feed(actor: Actor) -> int:
    """Take the address back; calendars that ask get nothing from now on."""
    owner = owner_of(actor)
    if owner is None:
        raise PermissionDenied
    rows = CalendarFeed.objects.select_for_update().filter(owner=owner[1], revoked_at__isnull=True)
    return CalendarFeed.objects.filter(pk__in=[row.pk for row in rows]).update(
        revoked_at=timezone.now()
    )


def hashed(token: str) -> str:
    """What is stored of a secret."""
    return hashlib.sha256(token.encode()).hexdigest()
