"""The plan on the citizen's front page: that it has changed, and what is agreed."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.journeys.front_parts import Part
from brobygger.journeys.models import Journey
from brobygger.plan import queries

NEWS_FOR = timedelta(days=14)
"""How long a change is news (our own choice)."""
SHOWN = 3


def news(actor: Actor, journey: Journey | None) -> Mapping[str, Any] | None:
    """Who changed the plan lately, when it was somebody else."""
    plan = queries.plan_of(actor, cast(UUID, actor.citizen_id))
    if plan is None or plan.changed_by_name == actor.name:
        return None
    is_new = plan.number and plan.changed_at > timezone.now() - NEWS_FOR
    return {"plan": plan} if is_new else None


def agreements(actor: Actor, journey: Journey | None) -> Mapping[str, Any] | None:
    """The open agreements that are due first."""
    citizen_id = cast(UUID, actor.citizen_id)
    found = list(queries.open_agreements(actor, citizen_id)[: SHOWN + 1])
    if not found:
        return None
    today = timezone.localdate()
    shown = [(one, one.is_late(today)) for one in found[:SHOWN]]
    return {"agreements": shown, "has_more": len(found) > SHOWN}


PARTS = (
    Part("plan_news", "plan/_own_news.html", news, "plan.own", 10),
    Part("plan_agreements", "plan/_own_agreements.html", agreements, "plan.own", 30),
)
