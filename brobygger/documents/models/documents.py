"""The one table of documents."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import Q

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models.grants import Material
from brobygger.documents import kinds
from brobygger.documents.kinds import Kind
from brobygger.documents.rules import STATE_NAMES, WRITABLE, State
from brobygger.people.models import Citizen, Walled, WalledForeignKey

MATERIALS = (Material.CASE, Material.READING)
"""Grants that open documents; one to goals and CV does not."""


class Documents(models.QuerySet["Document"]):
    """Documents."""

    def visible_to(self, actor: Actor) -> Self:
        """What the actor may read: own citizens', and while being written only if allowed."""
        every = kinds.every_kind()
        when_open = [kind.key for kind in every if actor.may(kind.read_open)]
        when_locked = [kind.key for kind in every if actor.may(kind.read)]
        condition = Q(kind__in=when_open) | Q(kind__in=when_locked, state=State.LOCKED)
        seen = scope.visible_to(self, actor, "citizen", MATERIALS)
        return seen.filter(condition)  # type: ignore[return-value]

    def about(self, subject_id: object, kind: str) -> Self:
        """One subject's documents of a kind, newest first."""
        return self.filter(subject_id=subject_id, kind=kind).order_by("-number")


class Document(Walled):
    """One version of a document. ``subject_id`` is what it is about (a journey, mostly).

    ``sequence`` counts what happened to it, in the order of commits, for the other window.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="documents")
    subject_id = models.UUIDField()
    kind = models.CharField(max_length=40)
    number = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(
        max_length=10,
        choices=[(state.value, name) for state, name in STATE_NAMES.items()],
        default=State.DRAFT.value,
    )
    rule_set = models.CharField(max_length=40, blank=True)
    occasion = models.CharField(max_length=40, blank=True)
    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    moved_at = models.DateTimeField()
    moved_by_name = models.CharField(max_length=100)
    locked_at = models.DateTimeField(null=True)
    locked_by = models.UUIDField(null=True)
    locked_by_name = models.CharField(max_length=100, blank=True)
    snapshot = models.JSONField(null=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    pdf_path = models.CharField(max_length=100, blank=True)
    pdf_sha256 = models.CharField(max_length=64, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    revision = models.PositiveIntegerField(default=0)

    objects = Documents.as_manager()

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "subject_id", "kind", "number", name="document_number_once"
            ),
            models.UniqueConstraint(
                "municipality",
                "subject_id",
                "kind",
                condition=~Q(state="locked"),
                name="one_open_document",
            ),
            models.CheckConstraint(
                condition=Q(state="locked", locked_at__isnull=False, snapshot__isnull=False)
                & ~Q(fingerprint="")
                & ~Q(pdf_sha256="")
                | ~Q(state="locked") & Q(locked_at__isnull=True, snapshot__isnull=True),
                name="locked_document_is_sealed",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "state", "moved_at", "id"], name="document_queue"),
            models.Index(fields=["municipality", "citizen"], name="document_by_citizen"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.number}"

    @property
    def kind_here(self) -> Kind:
        """What is known about its kind."""
        return kinds.kind_of(self.kind)

    @property
    def title(self) -> str:
        """What people call it."""
        return str(self.kind_here.title)

    @property
    def is_writable(self) -> bool:
        """Whether its text may change now."""
        return self.state in WRITABLE

    @property
    def is_locked(self) -> bool:
        """Whether it is finished for good."""
        return self.state == State.LOCKED
