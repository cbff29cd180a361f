"""What a citizen and the people around the case write to each other."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Conversation(Walled):
    """One thread per journey. ``journey_id`` is a higher room's key."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    journey_id = models.UUIDField()
    begun_at = models.DateTimeField()

    objects = ScopedQuerySet.as_manager()

    class Meta:
        ordering = ["-begun_at", "-id"]
        constraints = [
            models.UniqueConstraint("municipality", "journey_id", name="one_conversation"),
        ]
        indexes = [models.Index(fields=["municipality", "citizen"], name="conversation_of")]

    def __str__(self) -> str:
        return str(self.journey_id)


class Utterance(Walled):
    """One thing written; never changed. A form's ``submission_id`` writes once."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    append_only: ClassVar[bool] = True

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    conversation = WalledForeignKey(
        Conversation, models.CASCADE, related_name="utterances", db_index=False
    )
    text = models.TextField(_("Besked"))
    by_citizen = models.BooleanField()
    written_by = models.UUIDField(null=True)
    written_by_name = models.CharField(max_length=100)
    written_at = models.DateTimeField()
    submission_id = models.UUIDField(null=True)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        ordering = ["-written_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "citizen", "submission_id", name="utterance_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "conversation", "-written_at", "-id"],
                name="utterance_of",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.written_by_name}: {self.written_at}"
