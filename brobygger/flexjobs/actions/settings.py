"""How the municipality works with flex-jobs."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.flexjobs.models import settings_of
from brobygger.flexjobs.models.settings import CHOICES


def change_settings(actor: Actor, chosen: Mapping[str, Any]) -> None:
    """Store the choices; what changed goes into the administrators' history."""
    if not actor.may("flexjobs.administer"):
        raise PermissionDenied
    row = settings_of(actor.municipality)
    administration.choose(actor, row, {name: chosen[name] for name in CHOICES})
