"""Preparing the citizen: the plan of the talks, the four steps, and the leaflet."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents.rendering import pdf
from brobygger.journeys.queries import reach_journey
from brobygger.people.roles import Role
from brobygger.rehabilitation.preparatory import actions, preparation, queries
from brobygger.rehabilitation.preparatory.kind import KEY
from brobygger.rehabilitation.preparatory.leaflet import leaflet_text
from brobygger.rehabilitation.preparatory.views.staff import FOLDER
from brobygger.ui.errors import UserError


@page("rehabilitation.prepare", About.CITIZEN)
@require_GET
def prepare(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The talks until the meeting, and the checklist of the four steps."""
    journey = reach_journey(request.actor, journey_id)
    view_log.record(request.actor, f"{KEY}_steps", [journey.citizen_id])
    document = queries.newest(request.actor, journey_id)
    since = preparation.begun_at(document) if document else journey.last_event_at
    context = {
        "journey": journey,
        "citizen": journey.citizen,
        "document": document,
        "steps": preparation.steps(journey.pk),
        "talks": preparation.talks(journey, since),
    }
    return render(request, f"{FOLDER}/prepare.html", context)


@page("rehabilitation.prepare", About.CITIZEN)
@require_POST
def set_step(request: ActorRequest, journey_id: UUID, step: str) -> HttpResponse:
    """Tick one of the four steps, or take the tick away."""
    journey = reach_journey(request.actor, journey_id)
    given = request.POST
    try:
        actions.set_step(
            request.actor,
            journey,
            step,
            is_done=given.get("done") == "1",
            note=given.get("note", ""),
        )
    except UserError as error:
        messages.error(request, error.message)
    return redirect("rehabilitation:preparation", journey.pk)


@page("rehabilitation.leaflet")
@require_GET
def leaflet(request: ActorRequest) -> HttpResponse:
    """“Vejen til fleksjob”, in our own words."""
    base = "ui/base_citizen.html" if request.actor.role == Role.CITIZEN else "ui/base.html"
    context = {"leaflet": leaflet_text(), "base": base}
    return render(request, f"{FOLDER}/leaflet.html", context)


@page("rehabilitation.leaflet")
@require_GET
def leaflet_pdf(request: ActorRequest) -> HttpResponse:
    """The same on paper."""
    answer = HttpResponse(
        pdf("rehabilitation/typst/leaflet.typ", leaflet_text()), "application/pdf"
    )
    answer["Content-Disposition"] = 'inline; filename="Vejen til fleksjob.pdf"'
    return answer
