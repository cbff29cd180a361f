"""What stands in a document: fields, their earlier texts, and rows of tables."""

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import F

from brobygger.documents.models.documents import Document
from brobygger.documents.saving import HANDS, Current
from brobygger.people.models import Citizen, Walled, WalledForeignKey

MOST_KEY = 200


class Written(Walled):
    """A text somebody wrote."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    text = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=0)
    written_by = models.CharField(max_length=10, choices=list(HANDS.items()))
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    role = models.CharField(max_length=30, blank=True)
    at = models.DateTimeField()

    class Meta:
        abstract = True


class Field(Written):
    """One answer, addressed by its key ("3.1.a/low", "1.4/<row>/purpose").

    ``version`` counts every write, so that none is overwritten unseen; ``sequence`` is the
    document's when it was written.
    """

    document = WalledForeignKey(Document, models.CASCADE, related_name="fields")
    key = models.CharField(max_length=MOST_KEY)
    begun_at = models.DateTimeField()
    sequence = models.PositiveIntegerField()

    class Meta:
        ordering = ["key", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "document", "key", name="field_once"),
        ]
        indexes = [models.Index(fields=["document", "sequence"], name="field_changes")]

    def __str__(self) -> str:
        return self.key

    @property
    def current(self) -> Current:
        """The text as the rules of saving see it."""
        return Current(
            self.text,
            self.version,
            self.written_by,
            self.by,
            self.by_name,
            self.at,
            self.begun_at,
        )


class FieldVersion(Written):
    """An earlier text of a field."""

    field = WalledForeignKey(Field, models.CASCADE, related_name="versions")

    class Meta:
        ordering = ["-version", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "field", "version", name="field_version_once"),
        ]

    def __str__(self) -> str:
        return f"{self.field_id} {self.version}"


class Row(Walled):
    """A row of one of the document's tables. ``key`` stays the same in later versions."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    document = WalledForeignKey(Document, models.CASCADE, related_name="rows")
    table = models.CharField(max_length=40)
    key = models.UUIDField(default=uuid4)
    position = models.PositiveSmallIntegerField()
    is_removed = models.BooleanField(default=False)
    sequence = models.PositiveIntegerField()

    class Meta:
        ordering = [F("table"), F("position"), F("id")]
        constraints = [
            models.UniqueConstraint("municipality", "document", "key", name="row_once"),
        ]
        indexes = [models.Index(fields=["document", "sequence"], name="row_changes")]

    def __str__(self) -> str:
        return f"{self.table}/{self.key}"
