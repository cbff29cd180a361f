"""The plan read: the page, its versions, its paper."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.journeys.queries import reach_journey
from brobygger.people.models import Citizen
from brobygger.plan import queries, versions
from brobygger.plan.page import PlanPage, address
from brobygger.plan.paper import plan_pdf
from brobygger.plan.views.base import own, staff

MOST_CHANGES = 400
"""Changes shown as versions; earlier ones are reached by comparing with a version's number."""
MOST_NUMBER = 9


def _show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    view_log.record(request.actor, "plan", [citizen.pk])
    shown = PlanPage.of(request.actor, citizen)
    base = "ui/base_citizen.html" if shown.is_own else "ui/base.html"
    return render(request, "plan/plan.html", {"plan": shown, "citizen": citizen, "base": base})


def _paper(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    view_log.record(request.actor, "plan", [citizen.pk])
    made = plan_pdf(PlanPage.of(request.actor, citizen))
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="min-plan.pdf"'
    return response


def _versions(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Every version, and what differs between two (``?fra=``, ``?til=``)."""
    view_log.record(request.actor, "plan", [citizen.pk])
    newest = queries.changes(request.actor, citizen.pk)[:MOST_CHANGES]
    found = versions.group(newest)
    old, new = _number(request, "fra"), _number(request, "til")
    context = {
        "citizen": citizen,
        "base": "ui/base_citizen.html" if request.actor.citizen_id else "ui/base.html",
        "versions": found,
        "old": old,
        "new": new,
        "back": address(request.actor, "page", citizen.pk),
        "differences": versions.compare(request.actor, citizen.pk, old, new) if new else None,
    }
    return render(request, "plan/versions.html", context)


def _number(request: ActorRequest, name: str) -> int:
    """A version from the address; none there is 0, the empty plan."""
    text = request.GET.get(name, "")
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_NUMBER
    return int(text) if is_number else 0


@page("plan.view", About.CITIZEN)
def of_journey(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The plan of a journey's citizen: where its duties lead."""
    journey = reach_journey(request.actor, journey_id, with_people=False)
    return redirect("plan:page", journey.citizen_id)


show, show_own = staff("plan.view")(_show), own()(_show)
paper, paper_own = staff("plan.view")(_paper), own()(_paper)
history, history_own = staff("plan.view")(_versions), own()(_versions)
