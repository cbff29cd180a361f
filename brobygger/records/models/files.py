"""Files that are journalised: what was received or sent, as it was."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.people.models import Citizen, Walled, WalledForeignKey
from brobygger.records.models.journal import JournalEntry


class EntryFile(Walled):
    """A file of an entry, kept as the attachments of documents are (``documents.store``)."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    entry = WalledForeignKey(JournalEntry, models.PROTECT, related_name="files", db_index=False)
    name = models.CharField(_("Navn"), max_length=120)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField(_("Størrelse"))
    path = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    by_name = models.CharField(_("Lagt ind af"), max_length=100)
    at = models.DateTimeField(_("Lagt ind"))

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Fil i journalen")
        ordering = ["at", "id"]
        indexes = [
            models.Index(fields=["municipality", "entry"], name="file_of_entry"),
            models.Index(fields=["municipality", "citizen"], name="entry_file_of_citizen"),
        ]

    def __str__(self) -> str:
        return self.name
