"""What every record has: the journey it belongs to, who wrote it, its revision."""

from typing import ClassVar

from django.db import models

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Record(Walled):
    """A record on a journey. ``revision`` counts its changes, from 1."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="+", db_index=False)
    revision = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)
    changed_at = models.DateTimeField()
    changed_by_name = models.CharField(max_length=100)
    submission_id = models.UUIDField(null=True)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True
