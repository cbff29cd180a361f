"""The page that others are measured against: signed in, whole base layout, empty main.

Mounted only with BROBYGGER_PURPOSE=bench (see ``config.urls``).
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from brobygger.access.pages import page


@page("desks.home")
def empty(request: HttpRequest) -> HttpResponse:
    """Show nothing."""
    return render(request, "config/empty.html")
