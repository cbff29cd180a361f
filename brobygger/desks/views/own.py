"""The citizen's own pages: few words, one thing at a time."""

from django.http import HttpResponse
from django.shortcuts import redirect, render

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks import own_facts
from brobygger.people.models import Citizen


@page("desks.own", About.OWN)
def own(request: ActorRequest) -> HttpResponse:
    """The next talk, where I am, what I do, who helps me, what happened lately."""
    journey = own_facts.own_journey(request.actor)
    citizen = Citizen.objects.get(pk=request.actor.citizen_id)
    context = {"citizen": citizen, "journey": journey}
    if journey:
        context |= {
            "phases": own_facts.phases(journey),
            "talk": own_facts.next_talk(journey),
            "to_do": own_facts.to_do(journey),
            "helpers": own_facts.helpers(journey),
            "lately": own_facts.lately(journey),
        }
    return render(request, "desks/own/front.html", context)


@page("desks.own", About.OWN)
def own_timeline(request: ActorRequest) -> HttpResponse:
    """Everything that happened on the journey."""
    journey = own_facts.own_journey(request.actor)
    if journey is None:
        return redirect("desks:own")
    shown, told = own_facts.timeline(journey, request.GET.get("side"))
    context = {"page": shown, "told": told, "phases": own_facts.phases(journey)}
    return render(request, "desks/own/timeline.html", context)


@page("desks.own", About.OWN)
def own_lookers(request: ActorRequest) -> HttpResponse:
    """Who looked at my information."""
    from brobygger.access import looked

    return render(request, "desks/own/lookers.html", {"page": looked})
