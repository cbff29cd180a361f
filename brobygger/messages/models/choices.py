"""What a receiver chose: ways, reminders, quiet hours. No row: the defaults below."""

from datetime import time
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Employee, Walled, WalledForeignKey


class TalkLead(models.IntegerChoices):
    """How long before a talk to be reminded, in hours."""

    NEVER = 0, _("Ingen påmindelse")
    TWO_HOURS = 2, _("To timer før")
    DAY = 24, _("Dagen før")
    TWO_DAYS = 48, _("To dage før")


class DueLead(models.IntegerChoices):
    """How many days before a due date to be reminded."""

    NEVER = 0, _("Ingen påmindelse")
    DAY = 1, _("Dagen før")
    THREE_DAYS = 3, _("Tre dage før")
    WEEK = 7, _("En uge før")


class Choices(Walled):
    """A citizen's or an employee's wishes."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.CASCADE, null=True, related_name="+", db_index=False)
    employee = WalledForeignKey(
        Employee, models.CASCADE, null=True, related_name="+", db_index=False
    )
    by_email = models.BooleanField(_("E-mail"), default=True)
    by_sms = models.BooleanField(_("SMS"), default=True)
    talk_lead = models.PositiveSmallIntegerField(
        _("Før en samtale"), choices=TalkLead.choices, default=TalkLead.DAY
    )
    due_lead = models.PositiveSmallIntegerField(
        _("Før en frist"), choices=DueLead.choices, default=DueLead.THREE_DAYS
    )
    quiet_from = models.TimeField(_("Stille fra"), default=time(21))
    quiet_until = models.TimeField(_("Stille til"), default=time(8))

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "citizen",
                condition=Q(citizen__isnull=False),
                name="choices_of_citizen",
            ),
            models.UniqueConstraint(
                "municipality",
                "employee",
                condition=Q(employee__isnull=False),
                name="choices_of_employee",
            ),
            models.CheckConstraint(
                condition=Q(citizen__isnull=False, employee__isnull=True)
                | Q(citizen__isnull=True, employee__isnull=False),
                name="choices_of_one_receiver",
            ),
        ]

    def __str__(self) -> str:
        return str(self.citizen_id or self.employee_id)
