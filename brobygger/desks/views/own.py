"""The citizen's own pages: few words, one thing at a time."""

from typing import Any, cast
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from brobygger.access.looked import looks_at
from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks import own_facts
from brobygger.people.models import Citizen


@page("desks.own", About.OWN)
def own(request: ActorRequest) -> HttpResponse:
    """The next talk, where I am, what I do, who helps me, what happened lately."""
    journey = own_facts.own_journey(request.actor)
    citizen = Citizen.objects.get(pk=cast(UUID, request.actor.citizen_id))
    context: dict[str, Any] = {"citizen": citizen, "journey": journey}
    if journey:
        context |= {
            **own_facts.line(journey),
            "talk": own_facts.next_talk(journey),
            "to_do": own_facts.to_do(journey),
            "helpers": own_facts.helpers(journey),
            "lately": own_facts.lately(journey),
            "prepares": own_facts.prepares(request.actor, journey),
        }
    return render(request, "desks/own/front.html", context)


@page("desks.own", About.OWN)
def own_timeline(request: ActorRequest) -> HttpResponse:
    """Everything that happened on the journey."""
    journey = own_facts.own_journey(request.actor)
    if journey is None:
        return redirect("desks:own")
    shown, told = own_facts.timeline(journey, request.GET.get("side"))
    context = {"page": shown, "told": told, **own_facts.line(journey)}
    return render(request, "desks/own/timeline.html", context)


@page("desks.own", About.OWN)
def own_lookers(request: ActorRequest) -> HttpResponse:
    """Who looked at my information."""
    actor = request.actor
    shown = looks_at(actor, cast(UUID, actor.citizen_id), request.GET.get("side"))
    return render(request, "desks/own/lookers.html", {"page": shown})
