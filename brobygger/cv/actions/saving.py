"""Saving one field of what stands on the CV's pages: of a fact, or of what there is one of."""

from typing import TypeVar, cast
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.cv.models import AbcStrategy, CvProfile, PresentationCv
from brobygger.cv.models.single import Single
from brobygger.documents.saving import Clash, Saved
from brobygger.facts import actions, queries
from brobygger.facts.actions.base import kept, own_hand
from brobygger.ui.errors import UserError

One = TypeVar("One", bound=Single)
SINGLES: dict[str, type[Single]] = {
    f"{model.key}/mine": model for model in (CvProfile, PresentationCv, AbcStrategy)
}
"""What there is one of, by the name it has on a page."""


def save(
    actor: Actor, citizen_id: UUID, key: str, text: str, version: int, written_by: str = ""
) -> Saved | Clash:
    """Save "work_experience/<uuid>/title" or "cv_profile/mine/text"; see ``facts.actions``."""
    name, _slash, field = key.rpartition("/")
    if name not in SINGLES:
        fact = queries.find(actor, citizen_id, name)
        return actions.save_field(actor, fact, field, text, version, written_by)
    SINGLES[name].field(field)  # no such field: nothing is made
    with kept(actor, citizen_id):
        one = there(actor, citizen_id, SINGLES[name])
        return actions.save_field(actor, one, field, text, version, written_by)


def there(actor: Actor, citizen_id: UUID, model: type[One]) -> One:
    """The citizen's one record, stored; call while the citizen is kept (``facts``' ``kept``)."""
    found = model.objects.visible_to(actor).filter(citizen=citizen_id).first()
    if found:
        return cast(One, found)
    now, name = timezone.now(), actor.name[:100]
    made = model.objects.create(
        municipality_id=actor.municipality,
        citizen_id=citizen_id,
        made_at=now,
        made_by=actor.user_id,
        made_by_name=name,
        written_by=own_hand(actor),
        by=actor.user_id,
        by_name=name,
        at=now,
    )
    return cast(One, made)


def refuse_stale(there_now: int, made_from: int | None) -> None:
    """Somebody changed it since the form was made."""
    if made_from is not None and made_from != there_now:
        raise UserError(_("Det er ændret imens. Se det nye herunder, og vælg igen."))
