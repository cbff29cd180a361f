"""Mit CV as PDF and as a Word file."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import ActorRequest
from brobygger.cv import queries
from brobygger.cv.paper import mit_cv, word
from brobygger.cv.views.both import both, shown
from brobygger.documents.rendering import pdf
from brobygger.facts.models import KINDS
from brobygger.people.models import Citizen

TEMPLATE = "cv/typst/cv.typ"


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
    content = pdf(TEMPLATE, _content(request, citizen))
    return as_file(request, citizen, "cv.pdf", content, "cv.pdf")


def as_word(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """To go on writing in."""
    content = word.docx(_content(request, citizen))
    return as_file(request, citizen, "cv.docx", content, "cv.docx", word.MIME)


def pick(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """What of the whole list to take along for a certain job; then the file."""
    whole = queries.whole_of(request.actor, citizen)
    if request.method == "POST":
        chosen = mit_cv.picked(whole, frozenset(request.POST.getlist("med")))
        data = mit_cv.content(request.actor, chosen, with_hidden=False)
        if request.POST.get("som") == "word":
            return as_file(request, citizen, "cv.docx", word.docx(data), "cv.docx", word.MIME)
        return as_file(request, citizen, "cv.pdf", pdf(TEMPLATE, data), "cv.pdf")
    groups = [
        (KINDS[kind].title_of_kind, [one for one in whole.rows[kind] if not one.is_blank])
        for kind in mit_cv.TO_PICK_FROM
    ]
    return shown(request, citizen, "pick", "cv", {"here": "cv", "groups": groups})


def _content(request: ActorRequest, citizen: Citizen) -> mit_cv.Data:
    whole = queries.whole_of(request.actor, citizen)
    with_hidden = request.GET.get("skjult") == "med"
    return mit_cv.content(request.actor, whole, with_hidden=with_hidden)


citizen_pick, own_pick = both(require_http_methods(["GET", "POST"])(pick), "cv.view")
citizen_pdf, own_pdf = both(require_GET(as_pdf), "cv.view")
citizen_word, own_word = both(require_GET(as_word), "cv.view")
