"""The administrator's list of everybody employed here."""

from collections.abc import Iterable, Sequence
from typing import Any, cast
from uuid import UUID

from django import forms
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.desks.lists import choices
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, Search
from brobygger.lists.listing import List
from brobygger.people.models import Employee, EmployeeRole, TeamMembership
from brobygger.people.roles import EMPLOYEE_ROLES, Role
from brobygger.ui.templatetags.ui import status


class EmployedChoice(Choice):
    """Those employed now, unless others are asked for."""

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A drop-down that says what an empty answer means."""
        shown = [("", _("Ansat nu")), ("fratraadt", _("Fratrådt")), ("alle", _("Alle"))]
        return self.field(shown)

    def condition(self, answers: dict[str, Any]) -> Q:
        """By the last working day."""
        value = answers.get(self.name)
        return Q() if value == "alle" else Q(left_on__isnull=value != "fratraadt")


def _has_role(value: str) -> Q:
    return Q(pk__in=EmployeeRole.objects.filter(role=value).order_by().values("employee"))


def _in_team(value: str) -> Q:
    return Q(pk__in=TeamMembership.objects.filter(team=UUID(value)).order_by().values("employee"))


def _address(row: Employee) -> str:
    return reverse("desks:employee", args=[row.pk])


def _roles(row: Employee) -> str:
    return ", ".join(str(role) for role in row.roles.all())


def _teams(row: Employee) -> str:
    return ", ".join(team.name for team in row.teams.all())


def _account(row: Employee) -> tuple[str, str]:
    if row.left_on:
        return "quiet", __("Fratrådt")
    user = getattr(row, "user", None)
    if user is None:
        return "soon", __("Ingen adgang endnu")
    return ("ok", __("Har adgang")) if user.last_login else ("quiet", __("Aldrig logget ind"))


def _account_shown(row: Employee) -> SafeString:
    return status(*_account(row))


class Employees(List):
    """Name, title, roles, teams, access."""

    name = "employees"
    title = _("Medarbejdere")
    default_sort = "navn"
    empty_text = _("Der er ingen medarbejdere endnu.")
    columns = (
        Column("navn", _("Navn"), lambda row: row.name, "sort_key", url=_address),
        Column("stilling", _("Stilling"), lambda row: row.title),
        Column("roller", _("Roller"), _roles),
        Column("teams", _("Teams"), _teams),
        Column("email", _("E-mail"), lambda row: row.email),
        Column("adgang", _("Adgang"), lambda row: _account(row)[1], show=_account_shown),
    )
    filters = (
        Search(name="q", label=_("Navn"), path="sort_key"),
        Choice(
            name="rolle",
            label=_("Rolle"),
            choices=[(role.value, role.label) for role in Role if role in EMPLOYEE_ROLES],
            where=_has_role,
        ),
        Choice(name="team", label=_("Team"), choices=choices.teams, where=_in_team),
        EmployedChoice(name="ansat", label=_("Ansættelse"), choices=()),
    )

    def all_rows(self) -> QuerySet[Any]:
        """Everybody of the municipality."""
        return Employee.objects.filter(municipality=self.actor.municipality)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With roles, teams and account."""
        rows = Employee.objects.filter(pk__in=keys).select_related("user")
        return cast(Iterable[Any], rows.prefetch_related("roles", "teams"))

    def citizen_of(self, row: Any) -> None:
        """An employee's row is about no citizen."""
        return
