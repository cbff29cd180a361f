"""Handing over a caseload, so that it can be undone for a day."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Employee, Walled, WalledForeignKey
from brobygger.people.roles import Role


class HandOver(Walled):
    """A whole or part caseload given from one employee to another, with its reason."""

    role = models.CharField(max_length=30, choices=Role.choices)
    giver = WalledForeignKey(Employee, models.PROTECT, related_name="+")
    receiver = WalledForeignKey(Employee, models.PROTECT, related_name="+")
    reason = models.CharField(_("Begrundelse"), max_length=500)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)
    undone_at = models.DateTimeField(null=True)

    wall_citizen: ClassVar[str | None] = None

    class Meta:
        ordering = ["-made_at", "id"]

    def __str__(self) -> str:
        return f"{self.giver} → {self.receiver}"


class HandedOverJourney(Walled):
    """One journey of a hand-over, with the event that made the assignment."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    hand_over = WalledForeignKey(HandOver, models.CASCADE, related_name="journeys")
    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="+")
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="+")
    event_id = models.UUIDField()

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return str(self.journey_id)
