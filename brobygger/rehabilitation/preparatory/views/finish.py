"""Finishing: what is missing, what the standards say, review, lock, versions."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.journeys.queries import reach_journey
from brobygger.rehabilitation.preparatory import filling, lock_check, queries, standards
from brobygger.rehabilitation.preparatory.kind import KEY
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.rehabilitation.preparatory.views.staff import FOLDER


@page("rehabilitation.write_case", About.CITIZEN)
@require_GET
def finish(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Everything somebody wants to know before sending it on."""
    actor = request.actor
    journey = reach_journey(actor, journey_id)
    document = queries.newest(actor, journey_id)
    if document is None:
        return redirect("rehabilitation:preparatory", journey.pk)
    view_log.record(actor, KEY, [journey.citizen_id])
    read = filling.read(actor, document)
    settings = settings_of(document.municipality_id)
    context = {
        "journey": journey,
        "citizen": journey.citizen,
        "document": document,
        "filling": read,
        "settings": settings,
        "formal": list(lock_check.formal(actor, read)) if settings.has_formal_requirements else [],
        "findings": standards.views(actor, read),
        "override": standards.override_input(actor, read) if settings.standards_block else None,
        "versions": queries.versions(actor, document),
    }
    return render(request, f"{FOLDER}/finish.html", context)
