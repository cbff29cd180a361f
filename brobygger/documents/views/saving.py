"""Saving fields and rows, and telling the other window."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.local_path import local_path
from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents import actions, autosave
from brobygger.documents.models import Document, Field, Row
from brobygger.documents.queries import changes_since, reach_document
from brobygger.documents.saving import standing
from brobygger.ui.errors import UserError

NOTHING_NEW = 204


@page("documents.write", About.CITIZEN)
@require_POST
def save_field(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """One field, from the script."""
    document = reach_document(request.actor, document_id)
    return autosave.answer(request, partial(actions.save_field, request.actor, document))


@page("documents.write", About.CITIZEN)
@require_POST
def save_section(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """A whole section, from its save button; what cannot be saved is shown with its text."""
    document = reach_document(request.actor, document_id)
    save = partial(actions.save_field, request.actor, document)
    back = back_to(request, document)
    try:
        outcome = autosave.save_posted(request.POST.dict(), save)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if not outcome.unsaved:
        messages.success(request, _("Gemt."))
        return redirect(back)
    label = document.kind_here.label
    context = {
        "document": document,
        "unsaved": [(label(document, one.key), one) for one in outcome.unsaved],
        "saved": outcome.saved,
        "back": back,
    }
    return render(request, "documents/unsaved.html", context, status=autosave.CONFLICT)


@page("documents.read", About.CITIZEN)
@require_GET
def changes(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """What is new since the window last asked; 204 when nothing is."""
    document = reach_document(request.actor, document_id)
    sequence = autosave.version_of(request.GET.get("efter", ""))
    new = changes_since(request.actor, document, sequence)
    if new is None:
        return HttpResponse(status=NOTHING_NEW)
    view_log.record(request.actor, document.kind, [document.citizen_id])
    data = {
        "sequence": new.sequence,
        "is_writable": document.is_writable,
        "state": document.get_state_display(),
        "fields": [_as_data(field) for field in new.fields],
        "tables": new.tables,
    }
    return JsonResponse(data)


@page("documents.write", About.CITIZEN)
@require_POST
def add_row(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """An empty row, opened for writing."""
    document = reach_document(request.actor, document_id)
    try:
        key = UUID(request.POST["key"]) if request.POST.get("key") else None
        row = actions.add_row(request.actor, document, request.POST.get("table", ""), key)
    except ValueError:
        return redirect(back_to(request, document))
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back_to(request, document))
    base, _hash, _anchor = back_to(request, document).partition("#")
    joint = "&" if "?" in base else "?"
    return redirect(f"{base}{joint}raekke={row.key}#raekke-{row.key}")


ROW_ACTS: dict[str, Callable[[Actor, Document, UUID], Row]] = {
    "fjern": actions.remove_row,
    "gendan": actions.restore_row,
    "op": partial(actions.move_row, up=True),
    "ned": partial(actions.move_row, up=False),
}


@page("documents.write", About.CITIZEN)
@require_POST
def change_row(request: ActorRequest, document_id: UUID, key: UUID, verb: str) -> HttpResponse:
    """Take a row out, bring it back, or move it; the page offers to undo the first."""
    document = reach_document(request.actor, document_id)
    back = back_to(request, document)
    try:
        ROW_ACTS[verb](request.actor, document, key)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if verb == "fjern":
        base = back.partition("#")[0].partition("?")[0]
        return redirect(f"{base}?slettet={key}#slettet-{key}")
    return redirect(back)


def back_to(request: ActorRequest, document: Document) -> str:
    """The page the form stood on, else the document's own."""
    return local_path(request.POST.get("next", ""), document.kind_here.address(document) or "/")


def _as_data(field: Field) -> dict[str, str | int]:
    saved = autosave.saved_as_data(standing(field.current))
    return {"key": field.key, "text": field.text, **saved}
