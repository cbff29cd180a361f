"""The journal: what the case consists of, dated, with a subject and a KLE number."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import WalledForeignKey
from brobygger.records.models.base import Record

MOST_SUBJECT, MOST_TEXT = 200, 20_000


class EntryKind(models.TextChoices):
    """What is journalised."""

    NOTE = "note", _("Notat")
    INCOMING = "incoming", _("Modtaget")
    OUTGOING = "outgoing", _("Sendt")
    INTERNAL = "internal", _("Internt dokument")


class JournalEntry(Record):
    """One entry. A draft may be changed; a final one is only superseded by a correction."""

    day = models.DateField(_("Dato"))
    kind = models.CharField(_("Hvad er det?"), max_length=10, choices=EntryKind.choices)
    subject = models.CharField(_("Emne"), max_length=MOST_SUBJECT)
    kle = models.CharField(_("KLE-nummer"), max_length=8)
    text = models.TextField(_("Indhold"), blank=True)
    withheld_reason = models.CharField(
        _("Hvorfor borgeren ikke ser det"), max_length=500, blank=True
    )
    final_at = models.DateTimeField(_("Endelig"), null=True)
    superseded_by = WalledForeignKey("self", models.PROTECT, null=True, related_name="supersedes")
    correction_reason = models.CharField(_("Hvad var forkert"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("Journalpost")
        ordering = ["-day", "-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "submission_id",
                condition=Q(submission_id__isnull=False),
                name="each_entry_once",
            ),
            models.CheckConstraint(
                condition=Q(kle__regex=r"^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$"), name="entry_kle"
            ),
            models.CheckConstraint(
                condition=Q(superseded_by__isnull=True) | Q(final_at__isnull=False),
                name="only_final_entries_are_corrected",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "journey", "-day", "-made_at", "-id"], name="entry_of_case"
            ),
            models.Index(fields=["municipality", "citizen"], name="entry_of_citizen"),
        ]

    def __str__(self) -> str:
        return f"{self.kle} {self.subject}"

    @property
    def is_final(self) -> bool:
        """Whether it can no longer be changed."""
        return self.final_at is not None
