"""The citizen's page: what was decided, and what one is asked before."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.documents.views.files import stream
from brobygger.records.forms import AnswerForm
from brobygger.records.models import Decision, Hearing
from brobygger.records.queries import own_files, own_records
from brobygger.records.views.paper import as_paper


@page("records.own", About.OWN)
@require_safe
def own(request: ActorRequest) -> HttpResponse:
    """Hearings, decisions and what was journalised."""
    if request.actor.citizen_id:
        view_log.record(request.actor, "records", [request.actor.citizen_id])
    context = {"records": own_records(request.actor), "today": timezone.localdate()}
    return render(request, "records/own.html", context)


@page("records.own", About.OWN)
@require_safe
def file(request: ActorRequest, file_id: UUID) -> HttpResponse:
    """A file of an entry the citizen may read."""
    found = get_object_or_404(own_files(request.actor), pk=file_id)
    view_log.record(request.actor, "records", [found.citizen_id])
    return stream(found.path, found.name, found.content_type)


def letter_page(model: Any) -> View:
    """Make the page of a letter on paper, as it was sent."""

    @page("records.own", About.OWN)
    @require_safe
    def view(request: ActorRequest, **keys: UUID) -> HttpResponse:
        rows = model.objects.visible_to(request.actor).filter(citizen=request.actor.citizen_id)
        row = get_object_or_404(rows, pk=next(iter(keys.values())))
        view_log.record(request.actor, "records", [row.citizen_id])
        return as_paper(row)

    return view


hearing_letter, decision_letter = letter_page(Hearing), letter_page(Decision)


@page("records.own", About.OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: ActorRequest, hearing_id: UUID) -> HttpResponse:
    """Answer a hearing."""
    rows = Hearing.objects.visible_to(request.actor).filter(citizen=request.actor.citizen_id)
    hearing = get_object_or_404(rows, pk=hearing_id)
    data = request.POST if request.method == "POST" else None
    form = AnswerForm(request.actor, hearing.journey, hearing, data)
    if form.is_bound and form.perform():
        messages.success(request, _("Tak. Vi har fået dit svar."))
        return redirect("records:own")
    return render(request, "records/own_answer.html", {"form": form, "hearing": hearing})
