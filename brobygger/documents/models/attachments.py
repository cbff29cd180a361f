"""Files that belong to a document."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q, TextField, Value
from django.db.models.functions import Cast, Concat, StrIndex

from brobygger.documents.models.documents import Document
from brobygger.documents.models.fields import MOST_KEY, Row
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Attachments(models.QuerySet["Attachment"]):
    """Files."""

    def standing(self) -> Self:
        """Those that stand in their document: neither taken out nor in a row that was."""
        row = Cast("key", TextField())
        place = Concat("table", Value("/"), row, Value("/"), output_field=TextField())
        gone = Row.objects.filter(
            municipality=OuterRef("municipality"), document=OuterRef("document"), is_removed=True
        ).alias(at=StrIndex(OuterRef("key"), place))
        return self.filter(~Exists(gone.filter(at=1)), is_removed=False)


class Attachment(Walled):
    """A file kept outside the web root under a name nobody can guess.

    ``content_type`` is what the content is, never what the sender said.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    document = WalledForeignKey(Document, models.PROTECT, related_name="attachments")
    key = models.CharField(max_length=MOST_KEY, blank=True)
    name = models.CharField(max_length=120)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    path = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()
    is_removed = models.BooleanField(default=False)

    objects = Attachments.as_manager()

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(size__lte=20 * 1024 * 1024), name="attachment_at_most_20_mb"
            ),
        ]
        indexes = [models.Index(fields=["municipality", "document"], name="attachment_by_document")]

    def __str__(self) -> str:
        return self.name
