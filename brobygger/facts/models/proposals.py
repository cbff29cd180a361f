"""What a locked document said, waiting to become a fact."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.documents.saving import HANDS
from brobygger.facts.models.base import OfCitizen
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class ProposalState(models.TextChoices):
    """What became of a proposal."""

    OPEN = "open", _("Venter")
    ADOPTED = "adopted", _("Taget med")
    DECLINED = "declined", _("Ikke taget med")


class ProposedFact(Walled):
    """Proposed by locking a document; ``origin_row`` is the row of the document it stood in."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    texts = models.JSONField()
    written_by = models.CharField(max_length=10, choices=list(HANDS.items()))
    origin_kind = models.CharField(max_length=40)
    origin_id = models.UUIDField()
    origin_label = models.CharField(max_length=200)
    origin_row = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    state = models.CharField(
        max_length=10, choices=ProposalState.choices, default=ProposalState.OPEN
    )
    decided_at = models.DateTimeField(null=True)
    decided_by_name = models.CharField(max_length=100, blank=True, default="")
    fact_id = models.UUIDField(null=True)

    objects = OfCitizen.as_manager()

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "origin_id", "kind", "origin_row", name="proposed_once"
            ),
            models.CheckConstraint(
                condition=Q(state="open", decided_at__isnull=True, fact_id__isnull=True)
                | Q(state="adopted", decided_at__isnull=False, fact_id__isnull=False)
                | Q(state="declined", decided_at__isnull=False, fact_id__isnull=True),
                name="proposal_is_decided",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "citizen", "state"], name="proposal_of_citizen"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.origin_label}"
