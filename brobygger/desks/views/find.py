"""Finding a citizen from every page: a CPR number leads to the citizen, a name to a list."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks import finding
from brobygger.people.cpr import looks_like_cpr
from brobygger.ui.text import one_line

LONGEST = 100


@page("desks.find", About.LIST)
def find(request: ActorRequest) -> HttpResponse:
    """The number never stands in an address: a POST answers by leading on."""
    if request.method == "POST":
        return _lead_on(request, one_line(request.POST.get("q", ""))[:LONGEST])
    name = one_line(request.GET.get("navn", ""))[:LONGEST]
    if looks_like_cpr(name):
        return redirect("desks:find")
    found = finding.by_name(request.actor, name) if name else None
    nobody = request.GET.get("fundet") == "ingen"
    context = {"name": name, "found": found, "nobody": nobody, "counted": finding.COUNTED}
    return render(request, "desks/find.html", context)


def _lead_on(request: ActorRequest, text: str) -> HttpResponse:
    here = reverse("desks:find")
    if looks_like_cpr(text):
        citizen = finding.by_cpr(request.actor, text)
        if citizen:
            return redirect("desks:citizen", citizen.pk)
        return redirect(f"{here}?fundet=ingen")
    return redirect(f"{here}?{urlencode({'navn': text})}" if text else here)
