"""An occupation of a national code list: not walled, since it says nothing about anybody."""

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

DISCO08 = "disco08"
LONGEST_TITLE = 300
LONGEST_ALIAS = 200
_DANISH_ORDER = str.maketrans("æøå", "{|}")


def sort_key(title: str) -> str:
    """Return the key that sorts titles in Danish order, byte by byte."""
    return title.casefold().translate(_DANISH_ORDER)[:LONGEST_TITLE]


class Occupation(models.Model):
    """A job as a code list knows it. ``title`` is the one people read.

    The hand-made list of common jobs gives an everyday title and aliases; ``official_title`` is
    what the list's owner writes, empty until its file has been imported.
    """

    scheme = models.CharField(_("Liste"), max_length=30)
    code = models.CharField(_("Kode"), max_length=100)
    title = models.CharField(_("Stillingsbetegnelse"), max_length=LONGEST_TITLE)
    official_title = models.CharField(
        _("Listens egen betegnelse"), max_length=LONGEST_TITLE, blank=True
    )
    sort_key = models.CharField(max_length=LONGEST_TITLE, db_collation="C", editable=False)
    aliases = ArrayField(
        models.CharField(max_length=LONGEST_ALIAS), verbose_name=_("Andre navne"), default=list
    )
    level = models.PositiveSmallIntegerField(
        _("Niveau"), default=5, help_text=_("Hvor dybt i listen; i DISCO-08 er job niveau 5.")
    )
    is_common = models.BooleanField(_("Almindelig i fleksjob"), default=False)
    valid_from = models.DateField(_("Gælder fra"), null=True, blank=True)
    valid_to = models.DateField(_("Gælder til og med"), null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True, db_index=True)

    class Meta:
        verbose_name = _("Stillingsbetegnelse")
        ordering = ["sort_key", "scheme", "code"]
        constraints = [
            models.UniqueConstraint(fields=["scheme", "code"], name="occupation_code_once"),
        ]

    def __str__(self) -> str:
        return self.title

    def is_valid_on(self, day: date) -> bool:
        """Return whether the list has it on a day."""
        has_begun = self.valid_from is None or self.valid_from <= day
        return has_begun and (self.valid_to is None or day <= self.valid_to)
