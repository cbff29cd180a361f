"""What has been started to help: activities (indsatser) and how they go."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import WalledForeignKey
from brobygger.plan.models.base import Record

MOST_TEXT, MOST_LINE = 2000, 200
"""Our own choice: receiving systems have limits of their own, but the sources give none."""
MOST_MINUTES = 37 * 60
"""A full working week."""


class ActivityKind(models.TextChoices):
    """What kind of effort it is (spec 1, 6: the schemes and the supporting efforts)."""

    FLEXJOB = "flexjob", _("Fleksjob")
    INTERNSHIP = "internship", _("Virksomhedspraktik")
    WAGE_SUBSIDY = "wage_subsidy", _("Løntilskud")
    USEFUL_WORK = "useful_work", _("Nytteindsats")
    MENTOR = "mentor", _("Mentor")
    AID = "aid", _("Hjælpemiddel")
    PERSONAL_ASSISTANCE = "personal_assistance", _("Personlig assistance")
    COURSE = "course", _("Kursus eller opkvalificering")
    JOB_SEARCH = "job_search", _("Jobsøgningsforløb")
    HEALTH = "health", _("Sundhedsindsats")
    OTHER = "other", _("Anden indsats")


class Activity(Record):
    """One effort on the timeline, with the five fields of Min Plan.

    What is agreed, when, where (with a contact person), why; how it goes is its statuses'.
    ``ended_on`` when it is over: the latest status is then the closing one.
    """

    key: ClassVar[str] = "activity"
    kept: ClassVar[tuple[str, ...]] = (
        *("kind", "title", "agreed", "agreed_with", "minutes_per_week", "starts_on", "ends_on"),
        *("period_note", "company", "place", "contact_name", "contact_title", "contact_phone"),
        *("contact_email", "why", "ended_on"),
    )

    kind = models.CharField(_("Hvad slags indsats?"), max_length=20, choices=ActivityKind.choices)
    title = models.CharField(_("Overskrift"), max_length=MOST_LINE)
    agreed = models.CharField(_("Hvad er aftalt?"), max_length=MOST_TEXT)
    agreed_with = models.CharField(_("Hvem har aftalt det?"), max_length=MOST_LINE)
    minutes_per_week = models.PositiveSmallIntegerField(_("Minutter om ugen"), null=True)
    starts_on = models.DateField(_("Fra"))
    ends_on = models.DateField(_("Til"), null=True)
    period_note = models.CharField(_("Ændringer i perioden"), max_length=500, blank=True)
    company = models.CharField(_("Virksomhed eller sted"), max_length=MOST_LINE, blank=True)
    place = models.CharField(_("Mødested"), max_length=300)
    contact_name = models.CharField(_("Kontaktperson"), max_length=100)
    contact_title = models.CharField(_("Stilling"), max_length=100, blank=True)
    contact_phone = models.CharField(_("Telefon"), max_length=30, blank=True)
    contact_email = models.EmailField(_("E-mail"), blank=True)
    why = models.CharField(_("Hvorfor?"), max_length=MOST_TEXT)
    ended_on = models.DateField(_("Slut"), null=True)

    class Meta:
        ordering = ["starts_on", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=ActivityKind.values), name="activity_kind"),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="activity_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(minutes_per_week__isnull=True)
                | Q(minutes_per_week__gte=1, minutes_per_week__lte=MOST_MINUTES),
                name="activity_minutes",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "citizen", "starts_on"], name="activity_by_start"),
        ]

    @property
    def hours_and_minutes(self) -> tuple[int, int]:
        """The weekly time as people say it."""
        return divmod(self.minutes_per_week or 0, 60)

    def is_running(self, today: date) -> bool:
        """Whether it has started and is not over."""
        return self.ended_on is None and self.starts_on <= today

    def lacks_closing(self, today: date) -> bool:
        """Whether its last day has passed without a closing status."""
        return self.ended_on is None and self.ends_on is not None and self.ends_on < today


class Status(Record):
    """How an activity goes, said on a day; kept for ever, a wrong one is superseded."""

    key: ClassVar[str] = "status"
    kept: ClassVar[tuple[str, ...]] = (
        *("activity_id", "text", "is_closing", "said_on", "follow_up_on", "superseded_by_id"),
    )

    activity = WalledForeignKey(Activity, models.PROTECT, related_name="statuses")
    text = models.CharField(_("Status"), max_length=MOST_TEXT)
    is_closing = models.BooleanField(_("Afsluttende"), default=False)
    said_on = models.DateField(_("Dag"))
    follow_up_on = models.DateField(_("Næste opfølgning"), null=True)
    talk = models.UUIDField(null=True)
    superseded_by = WalledForeignKey("self", models.PROTECT, null=True, related_name="+")
    correction_reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["-said_on", "-made_at", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="status_says_something"),
        ]
        indexes = [
            models.Index(fields=["municipality", "activity", "-said_on"], name="status_newest"),
            models.Index(fields=["municipality", "citizen"], name="status_of_citizen"),
        ]
