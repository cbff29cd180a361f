"""Each page once for the staff, about a citizen, and once for the citizen."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from brobygger.access import view_log
from brobygger.access.local_path import local_path
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.cv.pages.addresses import Addresses
from brobygger.facts import queries
from brobygger.facts.pages import writes
from brobygger.journeys.queries import reach_journey
from brobygger.people.models import Citizen

Inner = Callable[..., HttpResponse]


def both(view: Inner, permission: str) -> tuple[View, View]:
    """The staff's page and the citizen's own, from one view of (request, citizen, …)."""

    @page(permission, About.CITIZEN)
    def about_citizen(request: ActorRequest, citizen_id: UUID, **more: Any) -> HttpResponse:
        return view(request, queries.reach_facts(request.actor, citizen_id), **more)

    @page("cv.own", About.OWN)
    def own(request: ActorRequest, **more: Any) -> HttpResponse:
        return view(request, queries.own_citizen(request.actor), **more)

    return about_citizen, own


def through_journey(name: str) -> View:
    """The way from a duty of a journey to the citizen's page."""

    @page("cv.view", About.CITIZEN)
    @require_GET
    def lead(request: ActorRequest, journey_id: UUID) -> HttpResponse:
        journey = reach_journey(request.actor, journey_id, with_people=False)
        return redirect(name, journey.citizen_id)

    return lead


def shown(
    request: ActorRequest,
    citizen: Citizen,
    template: str,
    looked_at: str,
    context: dict[str, Any],
    status: int = 200,
) -> HttpResponse:
    """A page about the citizen, written in the log."""
    view_log.record(request.actor, looked_at, [citizen.pk])
    urls = context.get("urls") or Addresses(request.actor, citizen.pk)
    common = {
        "citizen": citizen,
        "urls": urls,
        "next": urls["cv"],
        "writes": writes(request.actor),
        "base": "ui/base_citizen.html" if urls.is_own else "ui/base.html",
    }
    return render(request, f"cv/{template}.html", common | context, status=status)


def back_to(request: HttpRequest, default: str) -> str:
    """The page the form stood on."""
    return local_path(request.POST.get("next", ""), default)
