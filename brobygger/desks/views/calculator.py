"""The calculator's page: open to all, nothing stored, the address reproduces the result.

On a journey the same page can also keep what it shows.
"""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, open_page, page
from brobygger.calculator import Case, InputError, known_years
from brobygger.calculator.texts import GUIDANCE, NOTES
from brobygger.desks.calculator import compared_lines, planned_case, sheet
from brobygger.desks.calculator_paper import paper
from brobygger.desks.forms.calculator import CalculatorForm, DecisionForm, KeepForm, PlanForm
from brobygger.journeys.queries import reach_journey


@open_page
def calculator(request: HttpRequest) -> HttpResponse:
    """The empty form, or the calculation that the address asks for."""
    return _shown(request, _asked(request), {"address": reverse("desks:calculator")})


@open_page
@require_safe
def calculator_paper(request: HttpRequest) -> HttpResponse:
    """The calculation that the address asks for, on paper; else the form, which says why not."""
    form = _asked(request)
    if not form.is_valid() or form.case is None:
        return _shown(request, form, {"address": reverse("desks:calculator")})
    return HttpResponse(paper(form.case), content_type="application/pdf")


@page("journeys.write_note", About.CITIZEN)
@require_http_methods(["GET", "HEAD", "POST"])
def journey_calculator(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The calculator on a journey, where a calculation can be kept."""
    journey = reach_journey(request.actor, journey_id)
    address = reverse("desks:journey_calculator", args=[journey.pk])
    form, keep = _asked(request), None
    if form.is_bound and form.is_valid() and form.case:
        keep = KeepForm(request.actor, journey, request.POST or None, sheet=sheet(form.case))
        if keep.is_bound and keep.perform():
            messages.success(request, str(keep.done))
            return redirect("desks:journey", journey.pk)
    view_log.record(request.actor, "calculator", [journey.citizen_id])
    return _shown(request, form, {"address": address, "journey": journey, "keep": keep})


def _asked(request: HttpRequest) -> CalculatorForm:
    if request.GET:
        return CalculatorForm(request.GET)
    years = known_years()
    return CalculatorForm(
        initial={"year": min(max(timezone.localdate().year, years[0]), years[-1])}
    )


def _shown(request: HttpRequest, form: CalculatorForm, more: dict[str, Any]) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "guidance": GUIDANCE, "notes": NOTES, **more}
    if form.is_bound and form.is_valid() and form.case:
        context |= _results(request, form.case)
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "desks/calculator.html", context, status=status)


def _results(request: HttpRequest, case: Case) -> dict[str, Any]:
    plan = PlanForm(request.GET)
    decision = DecisionForm(request.GET) if DecisionForm.is_asked_for(request.GET) else None
    return {
        "sheet": sheet(case),
        "plan": plan,
        "compared": _compared(case, plan),
        "decision": decision,
        "ask_decision": DecisionForm.ASK,
        "checked": decision.check_against(case) if decision else None,
    }


def _compared(case: Case, plan: PlanForm) -> list[Any]:
    try:
        planned = planned_case(case, plan.typed())
    except InputError as error:
        plan.place(error.problems, PlanForm.PREFIX)
        return []
    return compared_lines(case, planned) if planned else []
