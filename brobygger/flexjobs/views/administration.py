"""How the municipality works with flex-jobs."""

from django import forms
from django.contrib import messages
from django.forms.models import model_to_dict
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import ActorRequest, page
from brobygger.flexjobs.actions.settings import change_settings
from brobygger.flexjobs.models import FlexjobSettings, settings_of
from brobygger.flexjobs.models.settings import CHOICES
from brobygger.ui.forms import BrobyggerForm


class SettingsForm(BrobyggerForm):
    """Job number two: whether, from when, at which follow-up."""

    offers_second_job = forms.BooleanField(
        label=FlexjobSettings._meta.get_field("offers_second_job").verbose_name, required=False
    )
    second_job_months = forms.IntegerField(
        label=FlexjobSettings._meta.get_field("second_job_months").verbose_name,
        min_value=3,
        max_value=36,
        help_text=gettext_lazy("Tidligst efter tre måneder."),
    )
    second_job_talk = forms.TypedChoiceField(
        label=FlexjobSettings._meta.get_field("second_job_talk").verbose_name,
        choices=FlexjobSettings._meta.get_field("second_job_talk").choices,  # type: ignore[arg-type]
        coerce=int,
        help_text=gettext_lazy("Bliver der ikke holdt opfølgninger, gælder månederne alene."),
    )


@page("flexjobs.administer")
@require_http_methods(["GET", "POST"])
def settings(request: ActorRequest) -> HttpResponse:
    """The municipality's choices."""
    row = settings_of(request.actor.municipality)
    form = SettingsForm(request.POST or None, initial=model_to_dict(row, fields=CHOICES))
    if form.is_valid():
        change_settings(request.actor, form.cleaned_data)
        messages.success(request, _("Indstillingerne er gemt."))
        return redirect("flexjobs:settings")
    return render(request, "flexjobs/settings.html", {"form": form})
