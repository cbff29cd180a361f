"""The first page of each role."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access.pages import ActorRequest, page
from brobygger.people.roles import Role
from brobygger.ui.menu import address

FIRST_PAGES = {
    Role.CASEWORKER: "desks:today",
    Role.JOB_COACH: "desks:today",
    Role.TEAM_LEADER: "desks:today",
    Role.PROJECT_LEADER: "desks:overview",
    Role.REHABILITATION_TEAM: "rehabilitation:meetings",
    Role.ADMINISTRATOR: "desks:employees",
    Role.CITIZEN: "desks:own",
    Role.COMPANY_USER: "companies:own",
    Role.DATA_PROTECTION_OFFICER: "access:view_log",
}
"""Roles whose work has a page; the others meet a front page that says what will come."""


@dataclass(frozen=True, slots=True)
class Front:
    """What a role whose own pages come later may see now, and what it will find."""

    now: tuple[Promise, ...]
    later: tuple[Promise, ...]


_CONSULTANT = Front(
    now=(
        _("Se de borgere, du er tilknyttet: jobmål, samtaler, og hvad der er aftalt."),
        _("Registrere samtaler, du har været med til, og skrive notater."),
        _("Se dine opgaver på »I dag«, mest presserende først."),
    ),
    later=(
        _("Virksomheder, behovsafdækning og jobåbninger."),
        _("Borgernes CV og skånehensyn, så du kan finde et match."),
    ),
)
FRONTS = {
    Role.COMPANY_CONSULTANT: _CONSULTANT,
    Role.RETENTION_CONSULTANT: Front(
        now=_CONSULTANT.now,
        later=(_("Fastholdelsessager: fravær, hensyn og aftaler med arbejdspladsen."),),
    ),
    Role.NATIONAL_MONITOR: Front(
        now=(_("Lige nu er der ingen tal at se. Du kan ikke se enkelte borgere."),),
        later=(_("Samlede tal for landet, hvor små grupper er skjult."),),
    ),
}
LINKS = (
    ("desks:today", "desks.today", _("Gå til I dag")),
    ("desks:caseload", "desks.caseload", _("Se dine borgere")),
    ("desks:recipes", "desks.recipes", _("Opskrifter og tjeklister")),
    ("desks:help", "desks.help", _("Hjælp")),
)


@page("desks.home")
def home(request: ActorRequest) -> HttpResponse:
    """Go to the role's first page."""
    role = request.actor.role
    first = address(FIRST_PAGES[role]) if role in FIRST_PAGES else ""
    return redirect(first) if first else front(request)


def front(request: ActorRequest) -> HttpResponse:
    """What the role may do now, and what it will find here."""
    actor = request.actor
    role = actor.role or Role.CITIZEN
    links = [(address(name), text) for name, needed, text in LINKS if actor.may(needed)]
    context = {"front": FRONTS.get(role), "links": links}
    return render(request, "desks/front.html", context)
