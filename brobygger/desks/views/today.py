"""I dag: the talks, and the duties with the most urgent first."""

from django.http import HttpResponse
from django.utils import timezone

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks import talks
from brobygger.desks.lists.worklist import Worklist


@page("desks.today", About.LIST)
def today(request: ActorRequest) -> HttpResponse:
    """What is booked and what is due."""
    booked = talks.on_the_desk(request.actor)
    worklist = Worklist(request)
    worklist.also_shown = [talk.citizen_id for talk in booked]
    context = {"talks": talks.groups(booked, timezone.now())}
    return worklist.response("desks/today.html", context)
