"""Talks that are booked: the next one, always with time and place."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Employee, Walled, WalledForeignKey
from brobygger.programmes.kinds import ContactForm


class TalkState(models.TextChoices):
    """What became of a booked talk."""

    BOOKED = "booked", _("Aftalt")
    HELD = "held", _("Holdt")
    CANCELLED = "cancelled", _("Aflyst")
    NO_SHOW = "no_show", _("Udeblevet")
    MOVED = "moved", _("Flyttet")


class Talk(Walled):
    """A talk with a time and a place."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="talks")
    employee = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="talks")
    starts_at = models.DateTimeField(_("Tid"))
    ends_at = models.DateTimeField()
    form = models.CharField(_("Form"), max_length=10, choices=ContactForm.choices)
    place = models.CharField(_("Sted"), max_length=200)
    state = models.CharField(max_length=10, choices=TalkState.choices, default=TalkState.BOOKED)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Samtale")
        ordering = ["starts_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="talk_ends_after_start"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "journey", "state", "starts_at"], name="talk_next"
            ),
            models.Index(fields=["municipality", "employee", "starts_at"], name="talk_of_employee"),
            models.Index(
                fields=["municipality", "citizen", "starts_at"],
                condition=Q(state="booked"),
                name="talk_booked",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.starts_at} {self.form}"

    def get_form_display(self) -> str:  # type: ignore[no-redef]
        """The form in words; Django's own makes a dictionary of all of them each time."""
        return str(ContactForm(self.form).label)
