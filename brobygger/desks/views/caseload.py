"""The caseload."""

from django.http import HttpResponse

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks.lists.caseload import Caseload


@page("desks.caseload", About.LIST)
def caseload(request: ActorRequest) -> HttpResponse:
    """Filter, sort, page, export, print."""
    return Caseload(request).response()
