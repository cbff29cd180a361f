"""What every fact has: origin, author, version, history."""

from datetime import datetime
from typing import Any, ClassVar, Self
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models.grants import Material
from brobygger.documents.saving import HANDS, Current
from brobygger.facts import months
from brobygger.facts.fields import Choice, FactField, Tie, Words
from brobygger.people.models import Citizen, Walled, WalledForeignKey
from brobygger.ui.errors import UserError

MATERIALS = (Material.CASE, Material.GOALS)
"""Grants that open facts; the meeting's reading list does not."""


def may_read(actor: Actor) -> bool:
    """Whether the role reads facts at all, of those citizens it sees."""
    return actor.may("facts.view") or actor.may("facts.own")


class OfCitizen(models.QuerySet["Any"]):
    """Facts, and what is proposed to become one."""

    def visible_to(self, actor: Actor) -> Self:
        """What the actor may read."""
        if not may_read(actor):
            return self.none()
        return scope.visible_to(self, actor, "citizen", MATERIALS)  # type: ignore[return-value]


class Fact(Walled):
    """One thing that is true of a citizen.

    ``version`` counts every write in the record. ``authors`` says of each field that somebody
    wrote in: its version, by whose hand, by whom, when (see ``current``).
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"
    key: ClassVar[str]
    title_of_kind: ClassVar[Words]
    add_label: ClassVar[Words]
    help: ClassVar[Words] = ""

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    position = models.PositiveIntegerField(default=0)
    origin_kind = models.CharField(max_length=40, blank=True, default="")
    origin_id = models.UUIDField(null=True)
    origin_label = models.CharField(max_length=200, blank=True, default="")
    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    written_by = models.CharField(max_length=10)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()
    version = models.PositiveIntegerField(default=0)
    authors = models.JSONField(default=dict)
    removed_at = models.DateTimeField(null=True)
    removed_by_name = models.CharField(max_length=100, blank=True, default="")

    objects = OfCitizen.as_manager()

    class Meta:
        abstract = True
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(written_by__in=list(HANDS)), name="%(class)s_written_by"
            ),
            models.CheckConstraint(
                condition=Q(removed_at__isnull=True, removed_by_name="")
                | Q(removed_at__isnull=False) & ~Q(removed_by_name=""),
                name="%(class)s_removed_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(origin_id__isnull=True, origin_kind="")
                | Q(origin_id__isnull=False) & ~Q(origin_kind=""),
                name="%(class)s_origin",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "position"], name="%(class)s_of_citizen"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key}/{self.pk}"

    @classmethod
    def described(cls) -> list[FactField]:
        """The fields people write in, in the order they are shown."""
        return [field for field in cls._meta.local_fields if isinstance(field, FactField)]

    @classmethod
    def field(cls, name: str) -> FactField:
        """One of them; UserError when there is none such."""
        for field in cls.described():
            if field.name == name:
                return field
        raise UserError(_("Det felt findes ikke."))

    @property
    def headline(self) -> str:
        """What the row is called: its first mandatory text."""
        first = next(field for field in self.described() if field.is_required)
        return first.shown_in(self)

    @property
    def is_blank(self) -> bool:
        """Whether nobody has written anything yet (choices alone say nothing)."""
        told = (field for field in self.described() if not isinstance(field, Choice | Tie))
        return not any(field.text_of(self) for field in told)

    @property
    def was_changed(self) -> bool:
        """Whether a field was written more than once."""
        return any(author["version"] > 1 for author in self.authors.values())

    def current(self, field: FactField) -> Current:
        """A field as the rules of saving see it."""
        author: dict[str, Any] = self.authors.get(field.name, {})
        return Current(
            field.text_of(self),
            author.get("version", 0),
            author.get("written_by", self.written_by),
            UUID(author["by"]) if author.get("by") else None,
            author.get("by_name", self.by_name),
            _moment(author.get("at")),
            _moment(author.get("begun_at")),
        )

    def texts(self) -> dict[str, str]:
        """Every field that says something, as text."""
        found = {field.name: field.text_of(self) for field in self.described()}
        return {name: text for name, text in found.items() if text}


def _moment(text: str | None) -> datetime | None:
    return parse_datetime(text) if text else None


def one_of(field: str, options: Any) -> models.CheckConstraint:
    """The database lets a choice be one of its keys, or nothing yet."""
    keys = ["", *(key for key, _word in options)]
    return models.CheckConstraint(condition=Q(**{f"{field}__in": keys}), name=f"%(class)s_{field}")


def months_in(*fields: str) -> list[models.CheckConstraint]:
    """The database lets a month be a month or a year."""
    return [
        models.CheckConstraint(
            condition=Q(**{field: ""}) | Q(**{f"{field}__regex": months.STORED}),
            name=f"%(class)s_{field}",
        )
        for field in fields
    ]
