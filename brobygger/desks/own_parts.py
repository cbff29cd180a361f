"""What the desks put on the citizen's front page; other rooms register parts of their own."""

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from brobygger.access import consents
from brobygger.access.actor import Actor
from brobygger.access.looked import latest_look
from brobygger.desks import own_facts
from brobygger.journeys.front_parts import Part
from brobygger.journeys.models import Journey
from brobygger.messages.queries import unread
from brobygger.ui.menu import address

Shown = Mapping[str, Any] | None
FOLDER = "desks/own/parts"
SHOWN_MESSAGES = 3
WRITE = "messages:own_write"
"""Where the citizen writes to the coach, when the room of messages serves it."""


def news(actor: Actor, journey: Journey | None) -> Shown:
    """What was written to the citizen and is not read yet."""
    found = list(unread(actor).order_by("-made_at", "-id")[: SHOWN_MESSAGES + 1])
    has_more = len(found) > SHOWN_MESSAGES
    return {"messages": found[:SHOWN_MESSAGES], "has_more": has_more} if found else None


def talk(actor: Actor, journey: Journey | None) -> Shown:
    """The next talk, and whom to call about it."""
    if journey is None:
        return None
    closest = next(iter(own_facts.helpers(journey)), None)
    return {"talk": own_facts.next_talk(journey), "helper": closest}


def to_do(actor: Actor, journey: Journey | None) -> Shown:
    """What the journey waits for from the citizen."""
    found = own_facts.to_do(journey) if journey else []
    return {"to_do": found} if found else None


def journey_line(actor: Actor, journey: Journey | None) -> Shown:
    """Where the citizen is, and what happened last."""
    if journey is None:
        return None
    return {**own_facts.line(journey), "lately": own_facts.lately(journey)}


def helpers(actor: Actor, journey: Journey | None) -> Shown:
    """Who helps, with telephone and a way to write."""
    found = own_facts.helpers(journey) if journey else []
    return {"helpers": found, "write_url": address(WRITE)} if found else None


def documents(actor: Actor, journey: Journey | None) -> Shown:
    """The way to them, without asking the database."""
    return {"journey": journey} if journey else None


def looks(actor: Actor, journey: Journey | None) -> Shown:
    """Who looked last."""
    look = latest_look(actor)
    return {"look": look} if look else None


def own_consents(actor: Actor, journey: Journey | None) -> Shown:
    """What the citizen has said yes to."""
    asked = consents.asked(actor, cast(UUID, actor.citizen_id))
    return {"given": [one for one in asked if one.is_given]}


PARTS = (
    Part("news", f"{FOLDER}/news.html", news, "desks.own", 10),
    Part("talk", f"{FOLDER}/talk.html", talk, "desks.own", 20),
    Part("to_do", f"{FOLDER}/to_do.html", to_do, "desks.own", 31),
    Part("journey", f"{FOLDER}/journey.html", journey_line, "desks.own", 42),
    Part("documents", f"{FOLDER}/documents.html", documents, "desks.own", 52),
    Part("looks", f"{FOLDER}/looks.html", looks, "desks.own", 60),
    Part("consents", f"{FOLDER}/consents.html", own_consents, "access.own_consents", 70),
    Part("helpers", f"{FOLDER}/helpers.html", helpers, "desks.own", 80),
)
