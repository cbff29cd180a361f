"""Who works on a journey: the people around the citizen, and the team."""

from collections.abc import Iterator
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import ReasonField, SelectField, TodayField
from brobygger.journeys.models import Event, Journey
from brobygger.journeys.queries import open_cases_by_coach
from brobygger.journeys.rules import COLUMN_OF_ROLE
from brobygger.people.models import Employee, Municipality, Team
from brobygger.people.roles import Role

NOBODY = "ingen"


def staff(municipality: str, role: Role) -> dict[str, Employee]:
    """Return those who hold a role and still work here, by key, in Danish order."""
    rows = Employee.objects.filter(
        municipality=municipality, left_on__isnull=True, roles__role=role.value
    )
    return {str(one.pk): one for one in rows.order_by("sort_key", "id")}


class AssignForm(JourneyForm):
    """Somebody takes a role on the journey, or leaves it."""

    permission = "journeys.assign"
    submit = _("Gem")
    done = _("Ændringen er gemt.")

    employee = SelectField(label=_("Hvem?"))
    reason = ReasonField(required=False, help_text=_("Skal udfyldes, når nogen afløser en anden."))
    happened_on = TodayField(label=_("Fra hvilken dag?"), required=False)
    ceiling_reason = ReasonField(
        label=_("Hvorfor er det forsvarligt at gå over loftet?"),
        required=False,
        help_text=_("Kun når jobformidleren har nået loftet over borgere."),
    )

    def prepare(self) -> None:
        """Offer those who hold the role here."""
        role = self.given["role"]
        if role not in COLUMN_OF_ROLE:
            raise Http404
        self.role = Role(role)
        self.title = _("%(role)s for borgeren") % {"role": self.role.label}
        self.holder = getattr(self.journey, COLUMN_OF_ROLE[self.role])
        self.fields["employee"].choices = self.choices()  # type: ignore[attr-defined]
        if self.role != Role.JOB_COACH or not self.actor.may("journeys.exceed_ceiling"):
            del self.fields["ceiling_reason"]
        self.lead = " ".join(self.leads())

    def leads(self) -> Iterator[str]:
        """Yield who holds the role now, and for coaches the ceiling."""
        holder = getattr(self.journey, COLUMN_OF_ROLE[self.role].removesuffix("_id"))
        if holder:
            yield _("Nu: %(name)s.") % {"name": holder.name}
        if self.role == Role.JOB_COACH:
            yield _("En lille sagsstamme er en forudsætning: loftet er %(n)s borgere.") % {
                "n": self.ceiling
            }

    @cached_property
    def ceiling(self) -> int:
        """Return the municipality's ceiling over a coach's caseload."""
        rows = Municipality.objects.filter(pk=self.journey.municipality_id)
        return rows.values_list("caseload_ceiling", flat=True).get()

    @cached_property
    def staff(self) -> dict[str, Employee]:
        """Return who can take the role."""
        return staff(self.journey.municipality_id, self.role)

    def choices(self) -> list[tuple[str, Any]]:
        """Return who can be chosen, coaches with how many they have."""
        counted = (
            open_cases_by_coach(self.journey.municipality_id)
            if self.role == Role.JOB_COACH
            else None
        )
        people = [
            (key, self.label(one.name, counted.get(one.pk, 0) if counted is not None else None))
            for key, one in self.staff.items()
            if one.pk != self.holder
        ]
        nobody = [(NOBODY, _("Ingen – rollen bliver ledig"))] if self.holder else []
        return [("", _("Vælg")), *people, *nobody]

    def label(self, name: str, load: int | None) -> str:
        """Return a name, with the load and whether it is full."""
        if load is None:
            return name
        words = (
            _("%(name)s – %(n)s borgere")
            if load < self.ceiling
            else _("%(name)s – %(n)s borgere, loftet er nået")
        )
        return words % {"name": name, "n": load}

    def act(self, **typed: Any) -> Event:
        """Give or free the role."""
        chosen = typed.pop("employee")
        if chosen == NOBODY:
            typed.pop("ceiling_reason", None)
            return actions.release(self.actor, self.journey, role=self.role, **typed)
        return actions.assign(
            self.actor, self.journey, role=self.role, employee=self.staff[chosen], **typed
        )

    def leads_to(self) -> str:
        """Return the journey's page, or the caseload for whoever just gave the case away."""
        sees = Journey.objects.visible_to(self.actor).filter(pk=self.journey.pk).exists()
        return super().leads_to() if sees else reverse("desks:caseload")


class TeamForm(JourneyForm):
    """The journey goes to a team."""

    permission = "journeys.assign"
    title = _("Borgerens team")
    lead = _("Teamets leder kan se forløbet.")
    done = _("Forløbet hører nu til teamet.")

    team = SelectField(label=_("Team"))
    reason = ReasonField(required=False)

    @cached_property
    def teams(self) -> dict[str, Team]:
        """Return the teams there are."""
        return open_teams(self.journey.municipality_id)

    def prepare(self) -> None:
        """Offer the teams."""
        others = (
            (key, one.name) for key, one in self.teams.items() if one.pk != self.journey.team_id
        )
        self.fields["team"].choices = [("", _("Vælg")), *others]  # type: ignore[attr-defined]

    def act(self, **typed: Any) -> Event:
        """Give the journey to the team."""
        team = self.teams[typed.pop("team")]
        return actions.set_team(self.actor, self.journey, team=team, **typed)


def open_teams(municipality: str) -> dict[str, Team]:
    """Return the teams of a municipality that still work, by key."""
    rows = Team.objects.filter(municipality=municipality, is_closed=False)
    return {str(team.pk): team for team in rows.order_by("sort_key", "id")}
