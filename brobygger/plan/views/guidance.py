"""The municipality's own guidance texts, each from a day on."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import ActorRequest, page
from brobygger.plan import guidance
from brobygger.plan.models import GuidanceText
from brobygger.ui.forms import BrobyggerForm, DateField, TextField

LONGEST = 6000


class GuidanceForm(BrobyggerForm):
    """A text for a situation, from a day on; the same day again replaces it."""

    situation = forms.ChoiceField(
        label=gettext_lazy("Situation"), choices=list(guidance.SITUATIONS.items())
    )
    from_day = DateField(label=gettext_lazy("Gælder fra"))
    text = TextField(
        label=gettext_lazy("Rettigheder og pligter"),
        max_length=LONGEST,
        lines=10,
        help_text=gettext_lazy("Almindelige ord, ingen paragraffer."),
    )


@page("plan.administer")
@require_http_methods(["GET", "HEAD", "POST"])
def texts(request: ActorRequest) -> HttpResponse:
    """What holds today in each situation, what was written when, and a form for a new text."""
    form = GuidanceForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        _store(request, form)
        messages.success(request, _("Teksten er gemt."))
        return redirect("plan:guidance")
    today, municipality = timezone.localdate(), request.actor.municipality
    context = {
        "form": form,
        "now": [
            (label, guidance.text_on(municipality, key, today))
            for key, label in guidance.SITUATIONS.items()
        ],
        "own": [
            (guidance.SITUATIONS.get(row.situation, row.situation), row)
            for row in GuidanceText.objects.filter(municipality=municipality)[:50]
        ],
    }
    return render(request, "plan/guidance.html", context)


def _store(request: ActorRequest, form: GuidanceForm) -> None:
    given = form.cleaned_data
    GuidanceText.objects.update_or_create(
        municipality_id=request.actor.municipality,
        situation=given["situation"],
        from_day=given["from_day"],
        defaults={
            "text": given["text"],
            "made_at": timezone.now(),
            "made_by_name": request.actor.name[:100],
        },
    )
