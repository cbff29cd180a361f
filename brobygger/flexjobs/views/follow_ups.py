"""Follow-ups: the list, the form that saves itself, and what was written when it is locked."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, stated_reason
from brobygger.documents.inputs import Input, input_of
from brobygger.documents.models import Document, Field
from brobygger.documents.queries import readable_fields
from brobygger.flexjobs import actions, queries
from brobygger.flexjobs.actions.follow_ups import document_of, goals_of
from brobygger.flexjobs.agreements import awaiting
from brobygger.flexjobs.follow_ups.reading import NOTE, shape_of
from brobygger.flexjobs.follow_ups.shapes import BEFORE, GOAL, PARTS, Shape
from brobygger.flexjobs.models import FollowUp
from brobygger.flexjobs.views.jobs import can_write
from brobygger.journeys.models import Duty, Journey
from brobygger.journeys.queries import reach_journey
from brobygger.ui.errors import UserError


@page("flexjobs.view", About.CITIZEN)
@require_safe
def follow_ups(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """What is held, what is open, how many the programme asks for."""
    journey = _reach(request, journey_id)
    found = queries.follow_ups_of(request.actor, journey.pk)
    context = {
        "journey": journey,
        "citizen": journey.citizen,
        "jobs": queries.jobs_of(request.actor, journey.pk),
        "follow_ups": found,
        "begun": {one.employment_id for one in found if one.held_on is None},
        "quotas": Duty.objects.filter(journey=journey, rule="follow_ups").order_by("-opened_on"),
        "can_write": can_write(request, journey),
    }
    return render(request, "flexjobs/follow_ups.html", context)


@page("flexjobs.follow_up", About.CITIZEN)
@require_POST
def begin(request: ActorRequest, journey_id: UUID, employment_id: UUID) -> HttpResponse:
    """Begin the next one, or go on with the open one."""
    journey = reach_journey(request.actor, journey_id)
    found = queries.jobs_of(request.actor, journey.pk)
    job = queries.find_job(found, employment_id)
    try:
        made = actions.begin_follow_up(request.actor, job.employment)
    except UserError as error:
        messages.error(request, error.message)
        return redirect("flexjobs:follow_ups", journey.pk)
    return redirect("flexjobs:follow_up_page", journey.pk, made.pk)


@page("flexjobs.view", About.CITIZEN)
@require_safe
def follow_up_page(request: ActorRequest, journey_id: UUID, follow_up_id: UUID) -> HttpResponse:
    """The form while it is written; what was written when it is locked."""
    journey = _reach(request, journey_id)
    rows = FollowUp.objects.visible_to(request.actor).filter(journey=journey.pk, pk=follow_up_id)
    found = rows.select_related("employment__company", "employment__contact").first()
    if found is None:
        raise Http404
    document = document_of(found)
    context: dict[str, Any] = {
        "journey": journey,
        "citizen": journey.citizen,
        "follow_up": found,
        "document": document,
        "next": request.path,
        "can_write": can_write(request, journey),
    }
    if document is None or document.is_locked:
        snapshot = (document.snapshot if document else None) or {}
        context["content"] = snapshot.get("content")
        return render(request, "flexjobs/follow_up_locked.html", context)
    context |= _form(request, found, document)
    return render(request, "flexjobs/follow_up.html", context)


def _form(request: ActorRequest, follow_up: FollowUp, document: Document) -> dict[str, Any]:
    fields = readable_fields(request.actor, document)
    writes = request.actor.may("flexjobs.follow_up")
    parts = [
        (part, [_input(shape, fields.get(shape.key), writes) for shape in part.shapes])
        for part in PARTS
    ]

    def asked(place: str, key: UUID) -> list[Input]:
        keys = (f"{place}.{key}", f"{place}.{key}{NOTE}")
        shapes = [shape for one in keys if (shape := shape_of(one))]
        return [_input(shape, fields.get(shape.key), writes) for shape in shapes]

    goals = [(goal, asked(GOAL, goal.pk)) for goal in goals_of(follow_up)]
    reached = any(inputs[0].text == "reached" for _goal, inputs in goals)
    return {
        "parts": parts,
        "goals": goals,
        "before": [(one, asked(BEFORE, one.key)) for one in awaiting(follow_up.citizen_id)],
        "asks_new_goal": reached or not goals,
    }


def _input(shape: Shape, field: Field | None, writes: bool) -> Input:
    return input_of(
        field,
        shape.key,
        shape.label,
        help=shape.help,
        lines=shape.lines,
        choices=shape.choices,
        is_writable=writes,
        kind=shape.kind,
    )


def _reach(request: ActorRequest, journey_id: UUID) -> Journey:
    journey = reach_journey(request.actor, journey_id)
    reason = stated_reason(request.actor, journey.citizen_id)
    view_log.record(request.actor, "follow_up", [journey.citizen_id], reason)
    return journey
