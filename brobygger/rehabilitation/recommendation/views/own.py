"""The citizen's own page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from brobygger.access.pages import About, ActorRequest, page
from brobygger.rehabilitation.recommendation import queries
from brobygger.rehabilitation.recommendation.views.staff import FOLDER
from brobygger.rehabilitation.rule_sets import outcome_label


@page("rehabilitation.own_recommendation", About.OWN)
@require_GET
def show(request: ActorRequest) -> HttpResponse:
    """What the team recommends, and what the municipality decided."""
    found = list(queries.own_locked(request.actor))
    document = found[0] if found else None
    decision = queries.decision_on(document) if document else None
    context = {
        "document": document,
        "content": (document.snapshot or {})["content"] if document else None,
        "earlier": found[1:],
        "decision": decision,
        "decided": outcome_label(decision.outcome) if decision else "",
    }
    return render(request, f"{FOLDER}/own.html", context)
