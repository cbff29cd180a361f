"""The forms of the room."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ReasonForm(forms.Form):
    """Why somebody looks outside their own cases."""

    reason = forms.CharField(
        label=_("Hvorfor skal du se sagen?"),
        help_text=_("For eksempel: Borgeren ringer, og Mette er på ferie."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    next = forms.CharField(required=False, widget=forms.HiddenInput)
