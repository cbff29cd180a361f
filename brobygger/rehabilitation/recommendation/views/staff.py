"""The staff's pages: writing it, the minutes, finishing, and the decision."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, stated_reason
from brobygger.access.scope import ANY_MATERIAL
from brobygger.documents.models import Document
from brobygger.documents.queries import readable_fields, remarks_on
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import reach_journey
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import queries as meetings
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.rehabilitation.recommendation import actions, doctor, queries
from brobygger.rehabilitation.recommendation.checks import Missing, missing
from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.recommendation.forms import DecisionForm
from brobygger.rehabilitation.recommendation.kind import KEY, KIND, OVERRIDDEN, READ, WRITE
from brobygger.rehabilitation.recommendation.page import Sheet
from brobygger.rehabilitation.recommendation.reading import Reading, read
from brobygger.rehabilitation.rule_sets import outcome_label, rule_set
from brobygger.ui.errors import UserError, add_to

FOLDER = "rehabilitation/recommendation"
MOST_OPENED = 100

AGENDA = (
    ("m.1", ("10",)),
    ("m.2", ("3",)),
    ("m.3", ("4", "5")),
    ("m.4", ("1",)),
    ("m.5", ("7", "9", "11", "8", "12", "13")),
)
"""The meeting's five points: the note of each, and the parts of the form it feeds."""


