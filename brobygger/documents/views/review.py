"""Through review to the lock, and what changed from version to version."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents import actions
from brobygger.documents.autosave import version_of
from brobygger.documents.comparison import compare
from brobygger.documents.forms import SendBackForm
from brobygger.documents.lists import ReviewQueue
from brobygger.documents.models import Document
from brobygger.documents.queries import reach_document
from brobygger.documents.views.saving import back_to
from brobygger.ui.errors import UserError, add_to

Move = Callable[[Actor, Document, int | None], Document]
MOVES: dict[str, tuple[Move, str | Promise]] = {
    "til-gennemsyn": (actions.submit, _("Dokumentet er sendt til gennemsyn.")),
    "tag-tilbage": (actions.take_back, _("Dokumentet er en kladde igen.")),
    "godkend": (actions.approve, _("Dokumentet er godkendt.")),
    "laas": (actions.lock, _("Dokumentet er låst og forseglet.")),
}


@page("documents.review", About.LIST)
@require_GET
def review_queue(request: ActorRequest) -> HttpResponse:
    """What waits for the leader."""
    return ReviewQueue(request).response()


@page("documents.act", About.CITIZEN)
@require_POST
def move(request: ActorRequest, document_id: UUID, verb: str) -> HttpResponse:
    """Submit, take back, approve, lock."""
    document = reach_document(request.actor, document_id)
    act, done = MOVES[verb]
    given = request.POST.get("revision", "")
    try:
        act(request.actor, document, version_of(given) if given else None)
        messages.success(request, str(done))
    except UserError as error:
        messages.error(request, error.message)
    return redirect(back_to(request, document))


@page("documents.act", About.CITIZEN)
@require_POST
def new_version(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """An open copy of a locked document."""
    document = reach_document(request.actor, document_id)
    try:
        made = actions.new_version(request.actor, document)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back_to(request, document))
    return redirect(made.kind_here.address(made) or "/")


@page("documents.act", About.CITIZEN)
@require_http_methods(["GET", "POST"])
def send_back(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """Return it with what is wanting."""
    document = reach_document(request.actor, document_id)
    if not request.actor.may(document.kind_here.review):
        raise PermissionDenied
    parts = document.kind_here.parts(document)
    start = {"revision": document.revision}
    form = SendBackForm(request.POST or None, initial=start, parts=parts)
    if form.is_valid():
        text, revision = form.cleaned_data["text"], form.cleaned_data["revision"]
        try:
            actions.send_back(request.actor, document, text, revision, form.remarks)
            messages.success(request, _("Dokumentet er sendt tilbage."))
            return redirect(back_to(request, document))
        except UserError as error:
            add_to(form, error)
    context = {"form": form, "document": document, "back": back_to(request, document)}
    status = 422 if form.is_bound else 200
    return render(request, "documents/send_back.html", context, status=status)


@page("documents.read", About.CITIZEN)
@require_GET
def comparison(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """A version beside the one before it, or beside the one named (``?med=2``)."""
    document = reach_document(request.actor, document_id)
    versions = Document.objects.visible_to(request.actor).defer("snapshot")
    versions = versions.about(document.subject_id, document.kind)
    asked = version_of(request.GET.get("med", str(document.number - 1)))
    other = versions.filter(number=asked).first() if 0 < asked < 2**15 else None
    if other is None or other == document:
        raise Http404
    old, new = sorted((document, other), key=lambda one: one.number)
    view_log.record(request.actor, document.kind, [document.citizen_id])
    context = {
        "old": old,
        "new": new,
        "differences": compare(request.actor, old, new),
        "versions": versions,
        "document": document,
        "address": document.kind_here.address(document),
    }
    return render(request, "documents/comparison.html", context)
