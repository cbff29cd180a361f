"""What administrators changed: people, roles, teams, settings, substitutes."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.models.base import Walled


class AdministrativeChange(Walled):
    """One change by an administrator, in words; the application can add, never change.

    ``subject`` is the key of the employee, team or substitution it is about; empty for the
    municipality's settings.
    """

    append_only: ClassVar[bool] = True

    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    subject = models.UUIDField(null=True)
    subject_name = models.CharField(max_length=200)
    text = models.TextField(_("Ændring"))

    class Meta:
        verbose_name = _("Ændring")
        ordering = ["-made_at", "-id"]
        indexes = [
            models.Index(fields=["municipality", "-made_at", "-id"], name="change_by_time"),
            models.Index(fields=["municipality", "subject", "-made_at"], name="change_of_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.subject_name}: {self.text}"

