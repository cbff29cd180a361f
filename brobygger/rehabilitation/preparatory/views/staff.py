"""The staff's pages: the sections, finishing, versions, and the other window's news."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.pages import About, ActorRequest, page, stated_reason
from brobygger.access.scope import ANY_MATERIAL
from brobygger.documents import autosave
from brobygger.documents.models import Document, Field
from brobygger.documents.queries import Remarks, changes_since, remarks_on
from brobygger.documents.saving import standing
from brobygger.facts.pages import Addresses, removed
from brobygger.facts.queries import Rows
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import reach_journey
from brobygger.rehabilitation.preparatory import actions, filling, paper, queries, standards
from brobygger.rehabilitation.preparatory.facts import fact_states
from brobygger.rehabilitation.preparatory.filling import Filling
from brobygger.rehabilitation.preparatory.kind import KEY, KIND
from brobygger.rehabilitation.preparatory.page import Sheet, facts_shown
from brobygger.rehabilitation.preparatory.rules import SectionState
from brobygger.rehabilitation.preparatory.template import standard
from brobygger.ui.errors import UserError

NOTHING_NEW = 204
MOST_OPENED = 100
WITH_PEOPLE = "min-sag"
"""The section that names the people on the journey."""
FOLDER = "rehabilitation/preparatory"


@page("rehabilitation.read_preparatory", About.CITIZEN)
@require_GET
def section(request: ActorRequest, journey_id: UUID, slug: str = "") -> HttpResponse:
    """One section of the newest version, open or locked; nothing is made by looking."""
    actor = request.actor
    with_people = slug in {"", WITH_PEOPLE}
    journey = reach_journey(actor, journey_id, with_people=with_people, materials=ANY_MATERIAL)
    view_log.record(actor, KEY, [journey.citizen_id], stated_reason(actor, journey.citizen_id))
    document = queries.newest(actor, journey_id)
    if document and document.is_locked:
        return render(request, f"{FOLDER}/locked.html", _locked(request, journey, document.number))
    document = document or queries.excerpt(actor, journey_id)
    if document is None:
        return render(request, f"{FOLDER}/none.html", _none(request, journey))
    return _open(request, journey, document, slug)


def _open(request: ActorRequest, journey: Journey, document: Document, slug: str) -> HttpResponse:
    actor = request.actor
    read = filling.read(actor, document)
    states = {one.section.slug: one for one in read.sections}
    here = states.get(slug or next(iter(states)))
    if here is None:
        raise Http404
    opened = request.GET.get("raekke", "")[:MOST_OPENED]
    parts = Sheet(actor, KIND, read, opened).parts(here)
    remarks = remarks_on(actor, document).at({key for key, _title in KIND.parts(document)})
    context = _common(request, journey, document) | {
        "filling": read,
        "here": here,
        "parts": parts,
        "next": request.path,
        "poll": _poll(request, journey),
        "records": _records(request, journey) if any(one.has_records for one in parts) else [],
        "remarks": remarks,
        "remark_places": _remark_places(journey, read, remarks),
        "removed": removed(actor, document.citizen_id, request.GET.get("slettet", "")),
        "findings": _findings(request, read, here, facts_shown(parts)),
    }
    return render(request, f"{FOLDER}/section.html", context)


def _common(request: ActorRequest, journey: Journey, document: Document) -> dict[str, Any]:
    return {
        "journey": journey,
        "citizen": journey.citizen,
        "document": document,
        "urls": Addresses(request.actor, journey.citizen_id),
    }


def _poll(request: ActorRequest, journey: Journey) -> str:
    """Where the page asks for news, for those who may read all of it."""
    if not request.actor.may("rehabilitation.write_case"):
        return ""
    return reverse("rehabilitation:preparatory_changes", args=[journey.pk])


def _remark_places(journey: Journey, read: Filling, remarks: Remarks) -> list[tuple[str, str]]:
    """Address and title of each part that was remarked on."""
    return [
        (
            reverse("rehabilitation:preparatory_section", args=[journey.pk, one.section.slug])
            + f"#part-{slugify(part.key)}",
            part.heading,
        )
        for one in read.sections
        for part in one.section.parts
        if part.key in remarks.parts
    ]


def _findings(request: ActorRequest, read: Filling, here: SectionState, known: Rows) -> list[Any]:
    """Advice for those who write."""
    if not request.actor.may("rehabilitation.write_case"):
        return []
    return standards.views(request.actor, read, standards.BESIDE[here.section.key], known)


def _records(request: ActorRequest, journey: Journey) -> list[tuple[str, str]]:
    shows = request.actor.may("journeys.see_protected_address")
    return list(paper.records(journey.citizen, journey, shows_address=shows))


def _none(request: ActorRequest, journey: Journey) -> dict[str, Any]:
    return {"journey": journey, "citizen": journey.citizen, **_beginning(request, journey)}


def _beginning(request: ActorRequest, journey: Journey) -> dict[str, Any]:
    """Whether the form may be begun, and why one would."""
    return {
        "occasions": standard().occasions,
        "may_begin": request.actor.may(KIND.make) and journey.state != JourneyState.ENDED,
    }


@page("rehabilitation.write_case", About.CITIZEN)
@require_POST
def begin(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Begin the form for an occasion."""
    journey = reach_journey(request.actor, journey_id)
    try:
        actions.begin(request.actor, journey, request.POST.get("occasion", ""))
    except UserError as error:
        messages.error(request, error.message)
    return redirect("rehabilitation:preparatory", journey.pk)


