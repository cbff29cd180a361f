"""What happened: the timeline, and the truth everything else is computed from."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Walled, WalledForeignKey
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind, Happening


class Event(Walled):
    """One act on a journey. A wrong one is superseded by a correction, never changed.

    ``facts`` are what rules read (see ``programmes.kinds``); ``note`` is what people read.
    A note may be kept from the citizen only to protect a third party, with a reason.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="events")
    kind = models.CharField(max_length=30, choices=EventKind.choices)
    happened_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.UUIDField(null=True)
    recorded_by_name = models.CharField(max_length=100)
    role = models.CharField(max_length=30, choices=Role.choices, blank=True)
    facts = models.JSONField(default=dict)
    note = models.TextField(_("Notat"), blank=True)
    reason = models.TextField(_("Begrundelse"), blank=True)
    withheld_reason = models.CharField(
        _("Hvorfor borgeren ikke ser notatet"), max_length=500, blank=True
    )
    superseded_by = WalledForeignKey("self", models.PROTECT, null=True, related_name="supersedes")
    correction_reason = models.CharField(_("Hvad var forkert"), max_length=500, blank=True)
    submission_id = models.UUIDField(null=True)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Hændelse")
        ordering = ["-happened_on", "-recorded_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "submission_id",
                condition=Q(submission_id__isnull=False),
                name="each_submission_once",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "journey", "-happened_on", "-recorded_at", "-id"],
                name="event_on_journey",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.happened_on} {self.kind}"

    def get_kind_display(self) -> str:  # type: ignore[no-redef]
        """The kind in words; Django's own makes a dictionary of all of them each time."""
        return str(EventKind(self.kind).label)

    def as_happening(self) -> Happening:
        """The event as the rules see it."""
        return Happening(
            id=self.id,
            kind=EventKind(self.kind),
            happened_on=self.happened_on,
            recorded_at=self.recorded_at,
            facts=self.facts,
        )
