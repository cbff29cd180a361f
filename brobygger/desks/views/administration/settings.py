"""The municipality's settings, and what was changed."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.pages import ActorRequest, page
from brobygger.desks.actions import changes
from brobygger.desks.actions import settings as acts
from brobygger.desks.forms.administration import SettingsForm
from brobygger.desks.forms.fields import attempt
from brobygger.people.models import AdministrativeChange

ROWS = 25


@page("desks.administer")
def settings(request: ActorRequest) -> HttpResponse:
    """One form with every choice."""
    stored = acts.current(request.actor)
    stamp = changes.stamp(stored)
    form = SettingsForm(request.POST or None, initial={**stored, "stamp": stamp})
    if request.method == "POST" and form.is_valid():
        wanted, sent = form.cleaned_data, form.cleaned_data["stamp"]
        if attempt(form, lambda: acts.change(request.actor, wanted, sent)):
            messages.success(request, _("Indstillingerne er gemt."))
            return redirect("desks:settings")
    clash = form.clashes(stamp)
    labels = acts.labels()
    now = [(labels[name], administration.shown(value)) for name, value in stored.items()]
    context = {"form": form, "stored": now if clash else None}
    return render(request, "desks/administration/settings.html", context)


@page("desks.administer")
def history(request: ActorRequest) -> HttpResponse:
    """What administrators changed, newest first."""
    rows = AdministrativeChange.objects.filter(municipality=request.actor.municipality)
    shown = Paginator(rows, ROWS).get_page(request.GET.get("side"))
    return render(request, "desks/administration/history.html", {"page": shown})
