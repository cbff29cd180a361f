"""Substitutes during absence."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.pages import ActorRequest, page
from brobygger.desks.actions import substitutes as acts
from brobygger.desks.forms.administration import SubstitutionForm
from brobygger.desks.forms.fields import attempt
from brobygger.people.models import Substitution

ROWS = 25


@page("desks.administer")
def substitutes(request: ActorRequest) -> HttpResponse:
    """Who stands in for whom now and later, before that, and a form for a new one."""
    form = SubstitutionForm(
        request.POST or None,
        municipality=request.actor.municipality,
        initial={"first_day": timezone.localdate()},
    )
    if request.method == "POST" and form.is_valid():
        wanted = Substitution(**form.cleaned_data)
        if attempt(form, lambda: acts.add(request.actor, wanted)):
            messages.success(request, _("%s er skrevet ind.") % wanted)
            return redirect("desks:substitutes")
    rows = Substitution.objects.filter(municipality=request.actor.municipality)
    rows = rows.select_related("absent", "substitute")
    shown = Paginator(rows, ROWS).get_page(request.GET.get("side"))
    context = {"form": form, "page": shown, "today": timezone.localdate()}
    return render(request, "desks/administration/substitutes.html", context)


@page("desks.administer")
@require_POST
def end(request: ActorRequest, substitution_id: UUID) -> HttpResponse:
    """End one before its time."""
    found = get_object_or_404(
        Substitution, municipality=request.actor.municipality, pk=substitution_id
    )
    acts.end(request.actor, found.pk)
    messages.success(request, _("Vikariatet er afsluttet."))
    return redirect("desks:substitutes")
