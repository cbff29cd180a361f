"""The talk screen: opened, saved while people type, recorded, and what came of it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks.forms.groups import GroupForm
from brobygger.desks.talk import drafts
from brobygger.desks.talk.made import made_at
from brobygger.desks.talk.noticing import agreement_like
from brobygger.desks.talk.screen import TalkScreen, first_free_slot, with_more_slots
from brobygger.journeys.models import Journey
from brobygger.journeys.queries import reach_journey
from brobygger.journeys.recompute import duty_settings
from brobygger.journeys.views.act import next_due, warn, was_sent_before
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

CONFLICT = 409
MOST_NUMBER = 9


@page("desks.talk", About.CITIZEN)
@require_http_methods(["GET", "HEAD", "POST"])
def talk(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The screen; a post records the talk, keeps the draft, or moves a sentence of the note."""
    journey = reach_journey(request.actor, journey_id)
    if request.method != "POST":
        return _shown(request, TalkScreen(request.actor, journey, query=request.GET.dict()))
    if was_sent_before(journey, request.POST.get("submission_id", "")):
        messages.success(request, _("Formularen var allerede sendt, og det er gemt."))
        return redirect("desks:journey", journey.pk)
    if side_step := _side_step(request, journey):
        return side_step
    screen = TalkScreen(request.actor, journey, request.POST)
    event = screen.perform()
    if event is None:
        _keep(request, journey, request.POST)
        return _shown(request, screen)
    messages.success(request, f"{screen.contact.done} {next_due(journey)}".strip())
    warn(request, screen.contact)
    return redirect("desks:talk_made", journey.pk, event.pk)


def _shown(request: ActorRequest, screen: TalkScreen) -> HttpResponse:
    view_log.record(request.actor, "talk", [screen.citizen.pk])
    context = {"screen": screen, "journey": screen.journey}
    return render(request, "desks/talk/screen.html", context)


def _side_step(request: ActorRequest, journey: Journey) -> HttpResponse | None:
    """What a button beside the main one asks for; None when the talk is to be recorded."""
    address = reverse("desks:talk", args=[journey.pk])
    posted = request.POST
    if "kasser" in posted:
        drafts.throw_away(request.actor, journey)
        messages.success(request, _("Kladden er kasseret."))
        return redirect(address)
    if "til_aftale" in posted:
        return redirect(address + _as_agreement(request, journey))
    if "flere" in posted:
        more, number = with_more_slots(posted)
        _keep(request, journey, more)
        return redirect(f"{address}#ny-{number}")
    if "gem_kladde" in posted:
        if _keep(request, journey, posted):
            messages.success(request, _("Kladden er gemt. Samtalen er ikke registreret endnu."))
        return redirect(address)
    return None


def _as_agreement(request: ActorRequest, journey: Journey) -> str:
    """Move a sentence of the note to a new agreement in the draft; the place on the page."""
    moved, slot = request.POST.copy(), first_free_slot(request.POST)
    if slot is None:
        moved, slot = with_more_slots(request.POST)
    moved[f"ny-{slot}-what"] = texts.one_line(moved.get("til_aftale", ""))
    del moved["til_aftale"]
    _keep(request, journey, moved)
    return f"#ny-{slot}"


def _keep(request: ActorRequest, journey: Journey, posted: QueryDict) -> bool:
    try:
        drafts.keep(request.actor, journey, posted)
    except UserError as error:
        messages.error(request, error.message)
        return False
    return True


@page("desks.talk", About.CITIZEN)
@require_POST
def draft(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Keep what is typed, for the script: 200 with number and moment, 409 with a message."""
    journey = reach_journey(request.actor, journey_id, with_people=False)
    shown = request.POST.get("draft", "")
    is_number = shown.isascii() and shown.isdigit() and len(shown) <= MOST_NUMBER
    try:
        kept = drafts.keep(request.actor, journey, request.POST, int(shown) if is_number else 0)
    except UserError as error:
        return JsonResponse({"message": error.message}, status=CONFLICT)
    moment = date_format(localtime(kept.saved_at), "H.i")
    words = _("Kladden er gemt kl. %(moment)s.") % {"moment": moment}
    return JsonResponse({"number": kept.number, "message": words})


@page("desks.talk", About.CITIZEN)
@require_POST
def noticed(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The sentences of the note that read like an agreement, while people type."""
    reach_journey(request.actor, journey_id, with_people=False)
    posted = request.POST
    made = " ".join(str(value) for name, value in posted.items() if name.endswith("-what"))
    found = agreement_like(texts.clean(posted.get("note", "")), made)
    return render(request, "desks/talk/_noticed.html", {"noticed": found})


@page("desks.talk", About.CITIZEN)
@require_safe
def made(request: ActorRequest, journey_id: UUID, talk_event_id: UUID) -> HttpResponse:
    """What the talk came to."""
    journey = reach_journey(request.actor, journey_id)
    found = made_at(request.actor, journey, talk_event_id)
    view_log.record(request.actor, "talk", [journey.citizen_id])
    return render(request, "desks/talk/made.html", {"journey": journey, "made": found})


@page("desks.talk", About.LIST)
@require_http_methods(["GET", "HEAD", "POST"])
def group(request: ActorRequest) -> HttpResponse:
    """A group session with several of one's own citizens."""
    form = GroupForm(request.actor, request.POST if request.method == "POST" else None)
    if form.is_bound and form.perform():
        number = len(form.cleaned_data["citizens"])
        words = ngettext(
            "Mødet er registreret hos %(n)d borger.",
            "Mødet er registreret hos %(n)d borgere.",
            number,
        )
        messages.success(request, words % {"n": number})
        return redirect("desks:today")
    view_log.record(request.actor, "talk", [one.citizen_id for one in form.journeys.values()])
    counts = duty_settings(str(request.actor.municipality)).group_talks_count
    return render(request, "desks/talk/group.html", {"form": form, "counts": counts})
