"""The form of the municipality's decision."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.rehabilitation.rule_sets import RuleSet
from brobygger.ui.forms import ActForm, DateField, TextField
from brobygger.ui.text import one_line


class DecisionForm(ActForm):
    """What the municipality decided, when, and why."""

    outcome = forms.ChoiceField(label=_("Hvad er afgjort?"), widget=forms.RadioSelect)
    decided_on = DateField(label=_("Dato for afgørelsen"), initial=timezone.localdate)
    reason = TextField(label=_("Begrundelse"), max_length=4_000, lines=5)

    def __init__(self, rules: RuleSet, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(rule.outcome.value, rule.label) for rule in rules.outcomes]
        self.fields["outcome"].choices = choices  # type: ignore[attr-defined]


class DoctorForm(ActForm):
    """Where the doctor's copy goes: the lines of an envelope."""

    name = TextField(label=_("Lægens eller lægehusets navn"), max_length=100)
    street = TextField(label=_("Adresse"), max_length=100)
    place = TextField(label=_("Postnummer og by"), max_length=60)

    def lines(self) -> list[str]:
        """What stands on the envelope."""
        return [one_line(self.cleaned_data[name]) for name in ("name", "street", "place")]
