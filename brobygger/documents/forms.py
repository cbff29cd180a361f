"""Forms of the room."""

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.documents.actions.workflow import MOST_COMMENT
from brobygger.ui.forms import BrobyggerForm, TextField


class SendBackForm(BrobyggerForm):
    """What is wanting, for the one who gets the document back."""

    text = TextField(
        label=_("Hvad skal rettes?"),
        help_text=_("Skriv det, så den anden ved, hvad der skal til, før du kan godkende."),
        lines=6,
        max_length=MOST_COMMENT,
    )
    revision = forms.IntegerField(
        widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1, required=False
    )
