"""The one place where a request becomes an actor inside a transaction behind the wall."""

from collections.abc import Callable

from django.core.exceptions import SuspiciousOperation
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from brobygger.access import last_person
from brobygger.access.actor import NOBODY, Actor, acting
from brobygger.access.models import CompanyRefusal, Refusal
from brobygger.access.pages import ActorRequest, ReasonNeeded

REFUSALS = {403, 404}
METHODS = ("GET", "HEAD", "POST")
"""All a browser asks with; other methods would be taken for reading."""
NUL = "\x00"
"""PostgreSQL knows no text with it; in an address it is a probe, never a person."""


class ActorMiddleware:
    """Runs each request as its actor; rolls back on 5xx; logs refusals so that they survive."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        """Open the transaction, serve, close it, and write down a refusal after it."""
        if NUL in request.path or NUL in request.GET.urlencode().replace("%00", NUL):
            raise SuspiciousOperation("a NUL byte in the address")
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        user = request.user
        request.actor = user.actor() if user.is_authenticated else NOBODY
        with acting(request.actor):
            response = self.get_response(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
        last_person.write(request, response)
        if response.status_code in REFUSALS:
            _log_refusal(request.actor, request.path, response.status_code)
        return response

    def process_exception(self, request: ActorRequest, error: Exception) -> HttpResponse | None:
        """Ask for the reason when a citizen outside the caseload is looked at."""
        if not isinstance(error, ReasonNeeded):
            return None
        target = reverse("access:reason", args=[error.citizen.pk])
        back = request.get_full_path() if request.method == "GET" else "/"
        return redirect(f"{target}?{urlencode({'next': back})}")


def _log_refusal(actor: Actor, path: str, status: int) -> None:
    if actor.user_id and actor.company_id:
        CompanyRefusal.objects.create(
            user_id=actor.user_id, company_id=actor.company_id, path=path[:300], status=status
        )
    if actor.user_id and actor.municipality:
        with acting(actor):
            Refusal.objects.create(
                municipality_id=actor.municipality,
                user_id=actor.user_id,
                role=actor.role or "",
                path=path[:300],
                status=status,
            )
