"""Mit CV as PDF and as a Word file."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from brobygger.access import view_log
from brobygger.access.pages import ActorRequest
from brobygger.cv import queries
from brobygger.cv.paper import mit_cv, word
from brobygger.cv.views.both import both
from brobygger.documents.rendering import pdf
from brobygger.people.models import Citizen


def as_file(
    request: ActorRequest,
    citizen: Citizen,
    looked_at: str,
    content: bytes,
    name: str,
    mime: str = "application/pdf",
) -> HttpResponse:
    """A file about the citizen, written in the log. Its name tells nobody who it is."""
    view_log.record(request.actor, looked_at, [citizen.pk])
    response = HttpResponse(content, content_type=mime)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_pdf(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Paper, PDF/UA."""
    content = pdf("cv/typst/cv.typ", _content(request, citizen))
    return as_file(request, citizen, "cv.pdf", content, "cv.pdf")


def as_word(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """To go on writing in."""
    content = word.docx(_content(request, citizen))
    return as_file(request, citizen, "cv.docx", content, "cv.docx", word.MIME)


def _content(request: ActorRequest, citizen: Citizen) -> mit_cv.Data:
    whole = queries.whole(request.actor, citizen.pk)
    with_hidden = request.GET.get("skjult") == "med"
    return mit_cv.content(request.actor, whole, with_hidden=with_hidden)


citizen_pdf, own_pdf = both(require_GET(as_pdf), "cv.view")
citizen_word, own_word = both(require_GET(as_word), "cv.view")
