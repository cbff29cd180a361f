"""What somebody is told: the row in the inbox, and the order to tell it outside."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Walled, WalledForeignKey

LONGEST_TITLE, LONGEST_TEXT, LONGEST_LINK = 150, 4000, 300
LONGEST_LETTER = 25_000
"""What rooms post may be a whole letter, with its reasons; what people type is shorter."""
LONGEST_NAME = 300
"""Room for the lines of an address, when the receiver is outside."""


class ReceiverKind(models.TextChoices):
    """Who a message is for."""

    CITIZEN = "citizen", _("Borger")
    EMPLOYEE = "employee", _("Medarbejder")
    CONTACT = "contact", _("Virksomhedens kontaktperson")
    OUTSIDE = "outside", _("Uden for kommunen")


class Message(Walled):
    """One message to one receiver because of one cause: written in the cause's transaction.

    Until ``spread_at`` is set the worker has not yet decided how it goes outside; several of the
    same ``gather`` in a short time then become one, the newest (``gathered_into``).
    ``citizen``: whom it is about. ``account``: the contact person's, when there is one.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"
    wall_company: ClassVar[str | None] = "company_id"

    kind = models.CharField(max_length=60)
    cause = models.CharField(max_length=120)
    receiver_kind = models.CharField(max_length=10, choices=ReceiverKind.choices)
    receiver = models.UUIDField()
    citizen = WalledForeignKey(Citizen, models.PROTECT, null=True, related_name="+", db_index=False)
    company_id = models.UUIDField(null=True)
    account = models.UUIDField(null=True)
    name = models.CharField(max_length=LONGEST_NAME, blank=True)
    email = models.CharField(max_length=254, blank=True)
    title = models.CharField(max_length=LONGEST_TITLE)
    text = models.TextField(blank=True)
    link = models.CharField(max_length=LONGEST_LINK, blank=True)
    uid = models.CharField(max_length=80, blank=True)
    gather = models.CharField(max_length=120, blank=True)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)
    ready_at = models.DateTimeField()
    useless_at = models.DateTimeField(null=True)
    spread_at = models.DateTimeField(null=True)
    gathered_into = WalledForeignKey("self", models.CASCADE, null=True, related_name="gathered")
    read_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("Besked")
        ordering = ["-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "receiver", "kind", "cause", name="message_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "ready_at"],
                condition=Q(spread_at__isnull=True),
                name="message_waiting",
            ),
            models.Index(
                fields=["municipality", "receiver", "-made_at", "-id"],
                condition=Q(gathered_into__isnull=True),
                name="message_inbox",
            ),
            models.Index(
                fields=["account", "-made_at", "-id"],
                condition=Q(account__isnull=False),
                name="message_of_account",
            ),
            models.Index(fields=["municipality", "citizen"], name="message_about"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.receiver_kind}"
