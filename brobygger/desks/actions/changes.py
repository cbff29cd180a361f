"""Who administers, and the check that nobody else changed the same thing."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.ui.errors import UserError

PERMISSION = "desks.administer"


def check_administrator(actor: Actor) -> None:
    """Refuse everybody who does not administer the municipality."""
    if not actor.may(PERMISSION):
        raise PermissionDenied


def stamp(values: Mapping[str, Any]) -> str:
    """A short fingerprint of what a form was filled with, to be sent back with it."""
    text = json.dumps(values, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Clash(UserError):
    """Somebody else changed the same thing meanwhile."""


def check_stamp(sent: str, now: Mapping[str, Any]) -> None:
    """Refuse a form made from something else than what is stored now."""
    if sent != stamp(now):
        raise Clash(
            _(
                "En anden har ændret det samme, mens du skrev. Se de nye oplysninger herunder, "
                "og gem igen, hvis din ændring stadig gælder."
            )
        )
