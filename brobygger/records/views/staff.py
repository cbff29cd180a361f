"""The records of a case, and one page for each act on them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.journeys.queries import reach_journey
from brobygger.records.forms import (
    AnswerForm,
    CorrectionForm,
    DecisionForm,
    EntryForm,
    HearingForm,
    RecordForm,
)
from brobygger.records.models import Hearing, JournalEntry
from brobygger.records.queries import find, records_of


@page("records.view", About.CITIZEN)
@require_safe
def records(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Journal, hearings and decisions of a case."""
    journey = reach_journey(request.actor, journey_id)
    view_log.record(request.actor, "records", [journey.citizen_id])
    context = {
        "journey": journey,
        "records": records_of(request.actor, journey),
        "today": timezone.localdate(),
    }
    return render(request, "records/records.html", context)


def act_page(form_class: type[RecordForm], model: Any = None) -> View:
    """Make the page of an act from its form; ``model``: the record the address names."""

    @page(form_class.permission, About.CITIZEN)
    @require_http_methods(["GET", "HEAD", "POST"])
    def view(request: ActorRequest, journey_id: UUID, **keys: UUID) -> HttpResponse:
        journey = reach_journey(request.actor, journey_id)
        record = find(request.actor, model, journey, *keys.values()) if model else None
        data = request.POST if request.method == "POST" else None
        form = form_class(request.actor, journey, record, data)
        if form.is_bound and form.perform():
            messages.success(request, str(form.done))
            return redirect("records:records", journey.pk)
        view_log.record(request.actor, "records", [journey.citizen_id])
        context = {"form": form, "journey": journey, "record": record}
        return render(request, "records/act.html", context)

    return view


new_entry = act_page(EntryForm)
entry = act_page(EntryForm, JournalEntry)
correct = act_page(CorrectionForm, JournalEntry)
new_hearing = act_page(HearingForm)
answer = act_page(AnswerForm, Hearing)
new_decision = act_page(DecisionForm)
