"""The plan itself: description, health limits, and text that is too long for its field."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Citizen, Walled, WalledForeignKey
from brobygger.plan.models.base import OfPlan, Record

MOST_DESCRIPTION = 4050
"""Characters of the plan description (spec 4.1)."""
MOST_HEALTH = 1500
"""Characters of each of the health texts (spec 4.1)."""
MOST_FROM_ELSEWHERE = 100_000


class Plan(Walled):
    """A citizen's plan. It hangs on the citizen and lives on after the journey.

    ``number`` counts all changes of the plan, and so names its versions; ``revision`` those of
    the description. ``printed_number`` is the version that was last sent on paper.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    description = models.CharField(_("Planbeskrivelse"), max_length=MOST_DESCRIPTION, blank=True)
    revision = models.PositiveIntegerField(default=0)
    number = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()
    changed_by_name = models.CharField(max_length=100)
    goals = models.JSONField(default=dict)
    """The goals and accommodations (facts) as the newest change of them was written down."""
    told_journey = models.UUIDField(null=True)
    """The journey that knows what stands open in the plan; another one is told all of it."""
    printed_number = models.PositiveIntegerField(default=0)
    printed_at = models.DateTimeField(null=True)
    is_on_paper = models.BooleanField(default=False)
    """The citizen is exempt from digital mail: kept here so that the print queue is one index."""

    objects = OfPlan.as_manager()

    class Meta:
        ordering = ["changed_at", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "citizen", name="one_plan"),
            models.CheckConstraint(
                condition=Q(printed_number__lte=F("number")), name="plan_printed_a_version"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "changed_at", "id"],
                condition=Q(is_on_paper=True, printed_number__lt=F("number")),
                name="plan_to_print",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.citizen_id} {self.number}"

    @property
    def is_waiting(self) -> bool:
        """Whether it has changed since it was last sent on paper."""
        return self.is_on_paper and self.printed_number < self.number


class HealthLimits(Record):
    """What health allows, kept only while the citizen says yes to it (``plan.consent``)."""

    key: ClassVar[str] = "health"
    kept: ClassVar[tuple[str, ...]] = (
        *("description", "impossible_tasks", "is_documented", "documentation"),
    )

    description = models.CharField(_("Hvad begrænser?"), max_length=MOST_HEALTH, blank=True)
    impossible_tasks = models.CharField(
        _("Opgaver, der ikke er mulige"), max_length=MOST_HEALTH, blank=True
    )
    is_documented = models.BooleanField(_("Det er dokumenteret"), default=False)
    documentation = models.CharField(_("Dokumentation"), max_length=MOST_HEALTH, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("municipality", "citizen", name="one_set_of_limits"),
        ]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written, or it was taken out again."""
        return not self.description


class LongText(Walled):
    """A text from elsewhere that is longer than its field: kept whole until it is shortened.

    ``place`` names the field: "description", or "activity/<uuid>/agreed".
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    place = models.CharField(max_length=80)
    source = models.CharField(max_length=200)
    text = models.TextField()
    most = models.PositiveIntegerField()
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)
    settled_at = models.DateTimeField(null=True)
    settled_by_name = models.CharField(max_length=100, blank=True)

    objects = OfPlan.as_manager()

    class Meta:
        ordering = ["made_at", "id"]
        indexes = [
            models.Index(
                fields=["municipality", "citizen"],
                condition=Q(settled_at__isnull=True),
                name="long_text_waiting",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place}: {len(self.text)}/{self.most}"

    @property
    def overflow(self) -> str:
        """What there is no room for."""
        return self.text[self.most :]

    @property
    def fits(self) -> str:
        """What there is room for."""
        return self.text[: self.most]
