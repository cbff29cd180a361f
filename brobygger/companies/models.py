"""Invitations to companies' people, and what was done with a company. No citizen stands here."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.identity import new_id
from brobygger.people.models import Company
from brobygger.people.roles import CompanyRole


class Invitation(models.Model):
    """A door for one person, once, for a week. Of the link only a hash is kept.

    ``municipality_code``: whose employee invited; empty when a colleague at the company did.
    """

    outside_the_wall: ClassVar[str] = "about a company's people; opened by somebody not signed in"

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    company = models.ForeignKey(Company, models.PROTECT, related_name="invitations")
    email = models.EmailField(_("E-mail"))
    name = models.CharField(_("Navn"), max_length=100)
    role = models.CharField(_("Rolle"), max_length=14, choices=CompanyRole.choices)
    token_hash = models.CharField(max_length=64, unique=True)
    municipality_code = models.CharField(max_length=4, blank=True, default="")
    made_at = models.DateTimeField()
    made_by = models.UUIDField(null=True)
    made_by_name = models.CharField(max_length=100)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("Invitation")
        ordering = ["-made_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(accepted_at__isnull=True) | Q(withdrawn_at__isnull=True),
                name="invitation_accepted_or_withdrawn",
            ),
            models.UniqueConstraint(
                fields=["company", "email"],
                condition=Q(accepted_at__isnull=True, withdrawn_at__isnull=True),
                name="one_open_invitation",
            ),
        ]

    def __str__(self) -> str:
        return self.email


class CompanyEvent(models.Model):
    """One thing done with a company, in words; added only, never changed."""

    append_only: ClassVar[bool] = True

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    company = models.ForeignKey(Company, models.PROTECT, related_name="events", db_index=False)
    at = models.DateTimeField()
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    workplace = models.CharField(max_length=150)
    text = models.CharField(_("Ændring"), max_length=1000)

    class Meta:
        verbose_name = _("Ændring")
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["company", "-at", "-id"], name="company_events")]

    def __str__(self) -> str:
        return self.text
