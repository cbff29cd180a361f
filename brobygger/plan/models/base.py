"""What every record of a plan has: the citizen it belongs to, its revision, who wrote it last."""

from typing import Any, ClassVar, Self

from django.db import models

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models.grants import Material
from brobygger.people.models import Citizen, Walled, WalledForeignKey

MATERIALS = (Material.CASE, Material.GOALS)
"""Grants that open a plan; the meeting's reading list does not."""


def may_read(actor: Actor) -> bool:
    """Whether the role reads plans at all, of those citizens it sees."""
    return actor.may("plan.view") or actor.may("plan.own")


class OfPlan(models.QuerySet[Any]):
    """Rows of plans."""

    def visible_to(self, actor: Actor) -> Self:
        """What the actor may read."""
        if not may_read(actor):
            return self.none()
        return scope.visible_to(self, actor, "citizen", MATERIALS)  # type: ignore[return-value]


class Record(Walled):
    """A record of a citizen's plan. ``revision`` counts its changes, from 1."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    key: ClassVar[str]
    kept: ClassVar[tuple[str, ...]]
    """The fields each change keeps as they became."""

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    revision = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    changed_by_name = models.CharField(max_length=100)

    objects = OfPlan.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.key}/{self.pk}"
