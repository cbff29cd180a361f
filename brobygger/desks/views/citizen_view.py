"""The caseworker view: any page of the citizen's, to be looked at (see ``desks.citizen_view``)."""

from copy import copy
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import InternalError
from django.http import HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.urls import ResolverMatch, reverse
from django.utils.translation import gettext as _

from brobygger.access import view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.page_names import AS_CITIZEN
from brobygger.access.pages import About, ActorRequest, page, reach
from brobygger.desks.citizen_view.guard import demand_whole_case, eyes_of, is_own_page, own_page
from brobygger.desks.citizen_view.paper import dead_page, led_inside
from brobygger.people.names import possessive

READING = frozenset({"GET", "HEAD"})
FIRST_PAGE = "min-side/"
LONGEST_NAME = 60


@page("access.see_as_citizen", About.CITIZEN)
def citizen_view(
    request: ActorRequest, citizen_id: UUID, path: str = FIRST_PAGE
) -> HttpResponseBase:
    """The citizen's page at ``path``, the same view, read only; the look is written down."""
    watcher = request.actor
    citizen = reach(watcher, citizen_id)
    demand_whole_case(watcher, citizen)
    if request.method not in READING:
        raise PermissionDenied(_("Her kan du kun se. Du kan ikke ændre noget."))
    match = own_page(f"/{path}")
    view_log.record(watcher, f"{AS_CITIZEN}{match.view_name}"[:LONGEST_NAME], [citizen.pk])
    eyes = eyes_of(citizen, watcher)
    with acting(eyes):
        response = _served(_as(request, eyes, f"/{path}", match), match)
        return _handed_out(response, eyes, citizen.name)


def _as(request: ActorRequest, eyes: Actor, path: str, match: ResolverMatch) -> ActorRequest:
    """The same request, as the citizen would send it."""
    own = copy(request)
    own.actor = eyes
    own.path = own.path_info = path
    own.resolver_match = match
    return own


def _served(own: ActorRequest, match: ResolverMatch) -> HttpResponseBase:
    try:
        response: HttpResponseBase = match.func(own, *match.args, **match.kwargs)
    except InternalError as error:  # PostgreSQL refused to write
        raise PermissionDenied(_("Siden kan kun åbnes af borgeren selv.")) from error
    return response


def _handed_out(response: HttpResponseBase, eyes: Actor, name: str) -> HttpResponseBase:
    prefix = reverse("desks:citizen_view", args=[eyes.citizen_id])
    if where := response.get("Location"):
        response["Location"] = led_inside(where, prefix, is_own_page)
    is_page = response.get("Content-Type", "").startswith("text/html")
    if isinstance(response, HttpResponse) and is_page:
        context = {"whose": possessive(name), "citizen_id": eyes.citizen_id}
        banner = render_to_string("desks/citizen_view/banner.html", context)
        html = dead_page(response.content.decode(), prefix, is_own_page, banner)
        response.content = html.encode()
    return response
