"""Looks outside the caseload, for the team leader."""

from django.http import HttpResponse
from django.shortcuts import render

from brobygger.access import view_log
from brobygger.access.forms import NameForm
from brobygger.access.outside import stated_reasons, with_pages
from brobygger.access.pages import About, ActorRequest, page
from brobygger.access.paging import shown


@page("access.see_outside_looks", About.LIST)
def outside(request: ActorRequest) -> HttpResponse:
    """Who gave which reason, newest first."""
    form = NameForm(request.GET)
    name = form.cleaned_data["name"] if form.is_valid() else ""
    window = shown(request, stated_reasons(request.actor, name))
    view_log.record(request.actor, "outside", {grant.citizen_id for grant in window.rows})
    window.rows = list(with_pages(window.rows))
    return render(request, "access/outside.html", {"form": form, "window": window})
