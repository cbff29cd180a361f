"""One view for two pages: the staff's of a citizen, and the citizen's own."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.people.models import Citizen
from brobygger.plan import queries

Inner = Callable[..., HttpResponse]
READ = ("GET", "HEAD")
FORM = ("GET", "HEAD", "POST")


def staff(permission: str, methods: tuple[str, ...] = READ) -> Callable[[Inner], View]:
    """A page about a citizen, for staff."""

    def decorate(view: Inner) -> View:
        @page(permission, About.CITIZEN)
        @require_http_methods(list(methods))
        def about_citizen(request: ActorRequest, citizen_id: UUID, **keys: Any) -> HttpResponse:
            return view(request, queries.reach_plan(request.actor, citizen_id), **keys)

        return about_citizen

    return decorate


def own(methods: tuple[str, ...] = READ) -> Callable[[Inner], View]:
    """The citizen's own page."""

    def decorate(view: Inner) -> View:
        @page("plan.own", About.OWN)
        @require_http_methods(list(methods))
        def about_me(request: ActorRequest, **keys: Any) -> HttpResponse:
            citizen: Citizen = queries.own_citizen(request.actor)
            return view(request, citizen, **keys)

        return about_me

    return decorate
