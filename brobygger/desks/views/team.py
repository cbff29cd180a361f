"""The team leader's page."""

from django.http import HttpResponse
from django.shortcuts import render

from brobygger.access.pages import ActorRequest, page
from brobygger.desks import team_facts
from brobygger.journeys.queries import coach_loads
from brobygger.ui.menu import address


@page("desks.team")
def team(request: ActorRequest) -> HttpResponse:
    """Duties per employee, load per coach, the latest hand-overs."""
    actor = request.actor
    context = {
        "duties": team_facts.duties_by_employee(actor),
        "loads": coach_loads(actor),
        "hand_overs": team_facts.latest_hand_overs(actor),
        "outside_url": address("access:outside"),
    }
    return render(request, "desks/team.html", context)
