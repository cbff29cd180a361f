"""The history of administration, and the check that nobody else changed the same thing."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.models import AdministrativeChange
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


def write(actor: Actor, subject: UUID | None, name: str, text: str) -> None:
    """Add one line to the history."""
    AdministrativeChange.objects.create(
        municipality_id=actor.municipality,
        made_at=timezone.now(),
        made_by=actor.user_id,
        made_by_name=actor.name,
        subject=subject,
        subject_name=name[:200],
        text=text,
    )


def differences(
    before: Mapping[str, Any], after: Mapping[str, Any], labels: Mapping[str, str]
) -> str:
    """What changed, in words: "Navn: »A« → »B«"."""
    lines = (
        f"{labels[key]}: »{shown(before[key])}« → »{shown(after[key])}«"
        for key in labels
        if before[key] != after[key]
    )
    return "\n".join(lines)


def shown(value: Any) -> str:
    """A value as people read it in the history."""
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return str(value)
