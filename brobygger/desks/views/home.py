"""The first page of each role."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from brobygger.access.pages import ActorRequest, page
from brobygger.people.roles import Role
from brobygger.ui.menu import address

FIRST_PAGES = {
    Role.CASEWORKER: "desks:today",
    Role.JOB_COACH: "desks:today",
    Role.COMPANY_CONSULTANT: "desks:today",
    Role.RETENTION_CONSULTANT: "desks:today",
    Role.TEAM_LEADER: "desks:today",
    Role.PROJECT_LEADER: "desks:overview",
    Role.REHABILITATION_TEAM: "rehabilitation:meetings",
    Role.ADMINISTRATOR: "desks:employees",
    Role.CITIZEN: "desks:own",
    Role.COMPANY_USER: "companies:own",
    Role.DATA_PROTECTION_OFFICER: "access:view_log",
}
"""The others, whose pages come later, meet a front page that says so."""


@page("desks.home")
def home(request: ActorRequest) -> HttpResponse:
    """Go to the role's first page."""
    role = request.actor.role
    first = address(FIRST_PAGES[role]) if role in FIRST_PAGES else ""
    return redirect(first) if first else render(request, "desks/front.html")
