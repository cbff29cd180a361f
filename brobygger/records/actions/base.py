"""What every act on records shares: permission, lock, revision, submission."""

from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.models import Journey
from brobygger.records.models.base import Record
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

Row = TypeVar("Row", bound=Record)


def allow(actor: Actor, permission: str, row: Journey | Record) -> None:
    """Raise PermissionDenied unless the role may, inside its own municipality."""
    if not actor.may(permission) or actor.municipality != row.municipality_id:
        raise PermissionDenied


def sent_before(model: type[Row], submission_id: UUID | None, journey_id: UUID) -> Row | None:
    """The record a form made the first time it was sent; another case's form is refused."""
    if submission_id is None:
        return None
    rows: Any = model._default_manager
    found: Row | None = rows.filter(submission_id=submission_id).first()
    if found is not None and found.journey_id != journey_id:
        raise UserError(_("Formularen er allerede brugt. Åbn siden igen, og prøv en gang til."))
    return found


def lock(journey: Journey) -> None:
    """One writes on a case at a time, so that a double press is one act."""
    Journey.objects.select_for_update().get(pk=journey.pk)


def fresh(row: Row, revision: int | None) -> Row:
    """The record as it stands, locked; UserError when it was changed since the form was made."""
    rows: Any = type(row)._default_manager
    found: Row = rows.select_for_update().get(pk=row.pk)
    if revision is not None and revision != found.revision:
        raise UserError(
            _("Det er ændret af %(name)s imens. Se det nye, og prøv igen.")
            % {"name": found.changed_by_name}
        )
    return found


def store(actor: Actor, row: Record) -> None:
    """Write the record with who and when."""
    is_new = row.revision == 0
    row.revision += 1
    row.changed_at, row.changed_by_name = timezone.now(), actor.name[:100]
    if is_new:
        row.made_at, row.made_by_name = row.changed_at, row.changed_by_name
    row.save(force_insert=is_new)


def of(journey: Journey) -> dict[str, Any]:
    """The columns that say whose a record is."""
    return {
        "municipality_id": journey.municipality_id,
        "citizen_id": journey.citizen_id,
        "journey_id": journey.pk,
    }


def written(text: str, field: str, most: int, missing: str = "") -> str:
    """A text without what can do harm; UserError when too long or, if asked, empty."""
    text = texts.clean(text)
    if missing and not text:
        raise UserError(missing, field)
    if len(text) > most:
        words = _("Teksten er på %(length)d tegn. Der er plads til %(most)d.")
        raise UserError(words % {"length": len(text), "most": most}, field)
    return text


def today() -> date:
    """The day it is here."""
    return timezone.localdate()
