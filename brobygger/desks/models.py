"""What the desks keep themselves: wishes to have everything about oneself, drafts of talks."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class ExportState(models.TextChoices):
    """How far it has come."""

    WAITING = "waiting", _("Venter")
    WORKING = "working", _("Samles")
    READY = "ready", _("Klar")
    FAILED = "failed", _("Gik galt")


UNDER_WAY = (ExportState.WAITING, ExportState.WORKING)


class CitizenExport(Walled):
    """One file with everything about a citizen: made in the background, thrown away again."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    asked_at = models.DateTimeField(_("Bestilt"))
    state = models.CharField(max_length=10, choices=ExportState.choices)
    done = models.PositiveSmallIntegerField(default=0)
    steps = models.PositiveSmallIntegerField(default=0)
    expires_at = models.DateTimeField(_("Slettes"), null=True)
    path = models.CharField(max_length=100, blank=True)
    size = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name = _("Alt om mig")
        ordering = ["-asked_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "citizen",
                condition=Q(state__in=["waiting", "working"]),
                name="one_export_under_way",
            ),
            models.CheckConstraint(
                condition=~Q(state="ready") | Q(expires_at__isnull=False), name="export_expires"
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "citizen", "-asked_at"], name="export_by_citizen")
        ]

    def __str__(self) -> str:
        return self.state


class TalkDraft(Walled):
    """What somebody has typed on the talk screen and not sent yet; thrown away when sent.

    ``number`` counts its saves: a window that shows an older one does not write over it.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="+", db_index=False)
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="+", db_index=False)
    user_id = models.UUIDField()
    typed = models.JSONField(default=dict)
    number = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()

    class Meta:
        verbose_name = _("Kladde til samtale")
        ordering = ["saved_at", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "journey", "user_id", name="one_talk_draft_each"
            ),
        ]
        indexes = [models.Index(fields=["municipality", "citizen"], name="talk_draft_of_citizen")]

    def __str__(self) -> str:
        return f"{self.journey_id}: {self.number}"
