"""What the municipality decided after the team's recommendation."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from brobygger.access.scope import ScopedQuerySet
from brobygger.documents.models import Document
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Decision(Walled):
    """The municipality's decision; the recommendation only recommends.

    A decision other than the recommended says when the team heard the case again, or that the
    municipality has no meetings of a team.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="decisions")
    document = WalledForeignKey(Document, models.PROTECT, related_name="+")
    decided_on = models.DateField()
    outcome = models.CharField(max_length=40)
    reason = models.TextField()
    is_deviating = models.BooleanField(default=False)
    heard_again_on = models.DateField(null=True)
    is_without_team = models.BooleanField(default=False)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()

    objects = ScopedQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "document", name="one_decision"),
            models.CheckConstraint(
                condition=Q(is_deviating=False)
                | Q(heard_again_on__isnull=False)
                | Q(is_without_team=True),
                name="deviating_was_heard_again",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} {self.decided_on}"
