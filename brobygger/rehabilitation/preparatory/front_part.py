"""The citizen's preparation on the front page."""

from collections.abc import Mapping
from typing import Any

from brobygger.access.actor import Actor
from brobygger.journeys.front_parts import Part
from brobygger.journeys.models import Journey
from brobygger.rehabilitation.preparatory.queries import newest


def preparation(actor: Actor, journey: Journey | None) -> Mapping[str, Any] | None:
    """Something to prepare or read: before the grant, or once it is begun."""
    if journey is None:
        return None
    asked = journey.phase == "1" or newest(actor, journey.pk) is not None
    return {"journey": journey} if asked else None


PART = Part(
    "preparation",
    "rehabilitation/_own_card.html",
    preparation,
    "rehabilitation.own_preparatory",
    35,
)
