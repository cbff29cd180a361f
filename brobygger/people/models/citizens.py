"""The citizens."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.cpr import Cpr, decrypt, encrypt, fingerprint, mask
from brobygger.people.models.base import Walled
from brobygger.people.names import sort_key


class Citizen(Walled):
    """A citizen in one municipality; moving makes a new record and closes this one.

    The CPR number is stored encrypted, with a keyed hash beside it for exact search.
    """

    wall_citizen: ClassVar[str | None] = "id"

    name = models.CharField(_("Navn"), max_length=100)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    cpr_encrypted = models.CharField(max_length=80, editable=False)
    cpr_fingerprint = models.CharField(max_length=64, db_collation="C", editable=False)
    born_on = models.DateField(_("Født"), editable=False)
    address = models.CharField(_("Adresse"), max_length=200, blank=True)
    postal_code = models.CharField(_("Postnummer"), max_length=4, blank=True)
    city = models.CharField(_("By"), max_length=60, blank=True)
    phone = models.CharField(_("Telefon"), max_length=30, blank=True)
    email = models.EmailField(_("E-mail"), blank=True)
    has_protected_address = models.BooleanField(_("Beskyttet adresse"), default=False)
    is_exempt_from_digital_mail = models.BooleanField(_("Fritaget for Digital Post"), default=False)
    interpreter_language = models.CharField(
        _("Tolk til"), max_length=40, blank=True, help_text=_("Tomt, når der ikke bruges tolk.")
    )
    closed_on = models.DateField(_("Lukket"), null=True, editable=False)
    revision = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("Borger")
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "cpr_fingerprint", name="cpr_once"),
        ]
        indexes = [
            models.Index(fields=["municipality", "sort_key", "id"], name="citizen_by_name"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)

    def set_cpr(self, number: Cpr) -> None:
        """Store a CPR number: hidden, findable, with its date of birth."""
        self.cpr_encrypted = encrypt(number)
        self.cpr_fingerprint = fingerprint(number)
        self.born_on = number.born_on

    @property
    def masked_cpr(self) -> str:
        """Date of birth as CPR writes it, the rest hidden."""
        return mask(self.cpr)

    @property
    def cpr(self) -> Cpr:
        """The number in the clear; showing it is a logged act (see access.unmasking)."""
        return decrypt(self.cpr_encrypted)
