"""Help for each role, and the programme's recipes and checklists to read and print."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from brobygger.access.pages import ActorRequest, page
from brobygger.desks.guides import GUIDES
from brobygger.journeys.actions.starting import programme_for_new
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import BY_KEY, PROGRAMME, versions
from brobygger.programmes.shapes import Programme


@page("desks.help")
def help_page(request: ActorRequest) -> HttpResponse:
    """A short guide for the active role, the keyboard, and what is written down."""
    role = request.actor.role or Role.CITIZEN
    template = "desks/help/citizen.html" if role == Role.CITIZEN else "desks/help/staff.html"
    return render(request, template, {"guide": GUIDES[role]})


@page("desks.recipes")
def recipes(request: ActorRequest) -> HttpResponse:
    """The recipes and checklists of one version; the municipality's own when none is named."""
    shown = _programme(request)
    elements = [
        (element, shown.recipe(element.key))
        for element in shown.core_elements
        if any(recipe.core_element == element.key for recipe in shown.recipes)
    ]
    context = {"programme": shown, "versions": versions(PROGRAMME), "elements": elements}
    return render(request, "desks/help/recipes.html", context)


def _programme(request: ActorRequest) -> Programme:
    asked = request.GET.get("version")
    if asked:
        if (PROGRAMME, asked) not in BY_KEY:
            raise Http404
        return BY_KEY[PROGRAMME, asked]
    return programme_for_new(request.actor.municipality)
