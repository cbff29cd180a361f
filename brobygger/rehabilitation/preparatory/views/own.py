"""The citizen's own pages: the walk through Mit CV and Min situation, one thing at a time."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents.models import Document
from brobygger.facts.pages import Addresses, removed
from brobygger.journeys.models import Journey
from brobygger.rehabilitation.preparatory import filling, preparation, queries
from brobygger.rehabilitation.preparatory.kind import KIND
from brobygger.rehabilitation.preparatory.page import Sheet
from brobygger.rehabilitation.preparatory.steps import steps
from brobygger.rehabilitation.preparatory.views.staff import FOLDER, MOST_OPENED


@page("rehabilitation.own_preparatory", About.OWN)
@require_GET
def front(request: ActorRequest) -> HttpResponse:
    """Where I am in it, what the talks are about, and the way on."""
    journey, document = _own(request)
    context: dict[str, Any] = {"journey": journey, "document": document}
    if journey and document:
        context["talks"] = preparation.talks(journey, preparation.begun_at(document))
    if document and not document.is_locked:
        read = filling.read(request.actor, document)
        walk = steps(read.sections)
        context["steps"] = walk
        context["onward"] = next(
            (one for one in walk if one.is_mandatory and not one.is_done), walk[-1]
        )
        context["done"] = sum(one.is_done for one in walk if one.is_mandatory)
        context["count"] = sum(one.is_mandatory for one in walk)
    return render(request, f"{FOLDER}/own_front.html", context)


@page("rehabilitation.own_preparatory", About.OWN)
@require_GET
def step(request: ActorRequest, step: str) -> HttpResponse:
    """One step."""
    journey, document = _own(request)
    if journey is None or document is None or document.is_locked:
        return redirect("rehabilitation:own_preparatory")
    read = filling.read(request.actor, document)
    walk = steps(read.sections)
    place = next((place for place, one in enumerate(walk) if one.key == step), None)
    if place is None:
        raise Http404
    here = walk[place]
    sheet = Sheet(request.actor, KIND, read, request.GET.get("raekke", "")[:MOST_OPENED])
    context = {
        "journey": journey,
        "document": document,
        "filling": read,
        "here": here,
        "parts": sheet.parts(here.section, here.only),
        "number": place + 1,
        "count": len(walk),
        "before": walk[place - 1] if place else None,
        "after": walk[place + 1] if place + 1 < len(walk) else None,
        "urls": Addresses(request.actor, document.citizen_id),
        "next": request.path,
        "removed": removed(request.actor, document.citizen_id, request.GET.get("slettet", "")),
        "poll": reverse("rehabilitation:preparatory_changes", args=[journey.pk]),
    }
    return render(request, f"{FOLDER}/own_step.html", context)


@page("rehabilitation.own_preparatory", About.OWN)
@require_GET
def locked(request: ActorRequest) -> HttpResponse:
    """The locked version, as it was sealed."""
    journey, document = _own(request)
    if journey is None or document is None or not document.is_locked:
        return redirect("rehabilitation:own_preparatory")
    snapshot = Document.objects.visible_to(request.actor).get(pk=document.pk).snapshot or {}
    context = {"journey": journey, "document": document, "content": snapshot["content"]}
    return render(request, f"{FOLDER}/own_locked.html", context)


def _own(request: ActorRequest) -> tuple[Journey | None, Document | None]:
    journey = queries.own_journey(request.actor)
    return journey, queries.newest(request.actor, journey.pk) if journey else None
