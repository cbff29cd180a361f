"""The calculator's page: open to all, nothing stored, the address reproduces the result."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from brobygger.access.pages import open_page
from brobygger.calculator import Case, InputError, known_years
from brobygger.calculator.texts import GUIDANCE, NOTES
from brobygger.desks.calculator import compared_lines, planned_case, sheet
from brobygger.desks.forms.calculator import CalculatorForm, DecisionForm, PlanForm


@open_page
def calculator(request: HttpRequest) -> HttpResponse:
    """The empty form, or the calculation that the address asks for."""
    asked = bool(request.GET)
    form = CalculatorForm(request.GET) if asked else CalculatorForm(initial=_this_year())
    context: dict[str, Any] = {"form": form, "guidance": GUIDANCE, "notes": NOTES}
    if asked and form.is_valid() and form.case:
        context |= _results(request, form.case)
    status = 422 if asked and form.errors else 200
    return render(request, "desks/calculator.html", context, status=status)


def _this_year() -> dict[str, int]:
    return {"year": min(max(timezone.localdate().year, known_years()[0]), known_years()[-1])}


def _results(request: HttpRequest, case: Case) -> dict[str, Any]:
    plan, decision = PlanForm(request.GET), DecisionForm(request.GET)
    return {
        "sheet": sheet(case),
        "plan": plan,
        "compared": _compared(case, plan),
        "decision": decision,
        "checked": decision.check_against(case),
    }


def _compared(case: Case, plan: PlanForm) -> list[Any]:
    try:
        planned = planned_case(case, plan.typed())
    except InputError as error:
        plan.place(error.problems, PlanForm.PREFIX)
        return []
    return compared_lines(case, planned) if planned else []
