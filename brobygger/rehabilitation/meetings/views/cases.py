"""One case on its way through the team."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents.models import Document
from brobygger.documents.queries import attachments_of
from brobygger.journeys.queries import reach_journey
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import actions, queries
from brobygger.rehabilitation.meetings.actions import HOLD, PLAN, QUEUE
from brobygger.rehabilitation.meetings.forms import ExpectForm, QueueForm
from brobygger.rehabilitation.meetings.views.meetings import FOLDER, SEE
from brobygger.rehabilitation.models import TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, Occasion
from brobygger.rehabilitation.preparatory.queries import latest_locked
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.rehabilitation.recommendation.actions import note_participants
from brobygger.ui.errors import UserError, add_to


@page(SEE, About.CITIZEN)
@require_http_methods(["GET", "POST"])
def case(request: ActorRequest, case_id: UUID) -> HttpResponse:
    """Its time, people, reading list; posted, somebody more is expected."""
    found = queries.reach_case(request.actor, case_id)
    view_log.record(request.actor, "team_case", [found.citizen_id])
    form = ExpectForm(request.POST or None)
    if form.is_valid():
        given = form.cleaned_data
        try:
            actions.expect(request.actor, found, given["name"], given["part"])
            return redirect("rehabilitation:team_case", found.pk)
        except UserError as error:
            add_to(form, error)
    context = _case(request, found) | {"form": form}
    return render(request, f"{FOLDER}/case.html", context, status=422 if form.is_bound else 200)


def _case(request: ActorRequest, found: TeamCase) -> dict[str, Any]:
    part = latest_locked(request.actor, found.journey_id)
    may_expect = found.state == CaseState.ON_AGENDA and request.actor.may(HOLD)
    return {
        "case": found,
        "starts_at": found.meeting.slot(found.position) if found.meeting else None,
        "presences": queries.presences(found),
        "may_expect": may_expect,
        "may_hold": may_expect and actions.is_day_of_meeting(found),
        "part": part,
        "may_send_home": _may_send_home(request, found),
        "files": _files(request, part),
        "open": queries.open_meetings(request.actor) if found.state == CaseState.QUEUED else [],
    }


def _may_send_home(request: ActorRequest, found: TeamCase) -> bool:
    is_waiting = found.state in {CaseState.QUEUED, CaseState.ON_AGENDA}
    is_chosen = settings_of(found.municipality_id).returns_superseded
    return is_waiting and is_chosen and request.actor.may(PLAN) and queries.is_superseded(found)


def _files(request: ActorRequest, part: Document | None) -> list[Any]:
    return attachments_of(request.actor, part) if part else []


@page(QUEUE, About.CITIZEN)
@require_http_methods(["GET", "POST"])
def queue(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Ask for a meeting."""
    journey = reach_journey(request.actor, journey_id)
    view_log.record(request.actor, "team_case", [journey.citizen_id])
    asked = request.GET.get("anledning", "")
    occasion = asked if asked in Occasion.values else queries.occasion_now(journey)
    form = QueueForm(request.POST or None, initial={"occasion": occasion})
    if form.is_valid():
        given = {key: form.cleaned_data[key] for key in ("occasion", "is_urgent", "because")}
        try:
            made = actions.queue(request.actor, journey, **given)
            messages.success(request, _("Sagen er i kø til et møde."))
            return redirect("rehabilitation:team_case", made.pk)
        except UserError as error:
            add_to(form, error)
    waiting = queries.case_of(request.actor, journey.pk)
    duty = queries.duty_on(journey.municipality_id, timezone.localdate())
    context = {
        "form": form,
        "journey": journey,
        "team_case": waiting,
        "has_team": duty is not MeetingDuty.NONE,
        "duty": duty.label,
    }
    return render(request, f"{FOLDER}/queue.html", context, status=422 if form.is_bound else 200)


@page(PLAN, About.CITIZEN)
@require_POST
def take_off(request: ActorRequest, case_id: UUID) -> HttpResponse:
    """Back in the queue."""
    return _act(request, case_id, actions.take_off, _("Sagen er i kø igen."))


@page(PLAN, About.CITIZEN)
@require_POST
def send_home(request: ActorRequest, case_id: UUID) -> HttpResponse:
    """Back to the caseworker, where the form is in a template of yesterday."""
    because = request.POST.get("because", "")
    act = partial(actions.send_home, because=because)
    return _act(request, case_id, act, _("Sagen er sendt tilbage til sagsbehandleren."))


@page(QUEUE, About.CITIZEN)
@require_POST
def withdraw(request: ActorRequest, case_id: UUID) -> HttpResponse:
    """Out of the queue."""
    return _act(request, case_id, actions.withdraw, _("Sagen er taget ud af køen."))


def _act(request: ActorRequest, case_id: UUID, act: Any, done: str) -> HttpResponse:
    found = queries.reach_case(request.actor, case_id)
    try:
        act(request.actor, found)
        messages.success(request, done)
    except UserError as error:
        messages.error(request, error.message)
    return redirect("rehabilitation:meetings")


@page(HOLD, About.CITIZEN)
@require_POST
def hold(request: ActorRequest, case_id: UUID) -> HttpResponse:
    """The team has heard the case."""
    found = queries.reach_case(request.actor, case_id)
    try:
        present = {UUID(one) for one in request.POST.getlist("present")}
        actions.hold(request.actor, found, present)
        there = queries.presences(found).filter(is_present=True)
        people = [f"{one.name}, {one.get_part_display()}" for one in there]
        note_participants(request.actor, found.journey, people)
        messages.success(request, _("Mødet er registreret på forløbet."))
    except ValueError:
        messages.error(request, _("Formularen er ændret på vejen. Åbn siden igen."))
    except UserError as error:
        messages.error(request, error.message)
        return redirect("rehabilitation:team_case", found.pk)
    return redirect("rehabilitation:recommendation", found.journey_id)
