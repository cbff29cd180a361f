"""What a CV tells the journey: that something the programme asks for is there now."""

from dataclasses import replace
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Event, Journey, JourneyState
from brobygger.programmes.kinds import Artefact, EventKind

PLACE = "Brobygger"


def tell(actor: Actor, citizen_id: UUID, artefact: Artefact) -> None:
    """Record it on the running journey, once."""
    rows = Journey.objects.filter(municipality=actor.municipality, citizen=citizen_id)
    journey = rows.exclude(state=JourneyState.ENDED).first()
    if journey is None or _is_told(journey, artefact):
        return
    # A citizen has no permission to write on the journey; the event still carries the name.
    on_behalf = replace(actor, is_system=True)
    journeys.record_artefact(on_behalf, journey, artefact=artefact.value, place=PLACE)


def _is_told(journey: Journey, artefact: Artefact) -> bool:
    told = Event.objects.filter(
        journey=journey,
        kind=EventKind.ARTEFACT_RECORDED,
        facts__artefact=artefact.value,
        superseded_by__isnull=True,
    )
    return bool(told.exists())
