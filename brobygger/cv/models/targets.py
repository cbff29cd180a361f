"""Jeg søger job som: positions from the locked list, with terms (spec 3.3, source 000 § 3 c)."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.facts.models import JobGoal
from brobygger.facts.models.base import OfCitizen
from brobygger.occupations.models import Occupation
from brobygger.people.models import Citizen, Walled, WalledForeignKey

MOST_HOURS = 37
"""Hours a week of a full-time job."""


class Start(models.TextChoices):
    """When the citizen can begin."""

    NOW = "now", _("Med det samme")
    AGREED = "agreed", _("Efter aftale")
    DAY = "day", _("Fra en bestemt dag")


class Employment(models.TextChoices):
    """How one is employed."""

    PERMANENT = "permanent", _("Fast job")
    TEMPORARY = "temporary", _("Tidsbegrænset job")
    EITHER = "either", _("Begge dele")


class Term(models.TextChoices):
    """When and where the work is done (spec 3.3)."""

    DAY = "day", _("Dag")
    EVENING = "evening", _("Aften")
    NIGHT = "night", _("Nat")
    WEEKEND = "weekend", _("Weekend")
    SHIFT = "shift", _("Skiftehold")
    HOME = "home", _("Hjemmefra")


class JobTarget(Walled):
    """A position the citizen is available for; ``goal`` is the job goal it stands for."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    occupation = models.ForeignKey(Occupation, models.PROTECT, related_name="+")
    goal = WalledForeignKey(JobGoal, models.PROTECT, null=True, related_name="+")
    position = models.PositiveIntegerField(default=0)
    is_trained = models.BooleanField(_("Uddannet i det"))
    is_experienced = models.BooleanField(_("Erfaring med det"))
    weekly_hours = models.DecimalField(_("Timer om ugen"), max_digits=4, decimal_places=1)
    start = models.CharField(_("Kan begynde"), max_length=6, choices=Start.choices)
    starts_on = models.DateField(_("Dag"), null=True, blank=True)
    employment = models.CharField(_("Ansættelse"), max_length=10, choices=Employment.choices)
    is_flexjob = models.BooleanField(_("Fleksjob"), default=True)
    terms = ArrayField(models.CharField(max_length=8, choices=Term.choices))
    made_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)
    by = models.UUIDField(null=True)
    by_name = models.CharField(max_length=100)
    at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)

    objects = OfCitizen.as_manager()

    class Meta:
        verbose_name = _("Stilling, jeg søger")
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "citizen", "occupation"],
                condition=Q(removed_at__isnull=True),
                name="job_target_once",
            ),
            models.CheckConstraint(
                condition=Q(weekly_hours__gt=0, weekly_hours__lte=MOST_HOURS),
                name="job_target_hours",
            ),
            models.CheckConstraint(
                condition=Q(start="day", starts_on__isnull=False)
                | ~Q(start="day") & Q(starts_on__isnull=True),
                name="job_target_start",
            ),
            models.CheckConstraint(
                condition=Q(terms__len__gt=0)
                & Q(start__in=Start.values)
                & Q(employment__in=Employment.values),
                name="job_target_terms",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "position"], name="jobtarget_of_citizen"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def terms_in_words(self) -> str:
        """The terms, read as one line."""
        return ", ".join(str(Term(one).label) for one in self.terms)
