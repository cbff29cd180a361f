"""The citizen's own pages: few words, one thing at a time."""

from typing import cast
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from brobygger.access.looked import looks_at
from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks import own_facts
from brobygger.journeys.front_parts import parts


@page("desks.own", About.OWN)
@require_GET
def own(request: ActorRequest) -> HttpResponse:
    """The front page: each room's part, one thing at a time."""
    journey = own_facts.own_journey(request.actor)
    context = {"journey": journey, "parts": parts(request.actor, journey)}
    return render(request, "desks/own/front.html", context)


@page("desks.own", About.OWN)
@require_GET
def own_documents(request: ActorRequest) -> HttpResponse:
    """Every document about me that I may read."""
    pages = Paginator(own_facts.documents(request.actor), own_facts.PAGE_SIZE)
    shown = pages.get_page(request.GET.get("side"))
    return render(request, "desks/own/documents.html", {"page": shown})


@page("desks.own", About.OWN)
@require_GET
def own_timeline(request: ActorRequest) -> HttpResponse:
    """Everything that happened on the journey."""
    journey = own_facts.own_journey(request.actor)
    if journey is None:
        return redirect("desks:own")
    shown, told = own_facts.timeline(journey, request.GET.get("side"))
    context = {"page": shown, "told": told, **own_facts.line(journey)}
    return render(request, "desks/own/timeline.html", context)


@page("desks.own", About.OWN)
@require_GET
def own_lookers(request: ActorRequest) -> HttpResponse:
    """Who looked at my information."""
    actor = request.actor
    shown = looks_at(actor, cast(UUID, actor.citizen_id), request.GET.get("side"))
    return render(request, "desks/own/lookers.html", {"page": shown})
