"""What is due, for whom: written as the difference each time a journey is computed."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Employee, Team, Walled, WalledForeignKey
from brobygger.people.roles import Role
from brobygger.programmes.kinds import DutyKind, DutyState


class Duty(Walled):
    """One duty of a journey (``programmes.kinds.DutyStatus``), with who answers for it.

    ``phase``, ``team`` and ``citizen_sort_key`` repeat the journey, so that a worklist
    filters and sorts on this table alone.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="duties")
    rule = models.CharField(max_length=60)
    occurrence = models.CharField(max_length=80)
    kind = models.CharField(_("Slags"), max_length=10, choices=DutyKind.choices)
    role = models.CharField(_("Rolle"), max_length=30, choices=Role.choices)
    responsible = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="duties")
    state = models.CharField(_("Status"), max_length=10, choices=DutyState.choices)
    opened_on = models.DateField()
    due_on = models.DateField(_("Frist"), null=True)
    closed_on = models.DateField(null=True)
    closed_by = WalledForeignKey("journeys.Event", models.SET_NULL, null=True, related_name="+")
    waived_until = models.DateField(null=True)
    count = models.PositiveSmallIntegerField(default=0)
    target = models.PositiveSmallIntegerField(default=1)
    phase = models.CharField(_("Fase"), max_length=5)
    team = WalledForeignKey(Team, models.PROTECT, null=True, related_name="+")

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Pligt")
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "journey", "rule", "occurrence", name="duty_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "responsible", "state", "due_on", "id"],
                name="duty_of_employee",
            ),
            models.Index(
                fields=["municipality", "team", "state", "due_on", "id"], name="duty_of_team"
            ),
            models.Index(fields=["municipality", "state", "due_on", "id"], name="duty_by_due"),
        ]

    def __str__(self) -> str:
        return f"{self.rule}: {self.due_on}"
