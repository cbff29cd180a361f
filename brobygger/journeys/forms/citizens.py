"""Forms about a citizen: taken in with a journey, details changed, a new journey."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.core.validators import RegexValidator
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.journeys import actions, citizens
from brobygger.journeys.actions.starting import programme_for_new
from brobygger.journeys.forms.base import NOTHING, with_revision
from brobygger.journeys.forms.fields import (
    DayField,
    HoursField,
    NoteField,
    RadioField,
    ReasonField,
    SelectField,
    TodayField,
)
from brobygger.journeys.forms.people import open_teams, staff
from brobygger.journeys.models import Event
from brobygger.people import cpr
from brobygger.people.models import Citizen, CitizenChange, Employee, Team, TeamMembership
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from brobygger.ui.forms import ActForm, PersonNameField, TextField

SHOWN_CHANGES = 10


class CprField(TextField):
    """A CPR number with or without hyphen."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("CPR-nummer"))
        super().__init__(max_length=20, **kwargs)

    def clean(self, value: Any) -> Any:
        """Return the number, read."""
        text = super().clean(value)
        try:
            return cpr.parse(text)
        except cpr.BadCpr as error:
            raise forms.ValidationError(str(error)) from None


class DetailsForm(ActForm):
    """How to reach somebody, and what to take care of."""

    name = PersonNameField(label=_("Navn"))
    phone = TextField(
        label=_("Telefon"),
        required=False,
        max_length=30,
        validators=[RegexValidator(r"^[+\d][\d ()-]*$", _("Skriv nummeret med cifre."))],
    )
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        error_messages={"invalid": _("Skriv en e-mailadresse, fx anna@example.dk.")},
    )
    address = TextField(label=_("Adresse"), required=False, max_length=200)
    postal_code = TextField(
        label=_("Postnummer"),
        required=False,
        max_length=4,
        validators=[RegexValidator(r"^[0-9]{4}$", _("Et postnummer har fire cifre."))],
    )
    city = TextField(label=_("By"), required=False, max_length=60)
    has_protected_address = forms.BooleanField(label=_("Beskyttet adresse"), required=False)
    is_exempt_from_digital_mail = forms.BooleanField(
        label=_("Fritaget for Digital Post"), required=False
    )
    interpreter_language = TextField(
        label=_("Tolk til"),
        required=False,
        max_length=40,
        help_text=_("Skriv sproget. Lad stå tomt, når der ikke bruges tolk."),
    )

    def details(self) -> dict[str, Any]:
        """Return what was typed about the citizen."""
        return {name: self.cleaned_data[name] for name in citizens.DETAILS}


class EditCitizenForm(DetailsForm):
    """Changed details; two people at once do not overwrite each other."""

    def __init__(self, actor: Actor, citizen: Citizen, data: Any = None) -> None:
        self.actor, self.citizen = actor, citizen
        self.changes: list[CitizenChange] = []
        first = {name: getattr(citizen, name) for name in citizens.DETAILS}
        super().__init__(data, initial=first | {"revision": citizen.revision})

    def perform(self) -> bool:
        """Store what changed; else say what is wrong or what others changed."""
        if not self.is_valid():
            return False
        try:
            citizens.change(self.actor, self.citizen, self.details(), self.cleaned_data["revision"])
        except UserError as error:
            self.add_error(None, error.message)
            self.catch_up()
            return False
        return True

    def catch_up(self) -> None:
        """Show what others changed, and take the next try as seen."""
        self.changes = self.history()[:1]
        self.citizen.refresh_from_db(fields=["revision"])
        self.data = with_revision(self.data, self.citizen.revision)

    def history(self) -> list[CitizenChange]:
        """Return the newest changes."""
        return list(self.citizen.changes.order_by("-made_at", "-id")[:SHOWN_CHANGES])


