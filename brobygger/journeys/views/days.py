"""A word about a day while it is chosen."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from brobygger.access.pages import ActorRequest, page
from brobygger.journeys.forms.talks import day_off_in_words


@page("journeys.book_talk")
@require_safe
def day_off(request: ActorRequest) -> HttpResponse:
    """Why the day of the next talk is no working day; nothing when it is one."""
    words = day_off_in_words(request.GET.get("next_day", ""))
    return render(request, "journeys/_day_off_words.html", {"words": words})