@page(READ, About.CITIZEN)
@require_GET
def show(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The newest recommendation, open or locked; nothing is made by looking."""
    journey = reach(request, journey_id)
    document = queries.newest(request.actor, journey_id)
    if document is None:
        return render(request, f"{FOLDER}/none.html", common(request, journey, None))
    if document.is_locked:
        return render(request, f"{FOLDER}/locked.html", _locked(request, journey, document))
    reading = read(document)
    sheet, shown = _sheet(request, document, reading), FORM.shown(reading.outcome)
    remarks = remarks_on(request.actor, document).at({part.key for part in shown})
    context = common(request, journey, document) | {
        "rule": reading.rule,
        "rules": reading.rules,
        "outcome": _outcome(sheet),
        "parts": sheet.parts(shown),
        "remarks": remarks,
        "remark_places": [
            (f"#part-{part.key}", part.title) for part in shown if part.key in remarks.parts
        ],
    }
    return render(request, f"{FOLDER}/write.html", context)


@page(WRITE, About.CITIZEN)
@require_GET
def minutes(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The form in the order of the meeting, with a note to each point."""
    journey = reach(request, journey_id)
    document = queries.newest(request.actor, journey_id)
    if document is None or document.is_locked:
        return redirect("rehabilitation:recommendation", journey_id)
    reading = read(document)
    sheet = _sheet(request, document, reading)
    shown = FORM.shown(reading.outcome)
    points = [
        {
            "note": sheet.input(next(one for one in FORM.minutes if one.key == note)),
            "parts": sheet.parts([one for one in shown if one.key in keys]),
        }
        for note, keys in AGENDA
    ]
    context = common(request, journey, document) | {
        "points": points,
        "outcome": _outcome(sheet),
        "rule": reading.rule,
    }
    return render(request, f"{FOLDER}/minutes.html", context)


@page(WRITE, About.CITIZEN)
@require_GET
def finish(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """What is missing and what the standards say, before it is locked."""
    journey = reach(request, journey_id)
    document = queries.newest(request.actor, journey_id)
    if document is None or document.is_locked:
        return redirect("rehabilitation:recommendation", journey_id)
    reading = read(document)
    address = reverse("rehabilitation:recommendation", args=[journey.pk])
    blocks = settings_of(document.municipality_id).recommendation_standards_block
    sheet = _sheet(request, document, reading)
    wanting = missing(reading.texts, reading.rows)
    context = common(request, journey, document) | {
        "missing": [(one.what, address + _anchor(one)) for one in wanting],
        "advice": list(sheet.advice()),
        "override": sheet.input(OVERRIDDEN) if blocks else None,
        "wants_meeting": meetings.is_wanting_meeting(document),
        "rule": reading.rule,
    }
    return render(request, f"{FOLDER}/finish.html", context)


@page(WRITE, About.CITIZEN)
@require_POST
def begin(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Begin it under today's rules."""
    journey = reach_journey(request.actor, journey_id, materials=ANY_MATERIAL)
    actions.begin(request.actor, journey)
    return redirect("rehabilitation:recommendation", journey.pk)


@page("rehabilitation.decide", About.CITIZEN)
@require_http_methods(["GET", "POST"])
def decide(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Record the municipality's decision on the locked recommendation."""
    journey = reach(request, journey_id)
    document = queries.latest_locked(request.actor, journey_id)
    if document is None or queries.decision_on(document):
        return redirect("rehabilitation:recommendation", journey_id)
    rules = rule_set(document.rule_set)
    reading = read(document)
    form = DecisionForm(rules, request.POST or None, initial={"outcome": reading.outcome})
    if form.is_valid():
        given = {key: form.cleaned_data[key] for key in ("outcome", "reason", "decided_on")}
        try:
            actions.decide(request.actor, journey, document, **given)
            messages.success(request, _("Afgørelsen er registreret."))
            return redirect("rehabilitation:recommendation", journey_id)
        except UserError as error:
            add_to(form, error)
    context = common(request, journey, document) | {"form": form, "rule": reading.rule}
    status = 422 if form.is_bound else 200
    return render(request, f"{FOLDER}/decide.html", context, status=status)


def reach(request: ActorRequest, journey_id: UUID) -> Journey:
    """The journey, with the look written down."""
    journey = reach_journey(request.actor, journey_id, materials=ANY_MATERIAL)
    citizen = journey.citizen_id
    view_log.record(request.actor, KEY, [citizen], stated_reason(request.actor, citizen))
    return journey


def _sheet(request: ActorRequest, document: Document, reading: Reading) -> Sheet:
    writes = document.is_writable and request.actor.may(WRITE)
    opened = request.GET.get("raekke", "")[:MOST_OPENED]
    return Sheet(reading, readable_fields(request.actor, document), writes, opened)


def _outcome(sheet: Sheet) -> Any:
    choices = tuple((rule.outcome.value, rule.label) for rule in sheet.reading.rules.outcomes)
    return sheet.input(replace(FORM.outcome, choices=choices))


def common(request: ActorRequest, journey: Journey, document: Document | None) -> dict[str, Any]:
    """What every page of the recommendation shows."""
    duty = meetings.duty_on(journey.municipality_id, timezone.localdate())
    may_begin = request.actor.may(KIND.make) and journey.state != JourneyState.ENDED
    return {
        "journey": journey,
        "citizen": journey.citizen,
        "document": document,
        "next": request.path,
        "may_begin": may_begin,
        "duty": duty.label,
        "has_team": duty is not MeetingDuty.NONE,
        "team_case": meetings.case_of(request.actor, journey.pk),
    }


def _locked(request: ActorRequest, journey: Journey, document: Document) -> dict[str, Any]:
    decision = queries.decision_on(document)
    snapshot, copy = document.snapshot or {}, doctor.copy_of(document)
    return common(request, journey, document) | {
        "content": snapshot["content"],
        "decision": decision,
        "decided": outcome_label(decision.outcome) if decision else "",
        "versions": list(queries.versions(request.actor, journey.pk)),
        "for_doctor": doctor.may_have(request.actor, document),
        "copy": copy,
        "copy_sent": doctor.sent(copy) if copy else None,
    }


def _anchor(one: Missing) -> str:
    table, _slash, rest = one.key.partition("/")
    if rest:
        row = rest.partition("/")[0]
        return f"?raekke={row}#raekke-{row}"
    if table.endswith(".table"):
        return f"#table-{table.removesuffix('.table')}"
    return "#f-" + one.key.replace(".", "-")
