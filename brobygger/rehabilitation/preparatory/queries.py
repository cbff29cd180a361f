"""What the pages ask. Nothing here writes."""

from uuid import UUID

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models.grants import Material
from brobygger.documents.models import Document
from brobygger.documents.rules import State
from brobygger.journeys.models import Journey, JourneyState
from brobygger.rehabilitation.preparatory.kind import KEY


def newest(actor: Actor, journey_id: UUID) -> Document | None:
    """The journey's newest version the actor may read."""
    rows = Document.objects.visible_to(actor).defer("snapshot")
    return rows.about(journey_id, KEY).first()


def latest_locked(actor: Actor, journey_id: UUID) -> Document | None:
    """The newest finished version; a newer one may be under way."""
    rows = Document.objects.visible_to(actor).defer("snapshot")
    return rows.about(journey_id, KEY).filter(state=State.LOCKED).first()


def version(actor: Actor, journey_id: UUID, number: int) -> Document | None:
    """One version of it."""
    rows = Document.objects.visible_to(actor).about(journey_id, KEY)
    return rows.filter(number=number).first()


def excerpt(actor: Actor, journey_id: UUID) -> Document | None:
    """The newest version for those whose grant opens goals and CV only.

    They read the open parts on the page, never the paper, which holds the rest too.
    """
    if not actor.may("rehabilitation.read_preparatory"):
        return None
    rows = Document.objects.filter(subject_id=journey_id, kind=KEY).defer("snapshot")
    seen = scope.visible_to(rows, actor, "citizen", (Material.GOALS,))
    return seen.order_by("-number").first()


def versions(actor: Actor, document: Document) -> list[Document]:
    """Every version the actor may read, newest first."""
    rows = Document.objects.visible_to(actor).defer("snapshot")
    return list(rows.about(document.subject_id, document.kind))


def own_journey(actor: Actor) -> Journey | None:
    """The citizen's running journey, else the newest."""
    rows = Journey.objects.visible_to(actor)
    running = rows.exclude(state=JourneyState.ENDED).first()
    return running or rows.order_by("-started_on", "id").first()
