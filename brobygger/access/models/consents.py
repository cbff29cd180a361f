"""What a citizen has said yes to: the text as it was read, by whom, how, and until when."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Walled, WalledForeignKey


class ConsentWay(models.TextChoices):
    """How a consent was given or withdrawn."""

    PAGE = "page", _("Selv, på Min side")
    SPOKEN = "spoken", _("Mundtligt")
    PAPER = "paper", _("På papir")
    REPLACED = "replaced", _("Erstattet af en ny udgave")


class Consent(Walled):
    """One yes. It stands until ``withdrawn_at``; nothing of it is changed or deleted."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="consents", db_index=False)
    kind = models.CharField(_("Formål"), max_length=40)
    version = models.PositiveSmallIntegerField(_("Tekstens udgave"))
    text = models.TextField(_("Tekst"))
    given_at = models.DateTimeField(_("Givet"))
    given_by_name = models.CharField(_("Givet af"), max_length=100)
    given_how = models.CharField(_("Givet hvordan"), max_length=10, choices=ConsentWay.choices)
    withdrawn_at = models.DateTimeField(_("Trukket tilbage"), null=True)
    withdrawn_by_name = models.CharField(_("Trukket tilbage af"), max_length=100, blank=True)
    withdrawn_how = models.CharField(
        _("Trukket tilbage hvordan"), max_length=10, choices=ConsentWay.choices, blank=True
    )

    class Meta:
        verbose_name = _("Samtykke")
        ordering = ["-given_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "citizen",
                "kind",
                condition=Q(withdrawn_at__isnull=True),
                name="one_standing_consent",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_how="")
                | Q(withdrawn_at__gte=F("given_at")) & ~Q(withdrawn_how=""),
                name="consent_withdrawn_after_given",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "-given_at"], name="consent_by_citizen"
            ),
        ]

    def __str__(self) -> str:
        return self.kind

    @property
    def stands(self) -> bool:
        """Whether it has not been withdrawn."""
        return self.withdrawn_at is None
