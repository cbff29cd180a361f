"""What the reviewer wrote."""

from typing import ClassVar

from django.db import models

from brobygger.documents.models.documents import Document
from brobygger.documents.models.fields import MOST_KEY
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class Comment(Walled):
    """A remark on a document, or on one of its parts (``key``)."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    document = WalledForeignKey(Document, models.CASCADE, related_name="comments")
    key = models.CharField(max_length=MOST_KEY, blank=True)
    text = models.TextField()
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    role = models.CharField(max_length=30, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "id"]
        indexes = [models.Index(fields=["municipality", "document"], name="comment_by_document")]

    def __str__(self) -> str:
        return self.text[:50]
