"""The calendar, the queue, and one meeting with its agenda."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.access.scope import READING_ROLES
from brobygger.rehabilitation.meetings import actions, queries
from brobygger.rehabilitation.meetings.actions import PLAN
from brobygger.rehabilitation.meetings.forms import MeetingForm, MemberForm
from brobygger.rehabilitation.meetings.sheets import AGENDA, INTRODUCTION, SHEETS
from brobygger.rehabilitation.models import Meeting
from brobygger.rehabilitation.preparatory.templates import key_in_force
from brobygger.ui.errors import UserError, add_to

FOLDER = "rehabilitation/meetings"
SEE = "rehabilitation.see_meetings"


@page(SEE, About.LIST)
@require_GET
def calendar(request: ActorRequest) -> HttpResponse:
    """Coming meetings with what room they have, and who waits."""
    coming, held = list(queries.coming(request.actor)), list(queries.held(request.actor))
    taken = queries.taken([*coming, *held])
    waiting = queries.queue(request.actor)
    named = [one.case.citizen_id for one in waiting if one.is_seen]
    view_log.record(request.actor, "meeting_queue", named)
    context = {
        "coming": [(one, taken[one.pk]) for one in coming],
        "held": [(one, taken[one.pk]) for one in held],
        "queue": waiting,
        "in_force": key_in_force(request.actor.municipality, timezone.localdate()),
        "open": queries.open_meetings(request.actor),
        "is_team": request.actor.role in READING_ROLES,
    }
    return render(request, f"{FOLDER}/calendar.html", context)


@page(PLAN, About.LIST)
@require_POST
def put_on(request: ActorRequest) -> HttpResponse:
    """Put a waiting case on a meeting; the team does so before it knows whose the case is."""
    try:
        case_id, meeting_id = UUID(request.POST.get("case", "")), request.POST.get("meeting", "")
        found = get_object_or_404(queries.plannable(request.actor), pk=case_id)
        meeting = queries.reach_meeting(request.actor, UUID(meeting_id))
        actions.put_on(request.actor, found, meeting)
        messages.success(request, _("Sagen er på dagsordenen."))
        return redirect("rehabilitation:meeting", meeting.pk)
    except ValueError:
        messages.error(request, _("Vælg et møde."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect("rehabilitation:meetings")


@page(PLAN)
@require_http_methods(["GET", "POST"])
def new(request: ActorRequest) -> HttpResponse:
    """Put a meeting in the calendar."""
    form = MeetingForm(request.POST or None)
    if form.is_valid():
        try:
            made = actions.plan(request.actor, **form.facts())
            return redirect("rehabilitation:meeting", made.pk)
        except UserError as error:
            add_to(form, error)
    status = 422 if form.is_bound else 200
    return render(request, f"{FOLDER}/new.html", {"form": form}, status=status)


# The meeting is the municipality's; the citizens on it are those the actor sees anyway.
@page(SEE)
@require_http_methods(["GET", "POST"])
def meeting(request: ActorRequest, meeting_id: UUID) -> HttpResponse:
    """One meeting; posted, a member more."""
    found = queries.reach_meeting(request.actor, meeting_id)
    posted = request.POST or None
    form = MemberForm(request.actor.municipality, posted)
    if form.is_valid():
        given = form.cleaned_data
        try:
            actions.add_member(request.actor, found, given["employee"], given["part"])
            return redirect("rehabilitation:meeting", found.pk)
        except UserError as error:
            add_to(form, error)
    context = _meeting(request, found, form)
    return render(request, f"{FOLDER}/meeting.html", context, status=422 if form.is_bound else 200)


def _meeting(request: ActorRequest, found: Meeting, form: BaseForm) -> dict[str, Any]:
    slots = queries.agenda(request.actor, found)
    view_log.record(request.actor, "meeting", [slot.case.citizen_id for slot in slots])
    members = queries.members(found)
    return {
        "meeting": found,
        "slots": slots,
        "hidden": queries.taken([found])[found.pk] - len(slots),
        "members": [(one, SHEETS.get(one.part, "")) for one in members],
        "agenda": AGENDA,
        "introduction": INTRODUCTION,
        "form": form,
        "is_team": request.actor.role in READING_ROLES,
    }


@page(PLAN)
@require_POST
def remove_member(request: ActorRequest, meeting_id: UUID) -> HttpResponse:
    """Take somebody off the meeting."""
    found = queries.reach_meeting(request.actor, meeting_id)
    try:
        actions.remove_member(request.actor, found, UUID(request.POST.get("member", "")))
    except ValueError:
        messages.error(request, _("Vælg en fra listen."))
    return redirect("rehabilitation:meeting", found.pk)


@page(PLAN)
@require_POST
def send(request: ActorRequest, meeting_id: UUID) -> HttpResponse:
    """Send the agenda: the reading list opens."""
    found = queries.reach_meeting(request.actor, meeting_id)
    try:
        actions.send_agenda(request.actor, found)
        messages.success(request, _("Dagsordenen er sendt, og læselisten er åben for teamet."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect("rehabilitation:meeting", found.pk)


@page(PLAN)
@require_POST
def cancel(request: ActorRequest, meeting_id: UUID) -> HttpResponse:
    """Cancel it; the cases wait again."""
    found = queries.reach_meeting(request.actor, meeting_id)
    try:
        actions.cancel(request.actor, found)
    except UserError as error:
        messages.error(request, error.message)
        return redirect("rehabilitation:meeting", found.pk)
    messages.success(request, _("Mødet er aflyst, og sagerne er i kø igen."))
    return redirect("rehabilitation:meetings")
