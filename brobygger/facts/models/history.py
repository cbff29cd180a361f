"""Earlier texts of facts."""

from typing import ClassVar

from django.db import models

from brobygger.facts.models.base import OfCitizen
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class FactVersion(Walled):
    """A text that stood in a field before; added only, never changed."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    append_only: ClassVar[bool] = True

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    fact_id = models.UUIDField()
    field = models.CharField(max_length=20)
    text = models.CharField(max_length=4000, blank=True)
    version = models.PositiveIntegerField()
    written_by = models.CharField(max_length=10)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()

    objects = OfCitizen.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "fact_id", "field", "version", name="fact_version_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}/{self.fact_id}/{self.field} {self.version}"
