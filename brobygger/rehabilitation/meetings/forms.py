"""Forms of meetings."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Employee
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings.queries import team_members
from brobygger.rehabilitation.models.meetings import Occasion, Part
from brobygger.ui.forms import ActForm, DateField, TextField, TimeField

MEMBER_PARTS = [
    (part.value, part.label)
    for part in Part
    if part not in {Part.CITIZEN, Part.COMPANION, Part.CASEWORKER}
]


class MeetingForm(ActForm):
    """A meeting in the calendar."""

    day = DateField(label=_("Dag"))
    at = TimeField(label=_("Begynder kl."), initial=time(9))
    capacity = forms.IntegerField(
        label=_("Antal sager"),
        help_text=_("Cirka 30 minutter til hver."),
        min_value=1,
        max_value=20,
        initial=6,
        error_messages={"invalid": _("Skriv et tal fra 1 til 20.")},
    )
    place = TextField(label=_("Sted"), max_length=200)

    def facts(self) -> dict[str, Any]:
        """What the action takes."""
        given = self.cleaned_data
        moment = datetime.combine(given["day"], given["at"])
        starts_at = timezone.make_aware(moment)
        return {"starts_at": starts_at, "capacity": given["capacity"], "place": given["place"]}


class MemberForm(ActForm):
    """An employee on a meeting."""

    employee = forms.ModelChoiceField(
        label=_("Medarbejder"), queryset=Employee.objects.none(), empty_label=_("Vælg")
    )
    part = forms.ChoiceField(label=_("Rolle på mødet"), choices=MEMBER_PARTS)

    def __init__(self, municipality: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["employee"].queryset = team_members(municipality)  # type: ignore[attr-defined]


class QueueForm(ActForm):
    """A case that needs a meeting."""

    occasion = forms.ChoiceField(
        label=_("Hvorfor skal teamet se sagen?"),
        choices=Occasion.choices,
        widget=forms.RadioSelect,
        initial=Occasion.FIRST,
    )
    is_urgent = forms.BooleanField(label=_("Det haster"), required=False)
    because = TextField(label=_("Hvorfor haster det?"), max_length=500, required=False)


class DutyForm(ActForm):
    """Whether cases must be on a meeting, from a day on."""

    from_day = DateField(label=_("Fra"))
    duty = forms.ChoiceField(
        label=_("Møder i teamet"), choices=MeetingDuty.choices, widget=forms.RadioSelect
    )


class ExpectForm(ActForm):
    """Somebody more at a case."""

    name = TextField(label=_("Navn"), max_length=100)
    part = forms.ChoiceField(label=_("Rolle på mødet"), choices=Part.choices)
