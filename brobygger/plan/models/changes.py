"""Every change of a plan: who, when, and what the record became. Added only."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Walled, WalledForeignKey
from brobygger.people.roles import Role
from brobygger.plan.models.base import OfPlan


class Verb(models.TextChoices):
    """What somebody did to the plan."""

    DESCRIBED = "described", _("Planbeskrivelsen er skrevet")
    AGREED = "agreed", _("Ny aftale")
    REWORDED = "reworded", _("Aftalen er rettet")
    ACCEPTED = "accepted", _("Borgeren siger ja til aftalen")
    DONE = "done", _("Aftalen er gjort")
    NOT_DONE = "not_done", _("Aftalen er ikke gjort")
    REPLACED = "replaced", _("Aftalen er erstattet")
    REOPENED = "reopened", _("Aftalen er åbnet igen")
    STARTED = "started", _("Ny indsats")
    CHANGED = "changed", _("Indsatsen er rettet")
    REPORTED = "reported", _("Ny status")
    CLOSED = "closed", _("Afsluttende status")
    CORRECTED = "corrected", _("Status er rettet")
    GOALS = "goals", _("Mål eller skånehensyn er ændret")
    HEALTH = "health", _("Helbredsoplysninger er skrevet")
    WITHDRAWN = "withdrawn", _("Samtykke til helbredsoplysninger er trukket tilbage")


class Change(Walled):
    """One change. ``values`` is the whole record as it became, so nothing has to be replayed."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    append_only: ClassVar[bool] = True

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    verb = models.CharField(max_length=10, choices=Verb.choices)
    subject = models.CharField(max_length=20)
    subject_id = models.UUIDField()
    values = models.JSONField()
    reason = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    role = models.CharField(max_length=30, choices=Role.choices, blank=True)
    submission_id = models.UUIDField(null=True)

    objects = OfPlan.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint("municipality", "citizen", "number", name="change_in_order"),
            models.UniqueConstraint(
                "municipality",
                "submission_id",
                condition=Q(submission_id__isnull=False),
                name="plan_submission_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.verb}"

    def get_verb_display(self) -> str:
        """The verb in words; Django's own makes a dictionary of all of them each time."""
        return str(Verb(self.verb).label)
