"""Whether the municipality's team meets: mandatory, voluntary or not, from a day on."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import ActorRequest, page
from brobygger.rehabilitation.meetings import actions, queries
from brobygger.rehabilitation.meetings.actions import ADMINISTER
from brobygger.rehabilitation.meetings.forms import DutyForm
from brobygger.rehabilitation.meetings.views.meetings import FOLDER
from brobygger.rehabilitation.rule_sets import rule_set_on


@page(ADMINISTER)
@require_http_methods(["GET", "POST"])
def duties(request: ActorRequest) -> HttpResponse:
    """What is in force, what was set, and one more."""
    municipality, today = request.actor.municipality, timezone.localdate()
    form = DutyForm(request.POST or None)
    if form.is_valid():
        given = form.cleaned_data
        actions.set_duty(request.actor, from_day=given["from_day"], duty=given["duty"])
        messages.success(request, _("Reglen er gemt."))
        return redirect("rehabilitation:meeting_duties")
    context = {
        "form": form,
        "now": queries.duty_on(municipality, today).label,
        "rules": rule_set_on(today),
        "rows": queries.set_duties(municipality),
    }
    return render(request, f"{FOLDER}/duties.html", context, status=422 if form.is_bound else 200)
