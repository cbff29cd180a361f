"""PDFs and attachments, streamed after asking who looks."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.documents import actions, store
from brobygger.documents.actions.attaching import too_large
from brobygger.documents.queries import reach_attachment, reach_document
from brobygger.documents.uploads import was_too_large
from brobygger.documents.views.saving import back_to
from brobygger.ui.errors import UserError

SHOWN_IN_BROWSER = frozenset({"application/pdf", "image/jpeg", "image/png"})


@page("documents.read", About.CITIZEN)
@require_GET
@never_cache
def pdf(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """The sealed paper of a locked document."""
    document = reach_document(request.actor, document_id)
    if not document.is_locked:
        raise Http404
    view_log.record(request.actor, f"{document.kind}.pdf", [document.citizen_id])
    name = _("%(title)s, version %(number)d.pdf") % {
        "title": document.title,
        "number": document.number,
    }
    return stream(document.pdf_path, name, "application/pdf")


@page("documents.read", About.CITIZEN)
@require_GET
@never_cache
def attachment(request: ActorRequest, attachment_id: UUID) -> HttpResponse:
    """An attached file."""
    found = reach_attachment(request.actor, attachment_id)
    view_log.record(request.actor, "attachment", [found.citizen_id])
    return stream(found.path, found.name, found.content_type)


@page("documents.write", About.CITIZEN)
@require_POST
def attach(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """Attach the file of a form; the tag of a refusal says beside which field it belongs."""
    document = reach_document(request.actor, document_id)
    # Reading the form is what tells whether a file was thrown away on the way in.
    upload, key = request.FILES.get("file"), request.POST.get("key", "")
    try:
        if was_too_large(request):
            raise too_large()
        added = actions.attach(request.actor, document, upload, key)
        messages.success(request, _("Filen “%(name)s” er vedhæftet.") % {"name": added.name})
    except UserError as error:
        messages.error(request, error.message, extra_tags=key)
    return redirect(back_to(request, document))


@page("documents.write", About.CITIZEN)
@require_POST
def remove_attachment(request: ActorRequest, attachment_id: UUID) -> HttpResponse:
    """Take a file out."""
    found = reach_attachment(request.actor, attachment_id)
    try:
        actions.remove_attachment(request.actor, found)
        messages.success(request, _("Filen er taget ud."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect(back_to(request, found.document))


def stream(path: str, name: str, content_type: str) -> HttpResponse:
    """A kept file under the name people know it by; Http404 when it is gone."""
    try:
        file = store.full_path(path).open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    answer = FileResponse(
        file,
        filename=name,
        content_type=content_type,
        as_attachment=content_type not in SHOWN_IN_BROWSER,
    )
    return cast(HttpResponse, answer)  # what views and middleware ask of one, both have
