"""How a municipality uses the room."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Municipality


class FlexjobSettings(models.Model):
    """A row of choices, each with a default."""

    municipality = models.OneToOneField(
        Municipality, models.CASCADE, primary_key=True, related_name="flexjob_settings"
    )
    wall_citizen: ClassVar[str | None] = None
    offers_second_job = models.BooleanField(
        _("Fastholdelseskonsulenten tilbyder job nummer to"), default=True
    )

    class Meta:
        verbose_name = _("Valg om fleksjob")

    def __str__(self) -> str:
        return str(self.municipality_id)
