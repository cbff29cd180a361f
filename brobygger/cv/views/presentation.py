"""The presentation CV: one part open at a time, and paper with or without accommodations."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from brobygger.access.pages import ActorRequest
from brobygger.cv import queries
from brobygger.cv.models import PresentationCv
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.history import history
from brobygger.cv.paper import presentation
from brobygger.cv.views.both import both, shown
from brobygger.cv.views.paper import as_file
from brobygger.documents.rendering import pdf
from brobygger.facts import pages
from brobygger.people.models import Citizen

FIRST = "about"


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Every part as text; ``?del=`` opens one."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    cv = queries.single(actor, citizen.pk, PresentationCv)
    opened = request.GET.get("del", "")[:20] if pages.writes(actor) else ""
    inputs = {one.key.rpartition("/")[2]: one for one in pages.inputs(actor, cv)}
    context = {
        "urls": urls,
        "here": "presentation",
        "next": urls["presentation"],
        "cv": cv,
        "parts": [(field, inputs[field.name], field.name == opened) for field in cv.described()],
        "history": history(
            actor,
            cv,
            f"{urls['presentation']}?del={opened}&historik=ja#{opened}",
            is_asked=request.GET.get("historik") == "ja",
            names=(opened,),
        ),
        "told": sum(bool(field.text_of(cv)) for field in cv.described()),
        "has_conditions": bool(cv.conditions),
    }
    return shown(request, citizen, "presentation", "presentation_cv", context)


def paper(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The PDF. Accommodations are asked about first: nobody prints them unawares."""
    actor = request.actor
    cv = queries.single(actor, citizen.pk, PresentationCv)
    answer = request.GET.get("hensyn", "")
    if cv.conditions and answer not in {"ja", "nej"}:
        context = {"urls": Addresses(actor, citizen.pk), "cv": cv, "here": "presentation"}
        return shown(request, citizen, "presentation_ask", "presentation_cv", context)
    data = presentation.content(citizen, cv, with_conditions=answer == "ja")
    content = pdf("cv/typst/cv.typ", data)
    return as_file(request, citizen, "presentation_cv.pdf", content, "praesentations-cv.pdf")


citizen_presentation, own_presentation = both(require_GET(show), "cv.view")
citizen_presentation_pdf, own_presentation_pdf = both(require_GET(paper), "cv.view")
