"""The room's forms."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.messages.models.choices import DueLead, TalkLead
from brobygger.messages.models.messages import LONGEST_TEXT
from brobygger.ui.forms import ActForm, BrobyggerForm, TextField, TimeField


class WriteForm(ActForm):
    """A message to the one who helps, or an answer."""

    text = TextField(label=_("Din besked"), lines=5, max_length=LONGEST_TEXT)


class ChoicesForm(BrobyggerForm):
    """Ways, reminders, quiet hours."""

    by_email = forms.BooleanField(label=_("E-mail"), required=False)
    by_sms = forms.BooleanField(label=_("SMS"), required=False)
    talk_lead = forms.TypedChoiceField(
        label=_("Før en samtale eller et møde"),
        choices=TalkLead.choices,
        coerce=int,
        widget=forms.RadioSelect,
    )
    due_lead = forms.TypedChoiceField(
        label=_("Før en frist"), choices=DueLead.choices, coerce=int, widget=forms.RadioSelect
    )
    quiet_from = TimeField(label=_("Fra klokken"))
    quiet_until = TimeField(
        label=_("Til klokken"), help_text=_("Skriv samme tid begge steder, hvis du vil høre altid.")
    )

    def __init__(self, *args: Any, email: str = "", phone: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["by_email"].help_text = email or _("Vi har ikke din e-mail.")
        self.fields["by_sms"].help_text = phone or _("Vi har ikke dit telefonnummer.")
