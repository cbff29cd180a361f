"""The people who work in a municipality, their teams, roles and absences."""

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models.base import Walled, WalledForeignKey
from brobygger.people.names import sort_key
from brobygger.people.roles import EMPLOYEE_ROLES, Role


class Team(Walled):
    """A group of employees with a leader who answers for its cases."""

    name = models.CharField(_("Navn"), max_length=100)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    is_closed = models.BooleanField(_("Nedlagt"), default=False)

    class Meta:
        verbose_name = _("Team")
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "name", name="team_name_once"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)


class Employee(Walled):
    """Somebody employed in a municipality; the sign-in account is ``access.User``."""

    name = models.CharField(_("Navn"), max_length=100)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    title = models.CharField(_("Stilling"), max_length=100, blank=True)
    email = models.EmailField(_("E-mail"))
    phone = models.CharField(_("Telefon"), max_length=30, blank=True)
    teams = models.ManyToManyField(Team, through="TeamMembership", related_name="employees")
    left_on = models.DateField(_("Fratrådt"), null=True, blank=True)

    class Meta:
        verbose_name = _("Medarbejder")
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "email", name="employee_email_once"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)


class EmployeeRole(Walled):
    """One role an employee holds."""

    employee = WalledForeignKey(Employee, models.CASCADE, related_name="roles")
    role = models.CharField(
        _("Rolle"),
        max_length=30,
        choices=[(role.value, role.label) for role in Role if role in EMPLOYEE_ROLES],
    )

    class Meta:
        ordering = ["role", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "employee", "role", name="role_held_once"),
        ]

    def __str__(self) -> str:
        return str(Role(self.role).label)


class TeamMembership(Walled):
    """An employee's place in a team."""

    team = WalledForeignKey(Team, models.CASCADE, related_name="memberships")
    employee = WalledForeignKey(Employee, models.CASCADE, related_name="memberships")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint("municipality", "employee", "team", name="member_once"),
        ]

    def __str__(self) -> str:
        return f"{self.employee} – {self.team}"


class Substitution(Walled):
    """Who stands in for whom, from and to (both days included), and why."""

    absent = WalledForeignKey(Employee, models.PROTECT, related_name="absences")
    substitute = WalledForeignKey(Employee, models.PROTECT, related_name="substitutions")
    first_day = models.DateField(_("Fra"))
    last_day = models.DateField(_("Til og med"))
    reason = models.CharField(_("Årsag"), max_length=200)

    class Meta:
        ordering = ["-first_day", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="substitution_ends_after_start"
            ),
            models.CheckConstraint(
                condition=~Q(absent=F("substitute")), name="substitute_is_somebody_else"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.substitute} for {self.absent}"
