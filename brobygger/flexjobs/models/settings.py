"""How a municipality uses the room."""

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Municipality


class FlexjobSettings(models.Model):
    """A row of choices, each with a default (spec 6.3: job number two is a municipal option)."""

    municipality = models.OneToOneField(
        Municipality, models.CASCADE, primary_key=True, related_name="flexjob_settings"
    )
    wall_citizen: ClassVar[str | None] = None
    offers_second_job = models.BooleanField(
        _("Fastholdelseskonsulenten tilbyder job nummer to"), default=True
    )
    second_job_months = models.PositiveSmallIntegerField(
        _("Måneder i det første job, før job nummer to bliver tilbudt"),
        default=3,
        validators=[MinValueValidator(3), MaxValueValidator(36)],
    )
    second_job_talk = models.PositiveSmallIntegerField(
        _("Den opfølgning, hvor job nummer to bliver tilbudt"),
        choices=[(3, _("Tredje opfølgning")), (4, _("Fjerde opfølgning"))],
        default=3,
    )

    class Meta:
        verbose_name = _("Valg om fleksjob")

    def __str__(self) -> str:
        return str(self.municipality_id)


CHOICES = ("offers_second_job", "second_job_months", "second_job_talk")


def settings_of(municipality: str) -> FlexjobSettings:
    """The municipality's choices; the defaults where nothing was chosen."""
    found = FlexjobSettings.objects.filter(pk=municipality).first()
    return found or FlexjobSettings(municipality_id=municipality)
