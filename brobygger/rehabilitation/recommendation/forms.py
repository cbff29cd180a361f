"""The form of the municipality's decision."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.rehabilitation.rule_sets import RuleSet
from brobygger.ui.forms import ActForm, DateField, TextField


class DecisionForm(ActForm):
    """What the municipality decided, when, and why."""

    outcome = forms.ChoiceField(label=_("Hvad er afgjort?"), widget=forms.RadioSelect)
    decided_on = DateField(label=_("Dato for afgørelsen"), initial=timezone.localdate)
    reason = TextField(label=_("Begrundelse"), max_length=4_000, lines=5)

    def __init__(self, rules: RuleSet, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(rule.outcome.value, rule.label) for rule in rules.outcomes]
        self.fields["outcome"].choices = choices  # type: ignore[attr-defined]
