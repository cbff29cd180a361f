"""Handing over a caseload: who gives what to whom, then which cases and why."""

from typing import Any, cast
from uuid import UUID

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.journeys import rules
from brobygger.journeys.actions.hand_overs import Preview
from brobygger.journeys.actions.people import check_employee
from brobygger.journeys.queries import teams_of
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from brobygger.ui.forms import ActForm, BrobyggerForm, TextField

ROLES = [(role.value, role.label) for role in Role if role in rules.COLUMN_OF_ROLE]


class ChooseForm(BrobyggerForm):
    """Giver, role and receiver; sent in the address, so that Back works."""

    giver = forms.ModelChoiceField(
        Employee.objects.none(), label=_("Hvem afgiver sager?"), empty_label=_("Vælg")
    )
    role = forms.ChoiceField(label=_("I hvilken rolle?"), choices=ROLES)
    receiver = forms.ModelChoiceField(
        Employee.objects.none(), label=_("Hvem modtager dem?"), empty_label=_("Vælg")
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        self.actor = actor
        super().__init__(*args, **kwargs)
        here = Employee.objects.filter(municipality=actor.municipality)
        in_team = here.filter(memberships__team__in=teams_of(actor)).distinct()
        working = here.filter(
            Q(roles__role__in=[role for role, _label in ROLES]), left_on__isnull=True
        )
        self._offer("giver", in_team)
        self._offer("receiver", working.distinct())

    def _offer(self, name: str, people: Any) -> None:
        cast("forms.ModelChoiceField[Employee]", self.fields[name]).queryset = people

    def clean(self) -> dict[str, Any]:
        """Two different people, of whom the receiver holds the role."""
        cleaned = super().clean() or {}
        receiver, role = cleaned.get("receiver"), cleaned.get("role")
        if receiver and receiver == cleaned.get("giver"):
            self.add_error("receiver", _("Vælg en anden end den, der afgiver sagerne."))
        elif receiver and role:
            try:
                check_employee(self.actor.municipality, Role(role), receiver)
            except UserError as error:
                self.add_error("receiver", error.message)
        return cleaned


class HandOverForm(ActForm):
    """Which cases, and why."""

    journeys = forms.MultipleChoiceField(
        label=_("Sager"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Vælg mindst én sag.")},
    )
    reason = TextField(label=_("Begrundelse"), max_length=500, lines=3)
    ceiling_reason = TextField(
        label=_("Hvorfor er det forsvarligt over loftet?"), max_length=500, lines=2, required=False
    )

    def __init__(self, *args: Any, preview: Preview, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.MultipleChoiceField, self.fields["journeys"])
        field.choices = [(str(row.pk), row.citizen.name) for row in preview.journeys]
        if not preview.is_over:
            self.fields["ceiling_reason"].widget = forms.HiddenInput()

    def act(self) -> dict[str, Any]:
        """What was chosen, as the action takes it."""
        cleaned = dict(self.cleaned_data)
        cleaned.pop("revision")
        cleaned["journeys"] = [UUID(key) for key in cleaned["journeys"]]
        return cleaned
