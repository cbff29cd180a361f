"""The citizen's page: what was decided, and what one is asked before."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.records.forms import AnswerForm
from brobygger.records.models import Hearing
from brobygger.records.queries import own_records


@page("records.own", About.OWN)
@require_safe
def own(request: ActorRequest) -> HttpResponse:
    """Hearings, decisions and what was journalised."""
    if request.actor.citizen_id:
        view_log.record(request.actor, "records", [request.actor.citizen_id])
    context = {"records": own_records(request.actor), "today": timezone.localdate()}
    return render(request, "records/own.html", context)


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
