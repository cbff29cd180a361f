"""The citizen's page: where the journey is, what is due, who is around, what happened."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from brobygger.access import consents, view_log
from brobygger.access.actor import Actor
from brobygger.access.pages import About, ActorRequest, page, reach, stated_reason
from brobygger.access.scope import REASON_ROLES
from brobygger.desks import journey_facts as facts
from brobygger.desks.journey_acts import acts_for
from brobygger.desks.journey_page import JourneyPage
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import reach_journey
from brobygger.journeys.recompute import duty_settings
from brobygger.journeys.rules import COLUMN_OF_ROLE
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import EventKind

"""Who may see where somebody with a protected address lives (decisions)."""
LONGEST_NUMBER = 5


@page("journeys.view", About.CITIZEN)
@require_safe
def journey(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The whole page; the timeline inside it is paged and filtered by the address."""
    found = reach_journey(request.actor, journey_id)
    reason = reason_of(request.actor, found)
    view_log.record(request.actor, "journey", [found.citizen_id], reason)
    return render(request, "desks/journey.html", page_of(request, found))


def reason_of(actor: Actor, found: Journey) -> str:
    """Return why the actor looks; who works on the journey needs no reason."""
    around = {getattr(found, column) for column in COLUMN_OF_ROLE.values()}
    needs_none = actor.employee_id in around or actor.role not in REASON_ROLES
    return "" if needs_none else stated_reason(actor, found.citizen_id)


def page_of(request: ActorRequest, found: Journey) -> dict[str, Any]:
    """Return everything the template shows."""
    now = timezone.now()
    actor = request.actor
    reads_notes = actor.may("journeys.read_notes")
    view = JourneyPage(
        found,
        facts.happenings(found),
        programme(found.programme, found.version),
        duty_settings(found.municipality_id),
        timezone.localdate(now),
    )
    number = page_number(request.GET.get("side", ""))
    timeline = facts.timeline(found, request.GET.get("slags", ""), number)
    return {
        "journey": found,
        "citizen": found.citizen,
        "view": view,
        "now": now,
        "duties": view.duty_lines(facts.living_duties(found)),
        "talks": facts.coming_talks(found),
        "contacts": facts.last_contacts(found),
        "timeline": timeline,
        "lines": view.timeline_lines(timeline.events, reads_notes),
        "kinds": EventKind.choices,
        "transfer": facts.standing_offer(found, view.happenings),
        "consents": _consents(actor, found),
        "acts": acts_for(actor, found),
        "reads_notes": reads_notes,
        "shows_address": not found.citizen.has_protected_address
        or actor.may("journeys.see_protected_address"),
        "can_act": not view.is_ended and actor.may("journeys.record_contact"),
    }


def _consents(actor: Actor, found: Journey) -> list[consents.Asked]:
    sees = actor.may("access.see_consents")
    return consents.asked(actor, found.citizen_id) if sees else []


def page_number(text: str) -> int:
    """Return a page's number from the address; anything odd is the first."""
    is_number = text.isascii() and text.isdigit()
    return max(1, int(text[:LONGEST_NUMBER])) if is_number else 1


@page("journeys.view", About.CITIZEN)
@require_safe
def citizen(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """Lead to the current journey; without one, show the earlier and offer a new."""
    found = reach(request.actor, citizen_id)
    journeys = found.journeys.order_by("-started_on", "-id")
    running = journeys.exclude(state=JourneyState.ENDED).first()
    if running:
        return redirect(reverse("desks:journey", args=[running.pk]))
    view_log.record(request.actor, "citizen", [found.pk])
    return render(request, "desks/journey_none.html", {"citizen": found, "journeys": journeys})
