"""Companies while one types: a piece of a page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from brobygger.access.pages import ActorRequest, page
from brobygger.companies.finding import find


@page("companies.view")
@require_safe
def suggestions(request: ActorRequest) -> HttpResponse:
    """What fits ``?virk=``, as links that choose one."""
    text = request.GET.get("virk", "")
    context = {"companies": find(request.actor, text), "typed": text}
    return render(request, "companies/_found.html", context)
