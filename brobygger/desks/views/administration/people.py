"""Employees: added, changed, leaving, coming back."""

from dataclasses import asdict
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.models import User
from brobygger.access.pages import ActorRequest, page
from brobygger.desks.actions import changes, staff
from brobygger.desks.forms.administration import EmployeeForm, LeaveForm
from brobygger.desks.forms.fields import attempt
from brobygger.desks.lists.employees import Employees
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import works_on
from brobygger.people.models import AdministrativeChange, Employee, Team

HISTORY_ROWS = 20


@page("desks.administer")
def employees(request: ActorRequest) -> HttpResponse:
    """Everybody employed here."""
    return Employees(request).response("desks/administration/employees.html")


@page("desks.administer")
def add_employee(request: ActorRequest) -> HttpResponse:
    """A new employee; the account is the next step."""
    form = EmployeeForm(request.POST or None, teams=_teams(request))
    if request.method == "POST" and form.is_valid():
        made: list[Employee] = []
        if attempt(form, lambda: made.append(staff.add(request.actor, form.details()))):
            messages.success(request, _("%s er oprettet.") % made[0].name)
            return redirect("desks:employee", made[0].pk)
    return render(request, "desks/administration/employee_new.html", {"form": form})


@page("desks.administer")
def employee(request: ActorRequest, employee_id: UUID) -> HttpResponse:
    """One employee: the form, the account, departure, and what was changed before."""
    found = _employee(request, employee_id)
    stored = staff.details_of(found)
    stamp = changes.stamp(asdict(stored))
    initial = {**asdict(stored), "stamp": stamp}
    form = EmployeeForm(request.POST or None, teams=_teams(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        sent = form.cleaned_data["stamp"]
        if attempt(form, lambda: staff.change(request.actor, found.pk, form.details(), sent)):
            messages.success(request, _("Gemt."))
            return redirect("desks:employee", found.pk)
    clash = form.clashes(stamp)
    context = {"form": form, "stored": staff.in_words(stored) if clash else None}
    return render(request, "desks/administration/employee.html", context | _about(request, found))


def _about(request: ActorRequest, found: Employee) -> dict[str, object]:
    history = AdministrativeChange.objects.filter(
        municipality=request.actor.municipality, subject=found.pk
    )
    return {
        "employee": found,
        "account": User.objects.filter(employee=found.pk).first(),
        "history": history[:HISTORY_ROWS],
    }


@page("desks.administer")
def leave(request: ActorRequest, employee_id: UUID) -> HttpResponse:
    """An employee leaves: the account closes, and the page says what is left to hand over."""
    found = _employee(request, employee_id)
    form = LeaveForm(request.POST or None, initial={"left_on": timezone.localdate()})
    if request.method == "POST" and form.is_valid():
        day = form.cleaned_data["left_on"]
        if attempt(form, lambda: staff.leave(request.actor, found.pk, day)):
            messages.success(request, _("%s er fratrådt, og adgangen er lukket.") % found.name)
            return redirect("desks:employee", found.pk)
    context = {"form": form, "employee": found, "number_of_cases": _cases(found)}
    return render(request, "desks/administration/employee_leave.html", context)


@page("desks.administer")
@require_POST
def come_back(request: ActorRequest, employee_id: UUID) -> HttpResponse:
    """Take back a departure."""
    found = staff.come_back(request.actor, _employee(request, employee_id).pk)
    messages.success(request, _("%s er ansat igen. Adgangen er åben.") % found.name)
    return redirect(reverse("desks:employee", args=[found.pk]))


def _employee(request: ActorRequest, key: UUID) -> Employee:
    return get_object_or_404(Employee, municipality=request.actor.municipality, pk=key)


def _teams(request: ActorRequest) -> list[Team]:
    return list(Team.objects.filter(municipality=request.actor.municipality, is_closed=False))


def _cases(employee: Employee) -> int:
    """How many running journeys somebody still is on; the administrator sees only a number."""
    rows = Journey.objects.filter(works_on(employee.pk), municipality=employee.municipality_id)
    return rows.exclude(state=JourneyState.ENDED).count()
