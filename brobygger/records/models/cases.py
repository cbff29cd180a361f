"""Hearings of the party before a decision, and the decisions."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import WalledForeignKey
from brobygger.records.models.base import Record

MOST_TITLE, MOST_TEXT = 200, 10_000


class Hearing(Record):
    """A partshøring: what the citizen is asked about, by when, and what the citizen said."""

    title = models.CharField(_("Hvad handler det om?"), max_length=MOST_TITLE)
    about = models.TextField(_("Det lægger vi vægt på"))
    sent_on = models.DateField(_("Sendt"))
    deadline = models.DateField(_("Svar senest"))
    answer = models.TextField(_("Svar"), blank=True)
    answered_on = models.DateField(_("Besvaret"), null=True)
    answered_by_citizen = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("Partshøring")
        ordering = ["-sent_on", "-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "submission_id",
                condition=Q(submission_id__isnull=False),
                name="each_hearing_once",
            ),
            models.CheckConstraint(
                condition=Q(deadline__gt=F("sent_on")), name="hearing_leaves_time"
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "journey", "-sent_on"], name="hearing_of_case"),
            models.Index(fields=["municipality", "citizen"], name="hearing_of_citizen"),
        ]

    def __str__(self) -> str:
        return self.title

    def is_over(self, today: date) -> bool:
        """Whether a decision may follow: answered, or the time to answer has passed."""
        return self.answered_on is not None or self.deadline < today


class Outcome(models.TextChoices):
    """How a decision falls out for the citizen."""

    GRANTED = "granted", _("Medhold")
    PARTLY = "partly", _("Delvist medhold")
    REFUSED = "refused", _("Afslag")


class Decision(Record):
    """A decision with its reason and the appeal guidance it was sent with, as it stood that day."""

    title = models.CharField(_("Hvad er afgjort?"), max_length=MOST_TITLE)
    outcome = models.CharField(_("Udfald"), max_length=10, choices=Outcome.choices)
    reason = models.TextField(_("Begrundelse"))
    decided_on = models.DateField(_("Dato"))
    appeal_until = models.DateField(_("Klage senest"))
    appeal_guidance = models.TextField(_("Klagevejledning"))
    hearing = WalledForeignKey(
        Hearing, models.PROTECT, null=True, related_name="decisions", db_index=False
    )
    without_hearing = models.CharField(
        _("Hvorfor der ikke er partshørt"), max_length=500, blank=True
    )

    class Meta:
        verbose_name = _("Afgørelse")
        ordering = ["-decided_on", "-made_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "submission_id",
                condition=Q(submission_id__isnull=False),
                name="each_decision_once",
            ),
            models.CheckConstraint(
                condition=~Q(reason="") & ~Q(appeal_guidance=""), name="decision_says_why"
            ),
            models.CheckConstraint(
                condition=Q(outcome="granted") | Q(hearing__isnull=False) | ~Q(without_hearing=""),
                name="heard_before_refused",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "journey", "-decided_on"], name="decision_of_case"
            ),
            models.Index(fields=["municipality", "citizen"], name="decision_of_citizen"),
            models.Index(fields=["municipality", "hearing"], name="decision_of_hearing"),
        ]

    def __str__(self) -> str:
        return self.title
