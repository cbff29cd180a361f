"""Companies, which are nobody's municipality, and the people we talk to there, who are.

What the public register says (name, units) is the same for everybody. Whom a municipality knows
at a company is its own: contact persons stand behind the wall.
"""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.identity import new_id
from brobygger.people.models.base import Walled
from brobygger.people.names import sort_key


class CompanySize(models.TextChoices):
    """How many work there."""

    TINY = "1-9", _("1-9 ansatte")
    SMALL = "10-49", _("10-49 ansatte")
    MEDIUM = "50-249", _("50-249 ansatte")
    LARGE = "250+", _("250 ansatte eller flere")


class Company(models.Model):
    """A company by its CVR number."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    cvr = models.CharField(_("CVR-nummer"), max_length=8, unique=True)
    name = models.CharField(_("Navn"), max_length=150)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    industry = models.CharField(_("Branche"), max_length=100, blank=True, default="")
    size = models.CharField(
        _("Størrelse"), max_length=6, choices=CompanySize.choices, blank=True, default=""
    )
    address = models.CharField(_("Adresse"), max_length=200, blank=True, default="")
    postal_code = models.CharField(_("Postnummer"), max_length=4, blank=True, default="")
    city = models.CharField(_("By"), max_length=60, blank=True, default="")
    phone = models.CharField(_("Telefon"), max_length=30, blank=True, default="")
    website = models.CharField(_("Hjemmeside"), max_length=200, blank=True, default="")
    revision = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("Virksomhed")
        ordering = ["sort_key", "id"]
        indexes = [models.Index(fields=["sort_key", "id"], name="company_by_name")]
        constraints = [
            models.CheckConstraint(condition=Q(cvr__regex=r"^\d{8}$"), name="cvr_is_eight_digits"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)


class ProductionUnit(models.Model):
    """A place where a company works, by its P-number."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    company = models.ForeignKey(Company, models.PROTECT, related_name="units")
    p_number = models.CharField(_("P-nummer"), max_length=10, unique=True)
    name = models.CharField(_("Navn"), max_length=150)
    address = models.CharField(_("Adresse"), max_length=200, blank=True, default="")
    postal_code = models.CharField(_("Postnummer"), max_length=4, blank=True, default="")
    city = models.CharField(_("By"), max_length=60, blank=True, default="")

    class Meta:
        verbose_name = _("Produktionsenhed")
        ordering = ["name", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(p_number__regex=r"^\d{10}$"), name="p_number_is_ten_digits"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ContactPart(models.TextChoices):
    """What a contact person is to us."""

    DAILY = "daily", _("Daglig kontaktperson")
    LEADER = "leader", _("Leder")
    REPRESENTATIVE = "representative", _("Medarbejderrepræsentant")
    SIGNS = "signs", _("Skriver under for virksomheden")
    OTHER = "other", _("Anden kontakt")


class ContactPerson(Walled):
    """Somebody at a company whom the municipality talks to.

    ``account`` is the key of the person's own sign-in account (``access.User``), when there is
    one: messages then also reach the inbox.
    """

    wall_citizen: ClassVar[str | None] = None

    company = models.ForeignKey(Company, models.PROTECT, related_name="contacts", db_index=False)
    unit = models.ForeignKey(
        ProductionUnit, models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    name = models.CharField(_("Navn"), max_length=100)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    title = models.CharField(_("Stilling"), max_length=100, blank=True, default="")
    part = models.CharField(
        _("Rolle"), max_length=14, choices=ContactPart.choices, default=ContactPart.DAILY
    )
    email = models.EmailField(_("E-mail"), blank=True, default="")
    phone = models.CharField(_("Telefon"), max_length=30, blank=True, default="")
    account = models.UUIDField(null=True, editable=False)
    ended_on = models.DateField(_("Ikke kontaktperson længere"), null=True, editable=False)

    class Meta:
        verbose_name = _("Kontaktperson")
        ordering = ["sort_key", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(part__in=ContactPart.values), name="contact_part_known"
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "company", "sort_key"], name="contact_of_company"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)
