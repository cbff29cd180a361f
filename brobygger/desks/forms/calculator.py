"""The calculator's fields: plain words, text that stays as it was typed."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from brobygger.calculator import (
    Case,
    DecisionCheck,
    InputError,
    Problem,
    case_fields,
    check_decision,
    known_years,
    read_case,
    read_decision,
)
from brobygger.calculator.decision import PREFIX
from brobygger.calculator.result import LINE_KEYS
from brobygger.calculator.texts import FIELD_LABELS
from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import NoteField
from brobygger.journeys.models import Event

LONGEST = 40
"""No number anybody means is longer; more is refused before it is read."""


def number_field(label: Any, help_text: Any = "") -> forms.CharField:
    """A number as Danes type it ("7,5"); the calculator reads it and says what is wrong."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )


class CalculatorFormBase(forms.Form):
    """Reads its typed text with the calculator and puts each problem at its field."""

    def typed(self) -> dict[str, str]:
        """What stands in the fields, cut where no number is that long."""
        return {
            name: str(self.data.get(self.add_prefix(name), ""))[:LONGEST] for name in self.fields
        }

    def place(self, problems: tuple[Problem, ...], prefix: str = "") -> None:
        """Put each problem at the field it names, or above the form."""
        for problem in problems:
            name = prefix + problem.name
            place = name if name in self.fields else None
            if place is None or place not in self.errors:
                self.add_error(place, problem.message.translated(gettext))


class CalculatorForm(CalculatorFormBase):
    """One case: a job, perhaps a second and a third, ceiling and other income."""

    year = forms.ChoiceField(label=_("År"), required=False)
    hourly_pay = number_field(
        _("Timeløn i kroner"), _("Det, en betalt time giver, før skat. For eksempel 143,50.")
    )
    pension_percent = number_field(
        _("Pension i procent, oven i timelønnen"),
        _("Din egen og arbejdsgiverens del lagt sammen. Tomt, hvis pensionen er med i timelønnen."),
    )
    hours = number_field(
        _("Betalte timer om ugen"),
        _("For eksempel 7,5. Tomt, hvis du i stedet skriver timer til stede og arbejdsintensitet."),
    )
    hours_present = number_field(_("Timer til stede om ugen"))
    intensity = number_field(
        _("Arbejdsintensitet i procent"), _("12 timer til stede ved 50 % er 6 betalte timer.")
    )
    ceiling = number_field(
        _("Lønloft i kroner om måneden"),
        _("Fuld løn for 37 timer med pension. Tomt: vi regner timelønnen om til 37 timer."),
    )
    other_income = number_field(_("Anden arbejdsindtægt i kroner om måneden"))
    hourly_pay_2 = number_field(_("Job nummer to: timeløn i kroner"))
    hours_2 = number_field(_("Job nummer to: betalte timer om ugen"))
    pension_percent_2 = number_field(_("Job nummer to: pension i procent"))
    hourly_pay_3 = number_field(_("Job nummer tre: timeløn i kroner"))
    hours_3 = number_field(_("Job nummer tre: betalte timer om ugen"))
    pension_percent_3 = number_field(_("Job nummer tre: pension i procent"))

    BASIC = ("year", "hourly_pay", "pension_percent", "hours")
    SECOND = ("hourly_pay_2", "hours_2", "pension_percent_2")
    MORE = ("hours_present", "intensity", "ceiling", "other_income", *SECOND)
    THIRD = ("hourly_pay_3", "hours_3", "pension_percent_3")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = [(str(year), str(year)) for year in reversed(known_years())]
        self.fields["year"].choices = years  # type: ignore[attr-defined]
        self.case: Case | None = None
        # A third job is asked for when there is a second: few have one, and fields take time.
        if not self.has_third:
            for name in self.THIRD:
                del self.fields[name]

    @property
    def has_third(self) -> bool:
        """Whether a second or a third job is typed in."""
        return any(self.data.get(name) for name in (*self.SECOND, *self.THIRD))

    def clean(self) -> dict[str, Any]:
        """Read the case; every problem stands at its field."""
        try:
            self.case = read_case(self.typed())
        except InputError as error:
            self.place(error.problems)
        return self.cleaned_data

    def carried(self) -> SafeString:
        """What is typed here, hidden in the forms that ask more of the same case."""
        typed = ((name, value) for name, value in self.typed().items() if value)
        return format_html_join("", '<input type="hidden" name="{}" value="{}">', typed)

    @property
    def shows_more(self) -> bool:
        """Whether one of the less usual fields is in use, or wrong."""
        typed = self.typed()
        names = (*self.MORE, *self.THIRD)
        return any(typed.get(name) or name in self.errors for name in names)


class KeepForm(JourneyForm):
    """Keep the calculation shown (``given["sheet"]``) on the journey."""

    permission = "journeys.write_note"
    title = _("Gem beregningen")
    done = _("Beregningen er gemt på forløbet.")

    note = NoteField(
        label=_("Hvad talte I om?"),
        lines=3,
        help_text=_("Feltet må være tomt. Borgeren kan læse det."),
    )

    def act(self, **typed: Any) -> Event:
        """Keep it."""
        sheet = self.given["sheet"]
        fields = case_fields(sheet.case)
        return actions.keep_calculation(
            self.actor, self.journey, fields=fields, total=sheet.total, **typed
        )


class PlanForm(CalculatorFormBase):
    """What would be different in a plan; an empty field stays as it is now."""

    plan_hours = number_field(_("Betalte timer om ugen"))
    plan_hours_present = number_field(_("Timer til stede om ugen"))
    plan_intensity = number_field(_("Arbejdsintensitet i procent"))
    plan_hourly_pay = number_field(_("Timeløn i kroner"))

    PREFIX = "plan_"


class DecisionForm(CalculatorFormBase):
    """The municipality's figures, one field for each line of the result; drawn when asked for."""

    ASK = "afgoerelse"

    @classmethod
    def is_asked_for(cls, asked: Iterable[str]) -> bool:
        """Whether an address asks for the form, or carries its fields."""
        return any(name == cls.ASK or name.startswith(PREFIX) for name in asked)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key in LINE_KEYS:
            self.fields[PREFIX + key] = number_field(gettext(FIELD_LABELS[PREFIX + key]))

    def check_against(self, case: Case) -> DecisionCheck | None:
        """Compare what is stated with the case; None when nothing is, or something is wrong."""
        try:
            stated = read_decision(self.typed())
        except InputError as error:
            self.place(error.problems)
            return None
        return check_decision(case, stated) if stated else None
