"""What the bank keeps. ``BankCv`` is the one table about citizens without row-level security.

It holds what an employer may see and nothing else: no name, no CPR number, no contact, no health,
nothing hidden. Which citizen a row is about stands behind the wall, in ``BankPlace``.
"""

from typing import ClassVar
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.facts.models.base import MATERIALS
from brobygger.people.models import Citizen, Company, Walled, WalledForeignKey
from brobygger.people.roles import Role

LONGEST_TEXT = 2000


class BankCv(models.Model):
    """A CV as employers find it. ``key`` is random, so that it tells nothing and cannot be guessed.

    ``shown`` is the CV itself; the other columns are what it is found by. ``prefixes``: every
    beginning of the codes of its positions, so that a family is one equality.
    """

    outside_the_wall: ClassVar[str] = (
        "the CV bank: holds only what an employer may see (docs/decisions/cv-bank.md)"
    )

    number = models.BigAutoField(primary_key=True)
    key = models.UUIDField(unique=True, default=uuid4, editable=False)
    municipality_code = models.CharField(max_length=4)
    postal_code = models.CharField(max_length=4, blank=True)
    changed_on = models.DateField()
    prefixes = ArrayField(models.CharField(max_length=10), default=list)
    education = models.PositiveSmallIntegerField(default=0)
    languages = ArrayField(models.CharField(max_length=60), default=list)
    licences = ArrayField(models.CharField(max_length=20), default=list)
    terms = ArrayField(models.CharField(max_length=10), default=list)
    least_hours = models.DecimalField(max_digits=4, decimal_places=1)
    most_hours = models.DecimalField(max_digits=4, decimal_places=1)
    shown = models.JSONField()
    words = SearchVectorField()
    skills = SearchVectorField()

    class Meta:
        verbose_name = _("CV i CV-banken")
        ordering = ["-changed_on", "number"]
        indexes = [
            GinIndex(fields=["words"], name="bankcv_words", fastupdate=False),
            GinIndex(fields=["skills"], name="bankcv_skills", fastupdate=False),
            GinIndex(fields=["prefixes"], name="bankcv_prefixes", fastupdate=False),
            GinIndex(fields=["languages"], name="bankcv_languages", fastupdate=False),
            GinIndex(fields=["licences"], name="bankcv_licences", fastupdate=False),
            GinIndex(fields=["terms"], name="bankcv_terms", fastupdate=False),
            models.Index(fields=["postal_code"], name="bankcv_postal_code"),
            models.Index(fields=["municipality_code"], name="bankcv_municipality"),
        ]

    def __str__(self) -> str:
        return str(self.key)


class BankPlace(Walled):
    """Which citizen stands behind a key of the bank. A new one each time the CV goes in."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="+", db_index=False)
    key = models.UUIDField(unique=True, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "citizen"], name="one_place_in_the_bank"
            ),
        ]

    def __str__(self) -> str:
        return str(self.key)


class Use(models.TextChoices):
    """What somebody did in the bank."""

    SEARCH = "search", _("Søgning")
    VIEW = "view", _("Åbnede et CV")


class BankUse(models.Model):
    """One search or opened CV: what limits are counted from. Added only, never changed."""

    append_only: ClassVar[bool] = True

    id = models.BigAutoField(primary_key=True)
    user_id = models.UUIDField()
    company_id = models.UUIDField(null=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=6, choices=Use.choices)
    key = models.UUIDField(null=True)

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["user_id", "kind", "at"], name="bankuse_of_user")]

    def __str__(self) -> str:
        return f"{self.kind} {self.user_id}"


class Answer(models.TextChoices):
    """What the citizen says to a company."""

    NONE = "", _("Ikke svaret")
    YES = "yes", _("Ja")
    NO = "no", _("Nej tak")


class InquiryQuerySet(models.QuerySet["Inquiry"]):
    """Inquiries as the wall lets them through."""

    def visible_to(self, actor: Actor) -> "InquiryQuerySet":
        """The company's own; the citizen's own; those to citizens whose CV the employee reads."""
        if actor.role == Role.COMPANY_USER:
            return self.filter(company=actor.company_id)
        return scope.visible_to(self, actor, "citizen", MATERIALS)  # type: ignore[return-value]


class Inquiry(Walled):
    """A company writes to a citizen about a job, not knowing who it is.

    ``shared``: what the citizen chose to tell with a yes; taken away again when it is withdrawn.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"
    wall_company: ClassVar[str | None] = "company_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+", db_index=False)
    company = models.ForeignKey(Company, models.PROTECT, related_name="+", db_index=False)
    key = models.UUIDField(editable=False)
    submission_id = models.UUIDField(editable=False)
    made_at = models.DateTimeField()
    made_by = models.UUIDField()
    made_by_name = models.CharField(max_length=100)
    job = models.CharField(_("Job"), max_length=150)
    hours = models.CharField(_("Timer om ugen"), max_length=60)
    place = models.CharField(_("Arbejdssted"), max_length=150)
    text = models.TextField(_("Om jobbet"), max_length=LONGEST_TEXT)
    contact = models.CharField(_("Kontakt hos os"), max_length=200)
    closes_on = models.DateField()
    answer = models.CharField(max_length=3, choices=Answer.choices, blank=True, default="")
    answered_at = models.DateTimeField(null=True)
    reply = models.CharField(_("Svar"), max_length=500, blank=True, default="")
    shared = models.JSONField(default=dict)
    withdrawn_at = models.DateTimeField(null=True)
    unshared_at = models.DateTimeField(null=True)

    objects = InquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("Henvendelse")
        ordering = ["-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "submission_id"], name="inquiry_sent_once"
            ),
            models.CheckConstraint(
                condition=Q(answer="", answered_at__isnull=True)
                | Q(answer__in=["yes", "no"], answered_at__isnull=False),
                name="inquiry_answered_at",
            ),
            models.CheckConstraint(
                condition=Q(shared={}) | Q(answer="yes", unshared_at__isnull=True),
                name="inquiry_shares_only_with_a_yes",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "citizen", "-made_at"], name="inquiry_of_citizen"),
            models.Index(fields=["company", "-made_at", "id"], name="inquiry_of_company"),
            models.Index(fields=["key"], name="inquiry_of_key"),
        ]

    def __str__(self) -> str:
        return self.job
