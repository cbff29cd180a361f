"""What was agreed at a talk, and what came of it."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.facts.models import JobGoal, ProgressionGoal
from brobygger.people.models import WalledForeignKey
from brobygger.plan.models.base import Record

MOST_WHAT, MOST_AID = 1000, 500
"""Our own choice: the sources give no limit for agreements."""


class Who(models.TextChoices):
    """Who does it."""

    CITIZEN = "citizen", _("Borgeren")
    STAFF = "staff", _("Jobcentret")
    TOGETHER = "together", _("Vi gør det sammen")
    OTHER = "other", _("En anden")


class AgreementState(models.TextChoices):
    """Where an agreement stands."""

    OPEN = "open", _("I gang")
    DONE = "done", _("Gjort")
    NOT_DONE = "not_done", _("Ikke gjort")
    REPLACED = "replaced", _("Erstattet")


class Agreed(models.TextChoices):
    """How the citizen said yes to the text."""

    OWN = "own", _("Borgeren har selv sagt ja her")
    AT_TALK = "at_talk", _("Borgeren sagde ja ved samtalen")


class Agreement(Record):
    """An agreement with the citizen; the SMART dimensions are fields of their own.

    ``talk`` is the journey's event it was made at. ``agreed_revision`` is the ``text_revision``
    the citizen said yes to: a new wording asks again. ``replaced_by`` when another took its
    place; a mistake is replaced by nothing, with the reason in ``outcome``.
    """

    key: ClassVar[str] = "agreement"
    kept: ClassVar[tuple[str, ...]] = (
        *("what", "who", "who_name", "where", "proof", "gain", "support", "how_often"),
        *("starts_on", "due_on", "made_on", "state", "outcome", "next_step"),
        *("job_goal_id", "progression_goal_id", "activity_id", "agreed", "replaced_by_id"),
    )

    what = models.CharField(_("Hvad er aftalt?"), max_length=MOST_WHAT)
    who = models.CharField(_("Hvem gør det?"), max_length=10, choices=Who.choices)
    who_name = models.CharField(_("Navn"), max_length=100, blank=True)
    where = models.CharField(_("Hvor eller med hvem?"), max_length=300, blank=True)
    proof = models.CharField(_("Hvordan kan I se, at det er gjort?"), max_length=MOST_AID)
    gain = models.CharField(_("Hvad får borgeren ud af det?"), max_length=MOST_AID, blank=True)
    support = models.CharField(
        _("Hvad eller hvem støtter – og hvad kan komme i vejen?"), max_length=MOST_AID, blank=True
    )
    how_often = models.CharField(_("Hvor ofte?"), max_length=100, blank=True)
    starts_on = models.DateField(_("Fra"), null=True)
    due_on = models.DateField(_("Senest"))
    made_on = models.DateField(_("Aftalt"))
    talk = models.UUIDField(null=True)
    job_goal = WalledForeignKey(JobGoal, models.PROTECT, null=True, related_name="+")
    progression_goal = WalledForeignKey(
        ProgressionGoal, models.PROTECT, null=True, related_name="+"
    )
    activity = WalledForeignKey("plan.Activity", models.PROTECT, null=True, related_name="+")
    text_revision = models.PositiveIntegerField(default=1)
    agreed = models.CharField(
        _("Borgerens svar"), max_length=10, choices=Agreed.choices, blank=True
    )
    agreed_at = models.DateTimeField(null=True)
    agreed_revision = models.PositiveIntegerField(default=0)
    state = models.CharField(
        _("Status"), max_length=10, choices=AgreementState.choices, default=AgreementState.OPEN
    )
    outcome = models.CharField(_("Hvad kom der ud af det?"), max_length=MOST_WHAT, blank=True)
    next_step = models.CharField(_("Hvad så nu?"), max_length=MOST_WHAT, blank=True)
    answered_on = models.DateField(null=True)
    answered_by_name = models.CharField(max_length=100, blank=True)
    answered_by_citizen = models.BooleanField(default=False)
    replaced_by = WalledForeignKey("self", models.PROTECT, null=True, related_name="replaces")

    class Meta:
        ordering = ["due_on", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(who__in=Who.values), name="agreement_who"),
            models.CheckConstraint(
                condition=~Q(what="") & ~Q(proof=""), name="agreement_says_what"
            ),
            models.CheckConstraint(
                condition=Q(due_on__gte=F("made_on")), name="agreement_due_after_talk"
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(starts_on__lte=F("due_on")),
                name="agreement_starts_before_due",
            ),
            models.CheckConstraint(
                condition=Q(state="open", answered_on__isnull=True)
                | Q(state__in=["done", "not_done", "replaced"], answered_on__isnull=False),
                name="agreement_answer",
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "citizen", "state", "due_on"], name="agreement_of_citizen"
            ),
        ]

    @property
    def is_open(self) -> bool:
        """Whether something is still to come of it."""
        return self.state == AgreementState.OPEN

    @property
    def is_agreed(self) -> bool:
        """Whether the citizen said yes to the wording that stands now."""
        return self.agreed_revision == self.text_revision

    def is_late(self, today: date) -> bool:
        """Whether its day has passed without an answer."""
        return self.is_open and self.due_on < today
