"""Showing a whole CPR number: asked for each time, and written down (spec 8.3)."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from brobygger.access import view_log
from brobygger.access.local_path import local_path
from brobygger.access.pages import About, ActorRequest, page, reach


@page("access.unmask_cpr", About.CITIZEN)
@require_POST
@never_cache
def unmask(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """The number: a fragment for htmx, else a page of its own."""
    citizen = reach(request.actor, citizen_id)
    view_log.record(request.actor, "cpr", [citizen.pk])
    is_fragment = bool(request.htmx)  # type: ignore[attr-defined]
    template = "access/_cpr.html" if is_fragment else "access/cpr.html"
    back = local_path(request.POST.get("next", ""), f"/borgere/{citizen.pk}/")
    return render(request, template, {"citizen": citizen, "back": back})
