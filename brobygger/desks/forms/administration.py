"""The administrator's forms."""

from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.desks.actions.settings import DAYS, labels
from brobygger.desks.actions.staff import Details
from brobygger.desks.forms.fields import StampedForm
from brobygger.people.models import Employee, Team
from brobygger.people.roles import EMPLOYEE_ROLES, Role
from brobygger.programmes.catalogue import PROGRAMME, versions
from brobygger.ui.forms import BrobyggerForm, DateField, PersonNameField, TextField

MAX_DAYS_AHEAD = 366
MAX_DUTY_DAYS = 180


class EmployeeForm(StampedForm):
    """An employee with roles and teams."""

    name = PersonNameField(label=_("Navn"))
    title = TextField(label=_("Stilling"), max_length=100, required=False)
    email = forms.EmailField(
        label=_("E-mail"), help_text=_("Bruges til at logge ind."), max_length=254
    )
    phone = TextField(label=_("Telefon"), max_length=30, required=False)
    roles = forms.MultipleChoiceField(
        label=_("Roller"),
        choices=[(role.value, role.label) for role in Role if role in EMPLOYEE_ROLES],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Mindst én. Har en person flere, vælger personen selv, hvilken der er i brug."),
    )
    teams = forms.MultipleChoiceField(
        label=_("Teams"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, *args: Any, teams: list[Team], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.MultipleChoiceField, self.fields["teams"])
        field.choices = [(str(team.pk), team.name) for team in teams]
        if not teams:
            field.help_text = _("Der er ingen teams endnu.")

    def details(self) -> Details:
        """What was typed, as the action takes it."""
        cleaned = self.cleaned_data
        return Details(
            name=cleaned["name"],
            title=cleaned["title"],
            email=cleaned["email"],
            phone=cleaned["phone"],
            roles=tuple(sorted(cleaned["roles"])),
            teams=tuple(sorted(cleaned["teams"])),
        )


class LeaveForm(BrobyggerForm):
    """The last day of an employee."""

    left_on = DateField(label=_("Sidste arbejdsdag"))

    def clean_left_on(self) -> date:
        """A day not in the future: the account closes at once."""
        day: date = self.cleaned_data["left_on"]
        today = timezone.localdate()
        if not today - timedelta(days=MAX_DAYS_AHEAD) <= day <= today:
            raise ValidationError(_("Vælg i dag eller en dag i det sidste år."))
        return day


class TeamForm(StampedForm):
    """A team's name, and whether it is still in use."""

    name = TextField(label=_("Navn"), max_length=100)
    is_closed = forms.BooleanField(label=_("Teamet er nedlagt"), required=False)


def version_choices() -> list[tuple[str, Any]]:
    """The programme versions, the newest as default."""
    found = [(item.version, f"{item.name}, {item.version}") for item in versions(PROGRAMME)]
    return [("", _("Den nyeste")), *reversed(found)]


class SettingsForm(StampedForm):
    """What the municipality chooses."""

    programme_version = forms.ChoiceField(
        label=_("Programversion for nye forløb"),
        required=False,
        choices=version_choices,
        help_text=_("Forløb, der er i gang, beholder deres version."),
    )
    programme_started_on = DateField(
        label=_("Kommunen begyndte med programmet"),
        required=False,
        help_text=_("Fleksjob, der er startet før, hører ikke til i programmet."),
    )
    group_talks_count = forms.BooleanField(
        label=_("Gruppesamtaler opfylder kontaktpligten"), required=False
    )
    caseload_ceiling = forms.IntegerField(
        label=_("Loft over borgere pr. jobformidler"),
        min_value=1,
        max_value=500,
        help_text=_("Over loftet advarer systemet og beder om en begrundelse."),
    )
    view_log_months = forms.IntegerField(
        label=_("Måneder, loggen over opslag gemmes"), min_value=6, max_value=240
    )
    shows_looker_name = forms.BooleanField(
        label=_("Borgeren ser navnet på den, der har set oplysninger"), required=False
    )
    allows_replacement_cpr = forms.BooleanField(
        label=_("Erstatningsnumre (dag + 60) må bruges"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = labels()
        for name in DAYS:
            self.fields[name] = forms.IntegerField(
                label=words[name], min_value=0, max_value=MAX_DUTY_DAYS
            )

    @property
    def days(self) -> tuple[str, ...]:
        """The fields that say how many days something may take."""
        return DAYS

    @property
    def choices(self) -> tuple[str, ...]:
        """The other fields."""
        return tuple(name for name in self.fields if name not in {*DAYS, "stamp"})


class SubstitutionForm(BrobyggerForm):
    """Who stands in for whom, from and to, and why."""

    absent = forms.ModelChoiceField(
        Employee.objects.none(), label=_("Hvem er væk?"), empty_label=_("Vælg")
    )
    substitute = forms.ModelChoiceField(
        Employee.objects.none(), label=_("Hvem er vikar?"), empty_label=_("Vælg")
    )
    first_day = DateField(label=_("Fra"))
    last_day = DateField(label=_("Til og med"))
    reason = TextField(
        label=_("Årsag"),
        max_length=200,
        help_text=_("For eksempel ferie. Skriv ikke helbredsoplysninger."),
    )

    def __init__(self, *args: Any, municipality: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Employee.objects.filter(municipality=municipality, left_on__isnull=True)
        for name in ("absent", "substitute"):
            cast("forms.ModelChoiceField[Employee]", self.fields[name]).queryset = people

    def clean(self) -> dict[str, Any]:
        """Two different people, days in order and within reason."""
        cleaned = super().clean() or {}
        first, last = cleaned.get("first_day"), cleaned.get("last_day")
        if cleaned.get("absent") and cleaned.get("absent") == cleaned.get("substitute"):
            self.add_error("substitute", _("Vælg en anden end den, der er væk."))
        if first and last:
            self._check_days(first, last)
        return cleaned

    def _check_days(self, first: date, last: date) -> None:
        today = timezone.localdate()
        far = timedelta(days=MAX_DAYS_AHEAD)
        if not today - far <= first <= today + far:
            self.add_error("first_day", _("Vælg en dag højst et år fra i dag."))
        if last < first:
            self.add_error("last_day", _("Sidste dag kan ikke ligge før den første."))
        elif not today <= last <= today + far:
            self.add_error("last_day", _("Vælg en dag fra i dag og højst et år frem."))
