"""The person-group mark "Udvikling i fleksjob II" (sources/000, section 8)."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class PersonGroupMark(Walled):
    """A period in which a citizen carries the mark."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="marks")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="marks")
    set_on = models.DateField()
    ended_on = models.DateField(null=True)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        ordering = ["-set_on", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "citizen",
                condition=Q(ended_on__isnull=True),
                name="one_mark_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("set_on")),
                name="mark_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.set_on}"
