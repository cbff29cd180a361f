"""A follow-up at the company. What is written in it is a document (``flexjobs.follow_up``)."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.flexjobs.models.employments import Employment
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Direction(models.TextChoices):
    """Where the job is going; both are as good (spec 6.3)."""

    DEVELOP = "develop", _("Udvikle: flere opgaver, mere tempo eller flere timer")
    HOLD_ON = "hold_on", _("Holde fast: blive i jobbet, som det er")


class FollowUp(Walled):
    """One follow-up: begun, held, and its minutes sent. Its document's subject is this row."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="follow_ups")
    employment = WalledForeignKey(Employment, models.PROTECT, related_name="follow_ups")
    number = models.PositiveSmallIntegerField()
    held_on = models.DateField(_("Holdt"), null=True)
    direction = models.CharField(_("Retning"), max_length=10, choices=Direction.choices, blank=True)
    event_id = models.UUIDField(null=True)
    begun_at = models.DateTimeField()
    begun_by_name = models.CharField(max_length=100)
    minutes = models.TextField(_("Referat"), blank=True)
    minutes_sent_at = models.DateTimeField(null=True)
    minutes_sent_by_name = models.CharField(max_length=100, blank=True)
    minutes_to = models.CharField(max_length=200, blank=True)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Opfølgning")
        ordering = ["number", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "employment", "number", name="follow_up_number_once"
            ),
            models.UniqueConstraint(
                "municipality",
                "employment",
                condition=Q(held_on__isnull=True),
                name="one_open_follow_up",
            ),
        ]
        indexes = [models.Index(fields=["municipality", "journey"], name="follow_ups_of_journey")]

    def __str__(self) -> str:
        return f"{self.number}. {self.held_on or ''}"
