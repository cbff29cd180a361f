"""Staff follow what companies write to their citizens."""

from django.http import HttpResponse

from brobygger.access.pages import ActorRequest, page
from brobygger.cv.bank.lists import Followed


@page("bank.follow")
def followed(request: ActorRequest) -> HttpResponse:
    """Which companies wrote to whom, and what came of it."""
    return Followed(request).response()
