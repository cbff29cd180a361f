"""The history of administration: who chose what, and what it was before."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.models import AdministrativeChange


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


def choose(actor: Actor, row: Model, chosen: Mapping[str, Any]) -> None:
    """Store a municipality's choices by column, and what changed in the history."""
    before = {name: getattr(row, name) for name in chosen}
    text = differences(before, chosen, {name: label(type(row), name) for name in chosen})
    if not text:
        return
    for name, value in chosen.items():
        setattr(row, name, value)
    row.save()
    write(actor, None, str(row._meta.verbose_name), text)


def label(model: type[Model], name: str) -> str:
    """What a column is called."""
    return str(model._meta.get_field(name).verbose_name)  # type: ignore[union-attr]


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
