"""The records of a case, and one page for each act on them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.documents.uploads import was_too_large
from brobygger.documents.views.files import stream
from brobygger.journeys.queries import reach_journey
from brobygger.records.forms import (
    AnswerForm,
    CorrectionForm,
    DecisionForm,
    EntryForm,
    HearingForm,
    RecordForm,
)
from brobygger.records.models import Decision, EntryFile, Hearing, JournalEntry
from brobygger.records.queries import find, records_of
from brobygger.records.views.paper import as_paper


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
        files = request.FILES if request.method == "POST" else None
        form = form_class(request.actor, journey, record, data, files)
        form.is_too_large = was_too_large(request)
        if form.is_bound and form.perform():
            messages.success(request, str(form.done))
            return redirect("records:records", journey.pk)
        view_log.record(request.actor, "records", [journey.citizen_id])
        context = {"form": form, "journey": journey, "record": record}
        return render(request, "records/act.html", context)

    return view


@page("records.view", About.CITIZEN)
@require_safe
def file(request: ActorRequest, journey_id: UUID, file_id: UUID) -> HttpResponse:
    """A file of the journal."""
    journey = reach_journey(request.actor, journey_id, with_people=False)
    rows = EntryFile.objects.visible_to(request.actor).filter(entry__journey=journey.pk)
    found = get_object_or_404(rows, pk=file_id)
    view_log.record(request.actor, "records", [journey.citizen_id])
    return stream(found.path, found.name, found.content_type)


def letter_page(model: Any) -> View:
    """Make the page of a letter on paper, as it was sent."""

    @page("records.view", About.CITIZEN)
    @require_safe
    def view(request: ActorRequest, journey_id: UUID, **keys: UUID) -> HttpResponse:
        journey = reach_journey(request.actor, journey_id, with_people=False)
        row = find(request.actor, model, journey, *keys.values())
        view_log.record(request.actor, "records", [journey.citizen_id])
        return as_paper(row)

    return view


new_entry = act_page(EntryForm)
entry = act_page(EntryForm, JournalEntry)
correct = act_page(CorrectionForm, JournalEntry)
new_hearing = act_page(HearingForm)
answer = act_page(AnswerForm, Hearing)
new_decision = act_page(DecisionForm)
hearing_letter = letter_page(Hearing)
decision_letter = letter_page(Decision)
