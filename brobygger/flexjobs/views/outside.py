"""People who are in a flex-job without being in the programme."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, reach
from brobygger.flexjobs.forms.outside import OutsideForm


@page("journeys.start", About.CITIZEN)
@require_http_methods(["GET", "HEAD", "POST"])
def outside(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """Begin a case that is not counted, and go on to the agreement about the job."""
    citizen = reach(request.actor, citizen_id)
    form = OutsideForm(request.actor, citizen, request.POST if request.method == "POST" else None)
    started = form.perform() if form.is_bound else None
    if started:
        messages.success(request, _("Sagen er oprettet. Skriv nu aftalen om fleksjobbet."))
        return redirect("flexjobs:agree", started.journey_id)
    view_log.record(request.actor, "act", [citizen.pk])
    return render(request, "flexjobs/outside.html", {"form": form, "citizen": citizen})
