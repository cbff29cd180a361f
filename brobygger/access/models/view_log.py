"""The log of who looked: append-only, sealed behind the page (spec 8.4, docs/decisions)."""

from typing import ClassVar

from django.db import models

from brobygger.people.models import (
    Citizen,
    Company,
    Municipality,
    MunicipalityKey,
    WalledForeignKey,
)


class View(models.Model):
    """One page shown to somebody. The application role can add, never change or delete."""

    append_only: ClassVar[bool] = True
    wall_citizen: ClassVar[str | None] = None

    id = models.BigAutoField(primary_key=True)
    municipality = MunicipalityKey(Municipality, models.PROTECT, related_name="+")
    seen_at = models.DateTimeField()
    user_id = models.UUIDField()
    name = models.CharField(max_length=100)
    role = models.CharField(max_length=30)
    workplace = models.CharField(max_length=100)
    page = models.CharField(max_length=60)
    reason = models.CharField(max_length=500, blank=True)
    transaction_id = models.BigIntegerField()

    class Meta:
        ordering = ["-seen_at", "-id"]
        indexes = [
            models.Index(fields=["municipality", "transaction_id", "id"], name="view_to_seal"),
            models.Index(fields=["municipality", "seen_at"], name="view_by_time"),
        ]

    def __str__(self) -> str:
        return f"{self.role}: {self.page}"


class ViewedCitizen(models.Model):
    """One citizen on a page shown."""

    wall_citizen: ClassVar[str | None] = "citizen_id"
    append_only: ClassVar[bool] = True

    id = models.BigAutoField(primary_key=True)
    municipality = MunicipalityKey(Municipality, models.PROTECT, related_name="+")
    view = models.ForeignKey(
        View, models.CASCADE, related_name="citizens", db_constraint=False, db_index=False
    )
    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="views", db_index=False)
    user_id = models.UUIDField()
    page = models.CharField(max_length=60)
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ["-seen_at", "-id"]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "user_id", "page", "-seen_at"],
                name="viewed_lately",
            ),
            models.Index(fields=["municipality", "view"], name="viewed_on_page"),
        ]

    def __str__(self) -> str:
        return f"{self.page}: {self.citizen_id}"


class ViewSeal(models.Model):
    """The seal of one row: its place in the month's chain and a MAC over row and forerunner."""

    append_only: ClassVar[bool] = True
    wall_citizen: ClassVar[str | None] = None

    id = models.BigAutoField(primary_key=True)
    municipality = MunicipalityKey(Municipality, models.PROTECT, related_name="+")
    month = models.CharField(max_length=7)
    position = models.PositiveBigIntegerField()
    view_id = models.BigIntegerField()
    transaction_id = models.BigIntegerField()
    mac = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "month", "position", name="one_seal_per_position"
            ),
            models.UniqueConstraint("municipality", "view_id", name="one_seal_per_view"),
        ]

    def __str__(self) -> str:
        return f"{self.month} {self.position}"


class Refusal(models.Model):
    """A page somebody signed in was refused (403, 404); written in a transaction of its own."""

    append_only: ClassVar[bool] = True
    wall_citizen: ClassVar[str | None] = None

    id = models.BigAutoField(primary_key=True)
    municipality = MunicipalityKey(Municipality, models.PROTECT, related_name="+")
    refused_at = models.DateTimeField(auto_now_add=True)
    user_id = models.UUIDField()
    role = models.CharField(max_length=30)
    path = models.CharField(max_length=300)
    status = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-refused_at", "-id"]
        indexes = [models.Index(fields=["municipality", "-refused_at"], name="refusal_by_time")]

    def __str__(self) -> str:
        return f"{self.status} {self.path}"


class CompanyRefusal(models.Model):
    """The same for a company's user, who has no municipality whose log it could stand in.

    It names no citizen: an address that was guessed leads to nobody.
    """

    append_only: ClassVar[bool] = True

    id = models.BigAutoField(primary_key=True)
    refused_at = models.DateTimeField(auto_now_add=True)
    user_id = models.UUIDField()
    company = models.ForeignKey(Company, models.PROTECT, related_name="+", db_index=False)
    path = models.CharField(max_length=300)
    status = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-refused_at", "-id"]
        indexes = [models.Index(fields=["-refused_at", "-id"], name="company_refusal_by_time")]

    def __str__(self) -> str:
        return f"{self.status} {self.path}"
