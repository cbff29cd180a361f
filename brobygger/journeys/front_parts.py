"""The parts of the citizen's front page: each room says in its ``apps.py`` what it adds.

    front_parts.register(Part("agreements", "plan/_own_agreements.html", own_agreements,
                              "plan.own", order=30))

A part asks the database at most twice, and nothing when it can: all parts together have
14 statements (issue 4, "Numbers"). It shows one thing, and links to the page with the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from brobygger.access.actor import Actor
from brobygger.journeys.models import Journey

Facts = Callable[[Actor, Journey | None], Mapping[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Part:
    """One part. Its template gets ``facts`` as ``part``; facts that are empty show nothing.

    Order: 10 what is new, 20 next talk, 30 agreements, 40 plan, 50 documents and CV,
    60 who looked, 70 consents, 80 people to contact. Lower comes first.
    """

    key: str
    template: str
    facts: Facts
    permission: str
    order: int = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """A part as shown to one citizen."""

    template: str
    facts: Mapping[str, Any]


_parts: dict[str, Part] = {}


def register(part: Part) -> None:
    """Add a part; the same key again replaces it."""
    _parts[part.key] = part


def parts(actor: Actor, journey: Journey | None) -> list[Shown]:
    """What the citizen's front page shows now."""
    ordered = sorted(_parts.values(), key=lambda part: (part.order, part.key))
    open_to_actor = [part for part in ordered if actor.may(part.permission)]
    found = [(part.template, part.facts(actor, journey)) for part in open_to_actor]
    return [Shown(template, facts) for template, facts in found if facts]
