"""What the pages ask. Nothing here writes."""

from uuid import UUID

from django.db.models import QuerySet

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.rehabilitation.models import Decision
from brobygger.rehabilitation.recommendation.kind import KEY


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


def decision_on(document: Document) -> Decision | None:
    """What the municipality decided."""
    rows = Decision.objects.filter(municipality=document.municipality_id, document=document)
    return rows.first()
