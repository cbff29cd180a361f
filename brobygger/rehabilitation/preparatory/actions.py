"""What people do with the preparatory part beside writing in it."""

from collections.abc import Mapping

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.journeys.models import Journey
from brobygger.rehabilitation.models import PreparationStep, RehabilitationSettings
from brobygger.rehabilitation.preparatory.kind import KEY
from brobygger.rehabilitation.preparatory.preparation import STEPS
from brobygger.rehabilitation.preparatory.template import standard
from brobygger.rehabilitation.preparatory.templates import key_in_force, settings_of
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

MOST_NOTE = 2_000


def begin(actor: Actor, journey: Journey, occasion: str) -> Document:
    """An empty form for an occasion, or the open one. Twice is once.

    After a locked one it is a new version: what was written comes along to the new occasion.
    """
    if occasion not in {one.key for one in standard().occasions}:
        raise UserError(_("Vælg, hvorfor den forberedende del skal udfyldes."), "occasion")
    newest = Document.objects.about(journey.pk, KEY).visible_to(actor).first()
    if newest and newest.is_locked:
        return documents.new_version(actor, newest, occasion=occasion)
    rule_set = key_in_force(journey.municipality_id, timezone.localdate())
    return documents.make(
        actor, journey.citizen_id, journey.pk, KEY, rule_set=rule_set, occasion=occasion
    )


def change_settings(actor: Actor, chosen: Mapping[str, bool]) -> None:
    """Store how the municipality works; what changed goes into the administrators' history."""
    if not actor.may("rehabilitation.administer"):
        raise PermissionDenied
    names = RehabilitationSettings.choices()
    row = settings_of(actor.municipality)
    administration.choose(actor, row, {name: chosen[name] for name in names})


def set_step(
    actor: Actor, journey: Journey, step: str, *, is_done: bool, note: str = ""
) -> PreparationStep:
    """Say that one of the four steps is taken, or that it is not."""
    if not actor.may("rehabilitation.prepare"):
        raise PermissionDenied
    if step not in {one.key for one in STEPS}:
        raise UserError(_("Det trin findes ikke."))
    note = texts.clean(note)
    if len(note) > MOST_NOTE:
        raise UserError(_("Skriv højst %(most)d tegn.") % {"most": MOST_NOTE}, "note")
    written = {
        "citizen_id": journey.citizen_id,
        "is_done": is_done,
        "note": note,
        "by": actor.user_id,
        "by_name": actor.name[:100],
        "at": timezone.now(),
    }
    made, _is_new = PreparationStep.objects.update_or_create(
        municipality_id=journey.municipality_id,
        journey_id=journey.pk,
        step=step,
        defaults=written,
    )
    return made
