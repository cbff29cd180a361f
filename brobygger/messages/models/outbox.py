"""The outbox: one row per message and channel, on its way to the outside."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.messages.models.messages import Message
from brobygger.people.models import Citizen, Municipality, Walled, WalledForeignKey


class Channel(models.TextChoices):
    """A way to the receiver."""

    EMAIL = "email", _("E-mail")
    SMS = "sms", _("SMS")
    DIGITAL_MAIL = "digital_mail", _("Digital Post")
    LETTER = "letter", _("Brev")


class DeliveryState(models.TextChoices):
    """How far a message is on one channel."""

    QUEUED = "queued", _("Venter")
    SENDING = "sending", _("Sendes")
    SENT = "sent", _("Sendt")
    DOUBTFUL = "doubtful", _("I tvivl")
    DEAD = "dead", _("Ikke sendt")
    DROPPED = "dropped", _("Ikke længere nødvendig")


class Delivery(Walled):
    """One message on one channel. Its key is also the e-mail's Message-ID, on every try.

    ``due_at``: when to try; while it is being sent, when the worker's lease ends.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    message = WalledForeignKey(Message, models.CASCADE, related_name="deliveries", db_index=False)
    citizen = WalledForeignKey(Citizen, models.PROTECT, null=True, related_name="+", db_index=False)
    channel = models.CharField(max_length=12, choices=Channel.choices)
    state = models.CharField(
        max_length=10, choices=DeliveryState.choices, default=DeliveryState.QUEUED
    )
    count = models.PositiveSmallIntegerField(default=1)
    queued_at = models.DateTimeField()
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)
    receipt = models.CharField(max_length=120, blank=True)
    settled_at = models.DateTimeField(null=True)
    settled_by_name = models.CharField(max_length=100, blank=True)

    class Meta:
        verbose_name = _("Forsendelse")
        ordering = ["-queued_at", "-id"]
        constraints = [
            models.UniqueConstraint("municipality", "message", "channel", name="delivery_once"),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "channel", "due_at"],
                condition=Q(state__in=["queued", "sending"]),
                name="delivery_to_take",
            ),
            models.Index(
                fields=["municipality", "-queued_at", "-id"],
                condition=Q(state__in=["doubtful", "dead"]),
                name="delivery_failed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel}: {self.state}"


class ReminderRound(models.Model):
    """The last day a municipality's receivers were reminded of what falls due."""

    wall_citizen: ClassVar[str | None] = None

    municipality = models.OneToOneField(
        Municipality, models.CASCADE, primary_key=True, related_name="+"
    )
    day = models.DateField()

    class Meta:
        ordering = ["municipality"]

    def __str__(self) -> str:
        return f"{self.municipality_id} {self.day}"