@page("rehabilitation.read_preparatory", About.CITIZEN)
@require_GET
def locked_version(request: ActorRequest, journey_id: UUID, number: int) -> HttpResponse:
    """A locked version as it was sealed."""
    journey = reach_journey(request.actor, journey_id, materials=ANY_MATERIAL)
    view_log.record(request.actor, KEY, [journey.citizen_id])
    return render(request, f"{FOLDER}/locked.html", _locked(request, journey, number))


def _locked(request: ActorRequest, journey: Journey, number: int) -> dict[str, Any]:
    document = queries.version(request.actor, journey.pk, number)
    if document is None or not document.is_locked:
        raise Http404
    snapshot = document.snapshot or {}
    return _common(request, journey, document) | {
        **_beginning(request, journey),
        "content": snapshot["content"],
        "versions": queries.versions(request.actor, document),
    }


@page("rehabilitation.read_open", About.CITIZEN)
@require_GET
def changes(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """What is new since the window last asked, in the document and in the facts."""
    document = queries.newest(request.actor, journey_id)
    if document is None:
        _reach(request.actor, journey_id)
        return HttpResponse(status=NOTHING_NEW)
    seen, _dot, stamp = request.GET.get("efter", "").partition(".")
    states = fact_states(request.actor, document.citizen_id)
    new = changes_since(request.actor, document, autosave.version_of(seen))
    has_facts = states.stamp != stamp
    if new is None and not has_facts:
        return HttpResponse(status=NOTHING_NEW)
    view_log.record(request.actor, KEY, [document.citizen_id])
    return JsonResponse(
        {
            "sequence": f"{document.sequence}.{states.stamp}",
            "is_writable": document.is_writable,
            "state": document.get_state_display(),
            "fields": [_as_data(field) for field in new.fields] if new else [],
            "tables": [*(new.tables if new else []), *(["facts"] if has_facts else [])],
        }
    )


def _reach(actor: Actor, journey_id: UUID) -> None:
    """Refuse who may not look at the journey."""
    if not Journey.objects.visible_to(actor).filter(pk=journey_id).exists():
        reach_journey(actor, journey_id)


def _as_data(field: Field) -> dict[str, str | int]:
    saved = autosave.saved_as_data(standing(field.current))
    return {"key": field.key, "text": field.text, **saved}
