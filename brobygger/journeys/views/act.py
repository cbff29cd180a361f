"""One page for one act: shows its form, does it, and says what is next."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.models import Duty, Journey
from brobygger.journeys.queries import reach_journey
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyState


def act_page(form_class: type[JourneyForm]) -> View:
    """Make the page of an act from its form."""

    @page(form_class.permission, About.CITIZEN)
    @require_http_methods(["GET", "HEAD", "POST"])
    def view(request: ActorRequest, journey_id: UUID, **address: Any) -> HttpResponse:
        return do_act(request, form_class, journey_id, **address)

    return view


def do_act(
    request: ActorRequest, form_class: type[JourneyForm], journey_id: UUID, **address: Any
) -> HttpResponse:
    """Show the form of an act, or do it and lead back to the journey."""
    data = request.POST if request.method == "POST" else None
    journey = reach_journey(request.actor, journey_id, with_people=data is None)
    if data is not None and was_sent_before(journey, data.get("submission_id", "")):
        messages.success(request, _("Formularen var allerede sendt, og det er gemt."))
        return redirect("desks:journey", journey.pk)
    form = form_class(request.actor, journey, data, request.GET, **address)
    if form.is_bound and form.perform():
        messages.success(request, f"{form.done} {next_due(journey)}".strip())
        warn(request, form)
        return redirect(form.leads_to())
    view_log.record(request.actor, "act", [journey.citizen_id])
    return render(request, form.template, {"form": form, "journey": journey, **form.context()})


def warn(request: ActorRequest, form: JourneyForm) -> None:
    """Say what is worth a second look."""
    if words := form.warning():
        messages.warning(request, words)


def was_sent_before(journey: Journey, submission_id: str) -> bool:
    """Say whether the form is here again (a double press, Back): its choices may be gone by now."""
    try:
        key = UUID(submission_id)
    except ValueError:
        return False
    return journey.events.filter(submission_id=key).exists()


def next_due(journey: Journey) -> str:
    """Return in words what is due next on a journey, else the empty text."""
    duty = (
        Duty.objects.filter(journey=journey, state=DutyState.OPEN, due_on__isnull=False)
        .order_by("due_on", "id")
        .first()
    )
    if duty is None or duty.due_on is None:
        return ""
    rule = programme(journey.programme, journey.version).rule(duty.rule)
    is_late = duty.due_on < timezone.localdate()
    words = (
        _("Næste: %(duty)s – fristen var %(day)s.")
        if is_late
        else _("Næste: %(duty)s – senest %(day)s.")
    )
    return words % {
        "duty": rule.title,
        "day": date_format(duty.due_on, "j. F"),
    }
