"""What the pages ask. Nothing here writes."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Max, QuerySet
from django.db.models.fields.json import KT
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.documents.rules import State
from brobygger.rehabilitation.models import Decision, TeamCase
from brobygger.rehabilitation.models.meetings import Occasion
from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.recommendation.kind import KEY

SAID = f"{FORM.outcome.key}__text"


def versions(actor: Actor, journey_id: UUID) -> QuerySet[Document]:
    """The journey's recommendations the actor may read, newest first."""
    return Document.objects.visible_to(actor).defer("snapshot").about(journey_id, KEY)


def newest(actor: Actor, journey_id: UUID) -> Document | None:
    """The newest of them."""
    return versions(actor, journey_id).first()


def latest_locked(actor: Actor, journey_id: UUID) -> Document | None:
    """The newest that is finished, with what it said."""
    rows = Document.objects.visible_to(actor).about(journey_id, KEY)
    return rows.filter(state="locked").first()


def own_locked(actor: Actor) -> QuerySet[Document]:
    """The citizen's finished recommendations, newest first."""
    rows = Document.objects.visible_to(actor).filter(citizen=actor.citizen_id, kind=KEY)
    return rows.filter(state="locked").order_by("-locked_at", "id")


def heard_again_on(document: Document, outcome: str) -> date | None:
    """When the team last heard the case again because the municipality wants another outcome.

    It counts from the first version, since the last decision, that recommended something else;
    so a new version written after the hearing does not ask for one more.
    """
    since = _otherwise_since(document, outcome)
    rows = TeamCase.objects.filter(
        municipality=document.municipality_id,
        journey=document.subject_id,
        occasion=Occasion.DEVIATION,
        held_at__gte=since,
    )
    found = rows.order_by("-held_at").first()
    return timezone.localdate(found.held_at) if found and found.held_at else None


def _otherwise_since(document: Document, outcome: str) -> datetime | None:
    """When a version that stands undecided first recommended something else."""
    decided = Decision.objects.filter(municipality=document.municipality_id)
    decided = decided.filter(journey=document.subject_id)
    last = decided.aggregate(last=Max("document__number"))["last"] or 0
    rows = Document.objects.about(document.subject_id, KEY).filter(
        state=State.LOCKED, number__gt=last, number__lte=document.number
    )
    said = rows.order_by("number").values_list("locked_at", KT(f"snapshot__answers__{SAID}"))
    return next((locked_at for locked_at, text in said if text != outcome), document.locked_at)


def decision_on(document: Document) -> Decision | None:
    """What the municipality decided."""
    rows = Decision.objects.filter(municipality=document.municipality_id, document=document)
    return rows.first()
