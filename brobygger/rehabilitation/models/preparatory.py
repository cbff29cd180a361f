"""A municipality's own form and choices, and how far a citizen's preparation has come."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Municipality, Walled, WalledForeignKey


class PreparatoryTemplate(Walled):
    """A municipality's own wording from a day on; added only, since documents refer to it."""

    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=1_000)
    from_day = models.DateField()
    content = models.JSONField()
    loaded_at = models.DateTimeField()

    class Meta:
        ordering = ["-from_day", "-number"]
        constraints = [
            models.UniqueConstraint("municipality", "number", name="preparatory_template_once"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> str:
        """What a document made from it calls it."""
        return f"own-{self.number}"


class RehabilitationSettings(models.Model):
    """How a municipality works with the rehabilitation plan. Everything is off by default."""

    municipality = models.OneToOneField(
        Municipality, models.CASCADE, primary_key=True, related_name="rehabilitation_settings"
    )
    wall_citizen: ClassVar[str | None] = None
    needs_screening = models.BooleanField(
        _("Faglig leder godkender den forberedende del, før den kan låses"), default=False
    )
    has_formal_requirements = models.BooleanField(
        _("Formelle krav skal være opfyldt, før den forberedende del kan låses"),
        default=False,
        help_text=_(
            "Kvalitetssikrede jobmål, CV og udviklingsmål, borgerens fire forberedende trin, og de "
            "fire samtaler."
        ),
    )
    standards_block = models.BooleanField(
        _("Standarder skal være opfyldt eller begrundet, før den forberedende del kan låses"),
        default=False,
    )
    recommendation_standards_block = models.BooleanField(
        _("Standarder skal være opfyldt eller begrundet, før indstillingen kan låses"),
        default=False,
    )
    returns_superseded = models.BooleanField(
        _("En sag i en skabelon, der ikke gælder længere, kan sendes tilbage før mødet"),
        default=False,
    )

    class Meta:
        verbose_name = _("Indstillinger for rehabiliteringsplanen")

    def __str__(self) -> str:
        return str(self.pk)

    @classmethod
    def choices(cls) -> dict[str, tuple[str, str]]:
        """Each choice's question and help, by column."""
        columns = (one for one in cls._meta.fields if isinstance(one, models.BooleanField))
        return {one.name: (str(one.verbose_name), str(one.help_text)) for one in columns}


class PreparationStep(Walled):
    """One of the four steps that prepare the citizen for the meeting, as it stands."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="preparation_steps")
    step = models.CharField(max_length=20)
    is_done = models.BooleanField(default=False)
    note = models.CharField(max_length=2_000, blank=True)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()

    objects = ScopedQuerySet.as_manager()

    class Meta:
        ordering = ["step", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "journey", "step", name="preparation_step_once"
            ),
        ]

    def __str__(self) -> str:
        return self.step
