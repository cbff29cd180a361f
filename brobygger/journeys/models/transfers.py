"""Moving a case to another municipality: offered here, accepted there (decisions)."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.identity import new_id
from brobygger.people.models import Municipality


class TransferState(models.TextChoices):
    """Where a transfer stands."""

    OFFERED = "offered", _("Tilbudt")
    ACCEPTED = "accepted", _("Modtaget")
    DECLINED = "declined", _("Afvist")
    WITHDRAWN = "withdrawn", _("Trukket tilbage")


class Transfer(models.Model):
    """An offer of a case. Both municipalities see the row; neither sees the other's case.

    It holds no name and no CPR number: only what both sides listed is copied, by one
    database function, when the receiving side accepts.
    """

    wall_sides: ClassVar[tuple[str, str]] = ("from_municipality_id", "to_municipality_id")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    from_municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    to_municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    journey_id = models.UUIDField()
    new_journey_id = models.UUIDField(null=True)
    offered_at = models.DateTimeField()
    offered_by_name = models.CharField(max_length=100)
    reason = models.CharField(_("Begrundelse"), max_length=500)
    includes_events = models.BooleanField(_("Tidslinje med notater følger med"), default=False)
    includes_facts = models.BooleanField(
        _("Mål, CV-oplysninger og skånehensyn følger med"), default=False, db_default=False
    )
    includes_documents = models.BooleanField(
        _("Låste dokumenter følger med"), default=False, db_default=False
    )
    includes_plan = models.BooleanField(
        _("Min Plan følger med, men ikke helbredsoplysninger"), default=False, db_default=False
    )
    includes_jobs = models.BooleanField(
        _("Fleksjob med vilkår, aftalte trin og holdte opfølgninger følger med"),
        default=False,
        db_default=False,
    )
    includes_records = models.BooleanField(
        _("Endelige journalposter, partshøringer og afgørelser følger med"),
        default=False,
        db_default=False,
    )

    LISTS: ClassVar[tuple[str, ...]] = (
        *("includes_events", "includes_facts", "includes_documents"),
        *("includes_plan", "includes_jobs", "includes_records"),
    )
    state = models.CharField(
        max_length=10, choices=TransferState.choices, default=TransferState.OFFERED
    )
    answered_at = models.DateTimeField(null=True)
    answered_by_name = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["-offered_at", "id"]
        constraints = [
            models.UniqueConstraint(
                "journey_id", condition=Q(state="offered"), name="one_offer_at_a_time"
            ),
            models.CheckConstraint(
                condition=~Q(from_municipality=models.F("to_municipality")),
                name="transfer_to_another_municipality",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.from_municipality_id} → {self.to_municipality_id}"

    @property
    def listed(self) -> list[str]:
        """What goes along beside the journey, in words."""
        fields = [self._meta.get_field(name) for name in self.LISTS if getattr(self, name)]
        return [str(field.verbose_name) for field in fields]  # type: ignore[union-attr]
