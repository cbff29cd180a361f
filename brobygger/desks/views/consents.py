"""Consents: the citizen's page, and the same for staff who were told, or hold a paper."""

from collections.abc import Callable
from typing import cast
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import consent_actions, consents, view_log
from brobygger.access.models import Consent
from brobygger.access.pages import About, ActorRequest, page, reach
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError

LONGEST_VERSION = 4
Act = Callable[[], Consent]


@page("access.own_consents", About.OWN)
@require_GET
def own_consents(request: ActorRequest) -> HttpResponse:
    """What I have said yes to, and what I can say yes to."""
    asked = consents.asked(request.actor, cast(UUID, request.actor.citizen_id))
    return render(request, "desks/consents/own.html", {"asked": asked})


@page("access.own_consents", About.OWN)
@require_POST
def give_own(request: ActorRequest, consent_kind: str) -> HttpResponse:
    """Say yes."""
    _give(request, _own(request), consent_kind, _("Tak. Du har sagt ja."))
    return redirect("desks:own_consents")


@page("access.own_consents", About.OWN)
@require_POST
def withdraw_own(request: ActorRequest, consent_kind: str) -> HttpResponse:
    """Take it back."""
    _withdraw(request, _own(request), consent_kind, _("Du har trukket dit ja tilbage."))
    return redirect("desks:own_consents")


@page("access.see_consents", About.CITIZEN)
@require_GET
def citizen_consents(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """The citizen's answers, now and earlier."""
    citizen = reach(request.actor, citizen_id)
    view_log.record(request.actor, "consents", [citizen.pk])
    context = {
        "citizen": citizen,
        "asked": consents.asked(request.actor, citizen.pk),
        "history": _history(request, citizen),
        "ways": consent_actions.BY_STAFF,
    }
    return render(request, "desks/consents/citizen.html", context)


@page("access.record_consent", About.CITIZEN)
@require_POST
def record_given(request: ActorRequest, citizen_id: UUID, consent_kind: str) -> HttpResponse:
    """The citizen said yes to somebody, or signed a paper."""
    citizen = reach(request.actor, citizen_id)
    _give(request, citizen, consent_kind, _("Noteret: Borgeren har sagt ja."))
    return redirect("desks:citizen_consents", citizen.pk)


@page("access.record_consent", About.CITIZEN)
@require_POST
def record_withdrawn(request: ActorRequest, citizen_id: UUID, consent_kind: str) -> HttpResponse:
    """The citizen told somebody that it is taken back."""
    citizen = reach(request.actor, citizen_id)
    _withdraw(request, citizen, consent_kind, _("Noteret: Borgeren har trukket sit ja tilbage."))
    return redirect("desks:citizen_consents", citizen.pk)


def _history(request: ActorRequest, citizen: Citizen) -> list[tuple[str, Consent]]:
    rows = consents.history(request.actor, citizen.pk)
    return [(consents.title_of(one), one) for one in rows]


def _own(request: ActorRequest) -> Citizen:
    return Citizen.objects.get(pk=cast(UUID, request.actor.citizen_id))


def _give(request: ActorRequest, citizen: Citizen, key: str, done: str) -> None:
    version, how = _version(request.POST.get("version", "")), request.POST.get("how", "")
    _act(request, lambda: consent_actions.give(request.actor, citizen, key, version, how), done)


def _withdraw(request: ActorRequest, citizen: Citizen, key: str, done: str) -> None:
    how = request.POST.get("how", "")
    done = f"{done} {consents.kind_of(key).effect}"
    _act(request, lambda: consent_actions.withdraw(request.actor, citizen, key, how), done)


def _act(request: ActorRequest, act: Act, done: str) -> None:
    """Do it, and say what came of it: a refusal too is a message on the page as it is now."""
    try:
        act()
    except UserError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, done)


def _version(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= LONGEST_VERSION
    return int(text) if is_number else None
