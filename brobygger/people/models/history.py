"""What was changed: by administrators (people, roles, settings), and in citizens' details."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.models.base import Walled, WalledForeignKey
from brobygger.people.models.citizens import Citizen


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


class CitizenChange(Walled):
    """What was changed in a citizen's details, by whom; added only, never changed.

    ``changes``: one entry per field with ``field``, ``before`` and ``after``.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"
    append_only: ClassVar[bool] = True

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="changes")
    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    changes = models.JSONField(_("Ændringer"), default=list)

    class Meta:
        verbose_name = _("Rettelse af oplysninger")
        ordering = ["-made_at", "-id"]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "-made_at", "-id"], name="change_of_citizen"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.citizen_id}: {self.made_at}"

    def in_words(self) -> list[dict[str, Any]]:
        """Each change with the field's Danish name, ticks as yes and no."""
        return [
            {
                "label": Citizen._meta.get_field(item["field"]).verbose_name,  # type: ignore[union-attr]
                "before": yes_or_no(item["before"]),
                "after": yes_or_no(item["after"]),
            }
            for item in self.changes
        ]


def yes_or_no(value: Any) -> Any:
    """A tick in words; anything else as it stands."""
    return (_("ja") if value else _("nej")) if isinstance(value, bool) else value
