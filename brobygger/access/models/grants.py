"""Row access: who may see which citizen, as what, from when to when, and why."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Employee, Team, Walled, WalledForeignKey
from brobygger.people.roles import Role


class Material(models.TextChoices):
    """What kind of material a grant opens."""

    CASE = "case", _("Hele sagen")
    GOALS = "goals", _("Mål, CV og skånehensyn")
    READING = "reading", _("Mødets læseliste")


class Cause(models.TextChoices):
    """What made a grant."""

    ASSIGNMENT = "assignment", _("Tilknyttet sagen")
    TEAM = "team", _("Teamets sag")
    SUBSTITUTE = "substitute", _("Vikar")
    REASON = "reason", _("Angivet begrundelse")
    MEETING = "meeting", _("På mødet")


class Grant(Walled):
    """One person's or team's access to one citizen. Written and ended by higher rooms."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    Cause = Cause

    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="grants")
    employee = WalledForeignKey(Employee, models.CASCADE, null=True, related_name="grants")
    team = WalledForeignKey(Team, models.CASCADE, null=True, related_name="grants")
    role = models.CharField(max_length=30, choices=Role.choices)
    material = models.CharField(max_length=10, choices=Material.choices, default=Material.CASE)
    cause = models.CharField(max_length=12, choices=Cause.choices)
    reason = models.CharField(_("Begrundelse"), max_length=500, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["starts_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(employee__isnull=False, team__isnull=True)
                | Q(employee__isnull=True, team__isnull=False),
                name="grant_to_employee_or_team",
            ),
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gte=F("starts_at")),
                name="grant_ends_after_start",
            ),
            models.CheckConstraint(
                condition=~Q(cause="reason") | ~Q(reason=""), name="stated_reason_is_stated"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "employee", "role", "citizen"],
                include=["starts_at", "ends_at"],
                name="grant_by_employee",
            ),
            models.Index(
                fields=["municipality", "team", "role", "citizen"],
                include=["starts_at", "ends_at"],
                name="grant_by_team",
            ),
            models.Index(fields=["municipality", "citizen"], name="grant_by_citizen"),
        ]

    def __str__(self) -> str:
        return f"{self.cause}: {self.role}"
