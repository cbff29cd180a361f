"""Reminders and calendar: what the receiver chooses."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.messages import actions, queries
from brobygger.messages.actions.choosing import FIELDS
from brobygger.messages.forms import ChoicesForm
from brobygger.people.models import Citizen, Employee


@page("messages.own", About.OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def own_choices(request: ActorRequest) -> HttpResponse:
    """The citizen's."""
    return _choices(request, "messages/own_choices.html")


@page("messages.inbox")
@require_http_methods(["GET", "HEAD", "POST"])
def choices(request: ActorRequest) -> HttpResponse:
    """The employee's."""
    return _choices(request, "messages/choices.html")


@page("messages.own", About.OWN)
@require_POST
def own_calendar(request: ActorRequest) -> HttpResponse:
    """The citizen makes or takes back the calendar's address."""
    return _calendar(request, "messages/own_choices.html")


@page("messages.inbox")
@require_POST
def calendar(request: ActorRequest) -> HttpResponse:
    """The employee makes or takes back the calendar's address."""
    return _calendar(request, "messages/choices.html")


def _choices(request: ActorRequest, template: str) -> HttpResponse:
    form = _form(request, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        actions.choose(request.actor, **form.cleaned_data)
        messages.success(request, _("Dine valg er gemt."))
        return redirect(_home(request))
    return render(request, template, _context(request, form))


def _calendar(request: ActorRequest, template: str) -> HttpResponse:
    """The address is shown once, on the page that made it: only its fingerprint is kept."""
    if "revoke" in request.POST:
        actions.revoke_feed(request.actor)
        messages.success(request, _("Adressen virker ikke mere."))
        return redirect(_home(request))
    token = actions.make_feed(request.actor)
    address = request.build_absolute_uri(reverse("messages:feed", args=[token]))
    response = render(
        request, template, {**_context(request, _form(request, None)), "address": address}
    )
    response["Cache-Control"] = "no-store"
    return response


def _context(request: ActorRequest, form: ChoicesForm) -> dict[str, object]:
    return {"form": form, "feed": queries.own_feed(request.actor)}


def _form(request: ActorRequest, data: Any) -> ChoicesForm:
    wishes = queries.own_wishes(request.actor)
    person = _person(request)
    return ChoicesForm(
        data,
        initial={name: getattr(wishes, name) for name in FIELDS},
        email=person.email if person else "",
        phone=person.phone if person else "",
    )


def _person(request: ActorRequest) -> Citizen | Employee | None:
    actor = request.actor
    if actor.citizen_id:
        return Citizen.objects.filter(pk=actor.citizen_id).first()
    if actor.employee_id:
        return Employee.objects.filter(pk=actor.employee_id).first()
    return None


def _home(request: HttpRequest) -> str:
    return "messages:own_choices" if request.path.startswith("/min-side/") else "messages:choices"