class WayInForm(ActForm):
    """How a journey starts: target group, day, people."""

    target_group = RadioField(label=_("Målgruppe"))
    started_on = TodayField(label=_("Forløbet starter"))
    caseworker = SelectField(label=_("Sagsbehandler"), required=False)
    job_coach = SelectField(label=_("Jobformidler"), required=False)
    team = SelectField(label=_("Team"), required=False)
    granted_on = DayField(
        label=_("Tilkendt fleksjob den"),
        required=False,
        help_text=_("Når borgeren allerede er visiteret."),
    )
    flexjob_started_on = DayField(
        label=_("Startet i fleksjob den"), required=False, help_text=_("Kun ved målgruppe 3.")
    )
    effective_hours = HoursField(required=False)
    ceiling_reason = ReasonField(
        label=_("Hvorfor er det forsvarligt at gå over loftet?"),
        required=False,
        lines=2,
        help_text=_("Kun når jobformidleren har nået loftet over borgere."),
    )
    note = NoteField(label=_("Notat"), lines=3, help_text=_("Borgeren kan læse notatet."))

    way_in_names: ClassVar[tuple[str, ...]] = (
        "target_group",
        "started_on",
        "caseworker",
        "job_coach",
        "team",
        "granted_on",
        "flexjob_started_on",
        "effective_hours",
        "ceiling_reason",
        "note",
    )

    def __init__(
        self, actor: Actor, data: Any = None, initial: Mapping[str, Any] = NOTHING
    ) -> None:
        self.actor = actor
        super().__init__(data, initial={**self.first_people(), **initial})
        self.fields["target_group"].choices = [  # type: ignore[attr-defined]
            (one.key, f"{one.key}: {one.name} – {one.text}")
            for one in programme_for_new(actor.municipality).target_groups
        ]
        for name, chosen in self.chosen.items():
            choices = [("", _("Vælg")), *((key, one.name) for key, one in chosen.items())]
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        if not actor.may("journeys.exceed_ceiling"):
            del self.fields["ceiling_reason"]

    @cached_property
    def chosen(self) -> dict[str, dict[str, Any]]:
        """Return who and what can be chosen, by field and key."""
        home = self.actor.municipality
        return {
            "caseworker": staff(home, Role.CASEWORKER),
            "job_coach": staff(home, Role.JOB_COACH),
            "team": open_teams(home),
        }

    def first_people(self) -> dict[str, Any]:
        """Assume that who takes the citizen in also works with them."""
        mine = str(self.actor.employee_id)
        teams = TeamMembership.objects.filter(
            municipality=self.actor.municipality, employee=self.actor.employee_id
        )
        team = teams.values_list("team", flat=True).first()
        return {
            "caseworker": mine if self.actor.role == Role.CASEWORKER else "",
            "job_coach": mine if self.actor.role == Role.JOB_COACH else "",
            "team": str(team) if team else "",
        }

    def way_in(self) -> dict[str, Any]:
        """Return what was typed as ``actions.start`` takes it."""
        typed = {name: self.cleaned_data[name] for name in self.way_in_names if name in self.fields}
        for name, rows in self.chosen.items():
            found: Employee | Team | None = rows.get(typed[name])
            typed[name] = found
        return typed

    def perform(self) -> Event | None:
        """Start the journey; else the messages stand at the fields."""
        if not self.is_valid():
            return None
        try:
            with transaction.atomic():
                return self.start()
        except UserError as error:
            self.refuse(error)
            return None

    def refuse(self, error: UserError) -> None:
        """Put the message beside the field it is about."""
        self.add_error(error.field if error.field in self.fields else None, error.message)

    def start(self) -> Event:
        """Call the action."""
        raise NotImplementedError


class StartForm(WayInForm):
    """A new journey for a citizen we know."""

    def __init__(self, actor: Actor, citizen: Citizen, data: Any = None) -> None:
        self.citizen = citizen
        super().__init__(actor, data)

    def start(self) -> Event:
        """Start the journey."""
        sent = self.cleaned_data["submission_id"]
        return actions.start(self.actor, self.citizen, submission_id=sent, **self.way_in())


class NewCitizenForm(WayInForm, DetailsForm):
    """A new citizen and the journey, in one go."""

    cpr = CprField()
    known: Citizen | None = None

    def refuse(self, error: UserError) -> None:
        """Lead to the citizen when we have them already."""
        if isinstance(error, citizens.KnownCitizenError):
            self.known = error.citizen
        super().refuse(error)

    def start(self) -> Event:
        """Create the citizen and start the journey."""
        return citizens.take_in(
            self.actor,
            number=self.cleaned_data["cpr"],
            details=self.details(),
            submission_id=self.cleaned_data["submission_id"],
            **self.way_in(),
        )
