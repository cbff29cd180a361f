"""The forms of the room."""

from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.people.cpr import BadCpr, Cpr, parse
from brobygger.ui.forms import BrobyggerForm, DateField, TextField


class ReasonForm(BrobyggerForm):
    """Why somebody looks outside their own cases."""

    reason = TextField(
        label=_("Hvorfor skal du se sagen?"),
        help_text=_("For eksempel: Borgeren ringer, og Mette er på ferie."),
        max_length=500,
        lines=3,
    )
    next = forms.CharField(required=False, widget=forms.HiddenInput)


def last_month() -> dict[str, str]:
    """The period the log opens with."""
    today = timezone.localdate()
    return {"first_day": str(today - timedelta(days=30)), "last_day": str(today)}


class LogForm(BrobyggerForm):
    """What the data protection officer looks for; without days, a month back from the last."""

    first_day = DateField(label=_("Fra"), required=False)
    last_day = DateField(label=_("Til og med"), required=False)
    name = TextField(label=_("Medarbejder"), required=False, max_length=100)
    citizen = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Fill in the period, and refuse one that ends before it begins."""
        found = super().clean() or {}
        today = timezone.localdate()
        found["last_day"] = found.get("last_day") or today
        found["first_day"] = found.get("first_day") or found["last_day"] - timedelta(days=30)
        if found["first_day"] > found["last_day"]:
            raise ValidationError(_("Perioden slutter, før den begynder."))
        return found


class CprForm(BrobyggerForm):
    """A citizen to look up in the log."""

    cpr = forms.CharField(label=_("Borgerens CPR-nummer"), max_length=20)

    def clean_cpr(self) -> Cpr:
        """A possible number."""
        try:
            return parse(self.cleaned_data["cpr"])
        except BadCpr as error:
            raise ValidationError(str(error)) from error


class NameForm(BrobyggerForm):
    """An employee to look for."""

    name = TextField(label=_("Medarbejder"), required=False, max_length=100)
