"""A flex-job: what was agreed, and how hours, tasks and pay have changed since."""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Company, ContactPerson, Walled, WalledForeignKey

FULL_TIME = 37
"""Hours a week; no more are paid in all flex-jobs together (spec 5.1)."""


class Trend(models.TextChoices):
    """Effective hours now against the first day's."""

    ROSE = "rose", _("Steget")
    SAME = "same", _("Uændret")
    FELL = "fell", _("Faldet")


class Employment(Walled):
    """A flex-job at a company, agreed on a day.

    ``key`` names it in the journey's events. ``began``: its first day has come and is recorded.
    What lists sort and count by (``sum_up``) repeats the first and the newest row of ``terms``.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="employments")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="employments")
    key = models.CharField(max_length=40)
    company = models.ForeignKey(Company, models.PROTECT, related_name="+")
    contact = WalledForeignKey(ContactPerson, models.PROTECT, related_name="+")
    title = models.CharField(_("Stilling"), max_length=150)
    is_retention = models.BooleanField(_("Fastholdelsesfleksjob"), default=False)
    agreed_on = models.DateField(_("Aftalt"))
    agreed_by = models.CharField(_("Aftalt af"), max_length=300)
    starts_on = models.DateField(_("Første dag"))
    began = models.BooleanField(default=False)
    ended_on = models.DateField(_("Sidste dag"), null=True)
    end_reason = models.CharField(_("Hvorfor jobbet sluttede"), max_length=500, blank=True)
    hours_first = models.DecimalField(max_digits=4, decimal_places=2, default=0)
    hours_now = models.DecimalField(max_digits=4, decimal_places=2, default=0)
    present_now = models.DecimalField(max_digits=4, decimal_places=2, default=0)
    trend = models.CharField(max_length=6, choices=Trend.choices, default="same")
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Fleksjob")
        ordering = ["starts_on", "id"]
        constraints = [
            models.UniqueConstraint("municipality", "journey", "key", name="employment_once"),
            models.CheckConstraint(
                condition=Q(starts_on__gte=F("agreed_on")), name="job_starts_after_agreement"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("starts_on")),
                name="job_ends_after_start",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "citizen"], name="employment_of_citizen"),
            models.Index(
                fields=["municipality", "began", "ended_on", "trend", "id"],
                name="employment_progression",
            ),
            models.Index(
                fields=["municipality", "starts_on", "id"],
                condition=Q(began=True, ended_on__isnull=True),
                name="employment_running",
            ),
            models.Index(
                fields=["municipality", "hours_now", "id"],
                condition=Q(began=True, ended_on__isnull=True),
                name="employment_by_hours",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.starts_on}"

    def sum_up(self, first: "WithHours", now: "WithHours") -> None:
        """Repeat the first and the newest hours on the row."""
        self.hours_first, self.hours_now = first.effective_hours, now.effective_hours
        self.present_now = now.hours_present
        change = self.hours_now - self.hours_first
        self.trend = (Trend.ROSE if change > 0 else Trend.FELL if change else Trend.SAME).value


class WithHours(Walled):
    """Hours a week: present, effective (paid), and what share of the first the second is."""

    hours_present = models.DecimalField(_("Timer til stede"), max_digits=4, decimal_places=2)
    effective_hours = models.DecimalField(_("Effektive timer"), max_digits=4, decimal_places=2)
    intensity = models.DecimalField(_("Intensitet i procent"), max_digits=5, decimal_places=2)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    effective_hours__gt=0,
                    effective_hours__lte=F("hours_present"),
                    hours_present__lte=FULL_TIME,
                ),
                name="%(class)s_hours_make_sense",
            ),
            models.CheckConstraint(
                condition=Q(intensity__gte=Decimal(1), intensity__lte=Decimal(100)),
                name="%(class)s_intensity_is_a_share",
            ),
        ]


class Terms(WithHours):
    """What holds in a flex-job from a day on. A wrong row is replaced, never changed."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    employment = WalledForeignKey(Employment, models.CASCADE, related_name="terms")
    since = models.DateField(_("Fra"))
    tasks = models.JSONField(_("Opgaver"), default=list)
    accommodations = models.JSONField(_("Hensyn"), default=list)
    hourly_pay = models.DecimalField(_("Timeløn"), max_digits=7, decimal_places=2, null=True)
    pension_percent = models.DecimalField(_("Pension"), max_digits=4, decimal_places=2, default=0)
    pay_basis = models.CharField(_("Overenskomst"), max_length=200, blank=True)
    reason = models.CharField(_("Hvorfor"), max_length=1000)
    event_id = models.UUIDField(null=True)
    recorded_at = models.DateTimeField()
    recorded_by_name = models.CharField(max_length=100)
    replaced_at = models.DateTimeField(null=True)
    replaced_because = models.CharField(max_length=500, blank=True)

    objects = ScopedQuerySet.as_manager()

    class Meta(WithHours.Meta):
        verbose_name = _("Vilkår")
        ordering = ["since", "id"]
        constraints = [
            *WithHours.Meta.constraints,
            models.UniqueConstraint(
                "municipality",
                "employment",
                "since",
                condition=Q(replaced_at__isnull=True),
                name="terms_once_a_day",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "employment", "since"], name="terms_of_job")
        ]

    def __str__(self) -> str:
        return f"{self.since}: {self.effective_hours}"


class StepState(models.TextChoices):
    """What became of a planned step."""

    PLANNED = "planned", _("Aftalt")
    CARRIED_OUT = "carried_out", _("Gennemført")
    DROPPED = "dropped", _("Opgivet")


class PlannedStep(WithHours):
    """Hours that are to rise on a day, by agreement. Put off, it keeps its key."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    employment = WalledForeignKey(Employment, models.CASCADE, related_name="steps")
    due_on = models.DateField(_("Fra"))
    how = models.CharField(_("Hvad der skal prøves"), max_length=1000)
    state = models.CharField(
        max_length=12, choices=StepState.choices, default=StepState.PLANNED.value
    )
    put_off = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(_("Hvorfor"), max_length=1000, blank=True)
    settled_on = models.DateField(null=True)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)

    objects = ScopedQuerySet.as_manager()

    class Meta(WithHours.Meta):
        verbose_name = _("Trin")
        ordering = ["due_on", "id"]
        constraints = [
            *WithHours.Meta.constraints,
            models.CheckConstraint(
                condition=Q(state=StepState.PLANNED, settled_on__isnull=True)
                | ~Q(state=StepState.PLANNED) & Q(settled_on__isnull=False),
                name="settled_step_has_a_day",
            ),
        ]
        indexes = [models.Index(fields=["municipality", "employment"], name="steps_of_job")]

    def __str__(self) -> str:
        return f"{self.due_on}: {self.effective_hours}"
