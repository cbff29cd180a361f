"""How the municipality works with flex-jobs."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.flexjobs.models import FlexjobSettings, settings_of
from brobygger.flexjobs.models.settings import CHOICES
from brobygger.people.models import AdministrativeChange


def change_settings(actor: Actor, chosen: Mapping[str, Any]) -> None:
    """Store the choices; what changed goes into the administrators' history."""
    if not actor.may("flexjobs.administer"):
        raise PermissionDenied
    row = settings_of(actor.municipality)
    changed = [name for name in CHOICES if getattr(row, name) != chosen[name]]
    for name in changed:
        setattr(row, name, chosen[name])
    if not changed:
        return
    row.save()
    AdministrativeChange.objects.create(
        municipality_id=actor.municipality,
        made_at=timezone.now(),
        made_by=actor.user_id,
        made_by_name=actor.name,
        subject_name=str(FlexjobSettings._meta.verbose_name),
        text="; ".join(in_words(name, chosen[name]) for name in changed),
    )


def in_words(name: str, value: Any) -> str:
    """A choice as the history tells it."""
    said = (_("ja") if value else _("nej")) if isinstance(value, bool) else value
    return f"{FlexjobSettings._meta.get_field(name).verbose_name}: {said}"  # type: ignore[union-attr]
