"""The inbox: employees', citizens', company contact persons'."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.local_path import local_path
from brobygger.access.pages import About, ActorRequest, page
from brobygger.messages import actions, queries
from brobygger.messages.lists import Inbox

PAGE_SIZE = 20


@page("messages.inbox", About.LIST)
@require_GET
def inbox(request: ActorRequest) -> HttpResponse:
    """What I was told."""
    return Inbox(request).response("messages/inbox.html")


@page("messages.own", About.OWN)
@require_GET
def own(request: ActorRequest) -> HttpResponse:
    """What the citizen was told, in full."""
    return _cards(request, "messages/own.html")


@page("messages.company", About.OWN)
@require_GET
def company(request: ActorRequest) -> HttpResponse:
    """What a company's contact person was told, in full."""
    return _cards(request, "messages/company.html")


def _cards(request: ActorRequest, template: str) -> HttpResponse:
    rows = queries.inbox(request.actor).order_by("-made_at", "-id")
    shown = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("side"))
    has_new = any(row.read_at is None for row in shown.object_list)
    return render(request, template, {"page": shown, "has_new": has_new})


@page("messages.read", About.OWN)
@require_GET
def message(request: ActorRequest, message_id: UUID) -> HttpResponse:
    """One message."""
    found = queries.reach_message(request.actor, message_id)
    if found.citizen_id:
        view_log.record(request.actor, "message", [found.citizen_id])
    return render(request, "messages/message.html", {"message": found})


@page("messages.read", About.OWN)
@require_POST
def mark_read(request: ActorRequest, message_id: UUID) -> HttpResponse:
    """Mark one as read, and go where it leads."""
    found = queries.reach_message(request.actor, message_id)
    actions.mark_read(request.actor, found)
    if found.link and "open" in request.POST:
        return redirect(local_path(found.link))
    return redirect(_home(request))


@page("messages.read", About.OWN)
@require_POST
def mark_all_read(request: ActorRequest) -> HttpResponse:
    """Mark everything as read."""
    count = actions.mark_all_read(request.actor)
    messages.success(request, _("%(count)d beskeder er markeret som læst.") % {"count": count})
    return redirect(_home(request))


def _home(request: ActorRequest) -> str:
    actor = request.actor
    if actor.citizen_id:
        return "messages:own"
    return "messages:inbox" if actor.employee_id else "messages:company"
