"""A new citizen, a new journey for a known one, and changed details."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, reach
from brobygger.journeys.forms.citizens import EditCitizenForm, NewCitizenForm, StartForm
from brobygger.journeys.views.act import next_due

form_page = require_http_methods(["GET", "HEAD", "POST"])


@page("journeys.start")
@form_page
def new(request: ActorRequest) -> HttpResponse:
    """A citizen and the journey in one form; a known CPR number leads to the citizen."""
    form = NewCitizenForm(request.actor, request.POST if request.method == "POST" else None)
    started = form.perform() if form.is_bound else None
    if started:
        messages.success(request, f"{_('Borgeren er oprettet.')} {next_due(started.journey)}")
        return redirect("desks:journey", started.journey_id)
    if form.known:
        view_log.record(request.actor, "search", [form.known.pk])
    return render(request, "journeys/new_citizen.html", {"form": form})


@page("journeys.start", About.CITIZEN)
@form_page
def start(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """A new journey for a citizen without one."""
    citizen = reach(request.actor, citizen_id)
    data = request.POST if request.method == "POST" else None
    form = StartForm(request.actor, citizen, data)
    started = form.perform() if form.is_bound else None
    if started:
        messages.success(request, f"{_('Forløbet er startet.')} {next_due(started.journey)}")
        return redirect("desks:journey", started.journey_id)
    view_log.record(request.actor, "act", [citizen.pk])
    return render(request, "journeys/start.html", {"form": form, "citizen": citizen})


@page("journeys.edit_citizen", About.CITIZEN)
@form_page
def edit(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """How to reach the citizen, with what was changed before."""
    citizen = reach(request.actor, citizen_id)
    data = request.POST if request.method == "POST" else None
    form = EditCitizenForm(request.actor, citizen, data)
    if form.is_bound and form.perform():
        messages.success(request, _("Oplysningerne er gemt."))
        return redirect("desks:citizen", citizen.pk)
    view_log.record(request.actor, "details", [citizen.pk])
    return render(request, "journeys/edit_citizen.html", {"form": form, "citizen": citizen})
