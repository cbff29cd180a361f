"""The project leader's figures."""

from django.http import HttpResponse
from django.shortcuts import render

from brobygger.access.pages import ActorRequest, page
from brobygger.desks import figures


@page("desks.overview")
def overview(request: ActorRequest) -> HttpResponse:
    """Counts with the way down to the cases."""
    actor = request.actor
    context = {
        "versions": figures.by_phase(actor).items(),
        "kinds": figures.overdue_by_kind(actor),
        "marks": figures.marks(actor),
    }
    return render(request, "desks/overview.html", context)
