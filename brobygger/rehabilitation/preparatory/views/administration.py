"""How the municipality works with the preparatory part."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import ActorRequest, page
from brobygger.rehabilitation.models import RehabilitationSettings
from brobygger.rehabilitation.preparatory import actions
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.rehabilitation.preparatory.views.staff import FOLDER
from brobygger.ui.forms import BrobyggerForm


class SettingsForm(BrobyggerForm):
    """One box for each choice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, (label, help_text) in RehabilitationSettings.choices().items():
            self.fields[name] = forms.BooleanField(label=label, help_text=help_text, required=False)


@page("rehabilitation.administer")
@require_http_methods(["GET", "POST"])
def settings(request: ActorRequest) -> HttpResponse:
    """The choices; everything is off until somebody chooses."""
    row = settings_of(request.actor.municipality)
    initial = {name: getattr(row, name) for name in RehabilitationSettings.choices()}
    form = SettingsForm(request.POST or None, initial=initial)
    if form.is_valid():
        actions.change_settings(request.actor, form.cleaned_data)
        messages.success(request, _("Indstillingerne er gemt."))
        return redirect("rehabilitation:preparatory_settings")
    return render(request, f"{FOLDER}/settings.html", {"form": form})
