"""What stands in people's calendars, and the private addresses calendars fetch it from."""

from datetime import UTC, datetime
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.messages.models.messages import ReceiverKind
from brobygger.people.identity import new_id
from brobygger.people.models import Citizen, Municipality, Walled, WalledForeignKey

FIRST_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


class CalendarEntry(Walled):
    """An appointment in one person's calendar.

    ``uid`` is the appointment's for as long as it lives, also when it is moved. ``citizen``:
    whom it is about.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    uid = models.CharField(max_length=80)
    owner_kind = models.CharField(max_length=10, choices=ReceiverKind.choices)
    owner = models.UUIDField()
    citizen = WalledForeignKey(Citizen, models.PROTECT, null=True, related_name="+", db_index=False)
    title = models.CharField(_("Titel"), max_length=150)
    place = models.CharField(_("Sted"), max_length=200, blank=True)
    link = models.CharField(max_length=300, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    is_cancelled = models.BooleanField(default=False)
    changed_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("Aftale i kalenderen")
        ordering = ["starts_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "owner", "uid"], name="calendar_entry_once"
            ),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="calendar_entry_ends_after_start"
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "owner", "starts_at"], name="calendar_of_owner"),
            models.Index(
                fields=["municipality", "starts_at"],
                condition=Q(is_cancelled=False, reminded_at__isnull=True),
                name="calendar_to_remind",
            ),
            models.Index(fields=["municipality", "uid"], name="calendar_by_uid"),
        ]

    def __str__(self) -> str:
        return f"{self.starts_at} {self.title}"

    @property
    def sequence(self) -> int:
        """The number calendars order changes by: it must grow, not count (RFC 5545, 3.8.7.4)."""
        return max(0, int((self.changed_at - FIRST_MOMENT).total_seconds()))


class CalendarFeed(models.Model):
    """A private address of somebody's calendar; only a hash of it is stored.

    Outside the wall, as an account is: it is what tells behind which wall to look. It holds
    nothing but keys.
    """

    outside_the_wall: ClassVar[str] = "tells behind which wall to look; holds nothing but keys"

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    token_hash = models.CharField(max_length=64, unique=True, db_collation="C")
    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="+")
    owner_kind = models.CharField(max_length=10, choices=ReceiverKind.choices)
    owner = models.UUIDField()
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "owner", condition=Q(revoked_at__isnull=True), name="one_feed_in_force"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.owner_kind} {self.made_at}"
