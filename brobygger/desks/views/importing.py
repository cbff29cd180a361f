"""Importing citizens with journeys: tried first, every bad row named, then stored."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks.forms.importing import ConfirmForm, ImportForm, carried
from brobygger.journeys import importing
from brobygger.ui.errors import UserError, add_to

BYTE_ORDER_MARK = "\ufeff"


@page("journeys.import", About.NOTHING)
def import_page(request: ActorRequest) -> HttpResponse:
    """Choose a file and see what it would do."""
    form = ImportForm(request.POST or None, request.FILES or None)
    context: dict[str, Any] = {"form": form}
    if request.method == "POST" and form.is_valid():
        content = form.cleaned_data["file"].read()
        reason = form.cleaned_data["ceiling_reason"]
        try:
            context["report"] = importing.run(
                request.actor, content, dry_run=True, ceiling_reason=reason
            )
            initial = {"content": carried(content), "ceiling_reason": reason}
            context["confirm"] = ConfirmForm(initial=initial)
        except UserError as error:
            add_to(form, error)
    return render(request, "desks/import.html", context)


@page("journeys.import", About.NOTHING)
@require_POST
def import_now(request: ActorRequest) -> HttpResponse:
    """Store all rows, or none when something has changed since the file was tried."""
    confirm = ConfirmForm(request.POST)
    form = ImportForm()
    if not confirm.is_valid():
        messages.error(request, _("Filen kom ikke rigtigt med. Vælg den igen."))
        return redirect("desks:import")
    try:
        report = importing.run(
            request.actor,
            confirm.cleaned_data["content"],
            dry_run=False,
            ceiling_reason=confirm.cleaned_data["ceiling_reason"],
        )
    except UserError as error:
        messages.error(request, error.message)
        return redirect("desks:import")
    if not report.stored:
        return render(request, "desks/import.html", {"form": form, "report": report})
    text = ngettext("%(n)s borger er importeret.", "%(n)s borgere er importeret.", report.rows)
    messages.success(request, text % {"n": report.rows})
    return redirect("desks:import")


@page("journeys.import", About.NOTHING)
def template_file(request: ActorRequest) -> HttpResponse:
    """A file with the headings and an example."""
    headers = {"Content-Disposition": 'attachment; filename="brobygger-import.csv"'}
    body = (BYTE_ORDER_MARK + importing.sample()).encode()
    return HttpResponse(body, content_type="text/csv; charset=utf-8", headers=headers)
