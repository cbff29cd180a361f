"""What is typed on the talk screen, kept while it is typed: closing the browser loses nothing."""

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from django import forms
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.desks.models import TalkDraft
from brobygger.journeys.models import Journey
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

NOT_TYPED = frozenset({"csrfmiddlewaretoken", "revision", "submission_id", "draft"})
ENDS = tuple(f"-{name}" for name in NOT_TYPED)
MOST_FIELDS, MOST_CHARACTERS = 500, 200_000

Typed = Mapping[str, list[str]]


def draft_of(actor: Actor, journey: Journey) -> TalkDraft | None:
    """The actor's own draft on a journey."""
    return TalkDraft.objects.filter(journey=journey.pk, user_id=_writer(actor)).first()


def keep(actor: Actor, journey: Journey, posted: QueryDict, number: int | None = None) -> TalkDraft:
    """Keep what is typed. ``number`` is the draft the window shows (0: none); None: whatever."""
    typed = typed_in(posted)
    with transaction.atomic():
        rows = TalkDraft.objects.select_for_update()
        found = rows.filter(journey=journey.pk, user_id=_writer(actor)).first()
        if number is not None and number != (found.number if found else 0):
            raise UserError(
                _("Samtalen er ændret eller gemt i et andet vindue. Åbn siden igen for at se det.")
            )
        draft = found or TalkDraft(
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            journey_id=journey.pk,
            user_id=_writer(actor),
            number=0,
        )
        draft.typed, draft.saved_at = typed, timezone.now()
        draft.number += 1
        draft.save(force_insert=found is None)
    return draft


def _writer(actor: Actor) -> UUID:
    return cast(UUID, actor.user_id)


def throw_away(actor: Actor, journey: Journey) -> None:
    """Forget the draft."""
    TalkDraft.objects.filter(journey=journey.pk, user_id=_writer(actor)).delete()


def typed_in(posted: QueryDict) -> dict[str, list[str]]:
    """What people typed or chose, without what forms carry; UserError when it is too much."""
    typed = {
        name: [texts.clean(value) for value in values]
        for name, values in posted.lists()
        if name not in NOT_TYPED and not name.endswith(ENDS)
    }
    length = sum(len(value) for values in typed.values() for value in values)
    if len(typed) > MOST_FIELDS or length > MOST_CHARACTERS:
        raise UserError(_("Der er skrevet for meget til, at kladden kan gemmes."))
    return typed


def restore(form: forms.BaseForm, typed: Typed | None) -> None:
    """Let a form open with what was typed; a box nobody ticked stands empty.

    A form that was not on the page then opens as it is.
    """
    if typed is None or form.is_bound:
        return
    if not any(form.add_prefix(name) in typed for name in form.fields if name not in NOT_TYPED):
        return
    for name, field in form.fields.items():
        if name not in NOT_TYPED:
            form.initial[name] = _value(field, typed.get(form.add_prefix(name), []))


def _value(field: forms.Field, values: list[str]) -> Any:
    if isinstance(field, forms.MultipleChoiceField):
        return values
    if isinstance(field, forms.BooleanField):
        return bool(values)
    return values[0] if values and values[0] else None  # an empty date field stays one
