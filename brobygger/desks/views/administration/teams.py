"""Teams."""

from uuid import UUID

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from brobygger.access.pages import ActorRequest, page
from brobygger.desks.actions import changes
from brobygger.desks.actions import teams as acts
from brobygger.desks.forms.administration import TeamForm
from brobygger.desks.forms.fields import attempt
from brobygger.people.models import Team


@page("desks.administer")
def teams(request: ActorRequest) -> HttpResponse:
    """Every team with its number of people, and a new one's name."""
    form = TeamForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["name"]
        if attempt(form, lambda: acts.add(request.actor, name)):
            messages.success(request, _("Teamet »%s« er oprettet.") % name)
            return redirect("desks:teams")
    present = Count("memberships", filter=Q(memberships__employee__left_on__isnull=True))
    rows = Team.objects.filter(municipality=request.actor.municipality).annotate(people=present)
    context = {"form": form, "teams": rows.order_by("is_closed", "sort_key", "id")}
    return render(request, "desks/administration/teams.html", context)


@page("desks.administer")
def team(request: ActorRequest, team_id: UUID) -> HttpResponse:
    """One team: rename, close, reopen."""
    found = get_object_or_404(Team, municipality=request.actor.municipality, pk=team_id)
    stored = acts.values_of(found)
    stamp = changes.stamp(stored)
    form = TeamForm(request.POST or None, initial={**stored, "stamp": stamp})
    if request.method == "POST" and form.is_valid():
        wanted = form.cleaned_data
        if attempt(form, lambda: acts.change(request.actor, found.pk, **wanted)):
            messages.success(request, _("Gemt."))
            return redirect("desks:teams")
    clash = form.clashes(stamp)
    people = found.employees.filter(left_on__isnull=True).order_by("sort_key", "id")
    context = {"form": form, "team": found, "people": people, "clash": clash}
    return render(request, "desks/administration/team.html", context)
