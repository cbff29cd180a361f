"""The journey, and how a municipality runs its programme."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.people.models import (
    Citizen,
    Employee,
    Municipality,
    Team,
    Walled,
    WalledForeignKey,
)
from brobygger.programmes.kinds import JourneyState
from brobygger.programmes.settings import DEFAULT_SETTINGS


class Journey(Walled):
    """One citizen's course under exactly one programme version, from first to last day.

    What lists filter and sort by is kept on the row and written by the actions together
    with the event that changes it; the events are the truth (``journeys.recompute``).
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="journeys")
    programme = models.CharField(max_length=20)
    version = models.CharField(max_length=10)
    target_group = models.CharField(_("Målgruppe"), max_length=1)
    state = models.CharField(
        _("Status"), max_length=10, choices=JourneyState.choices, default=JourneyState.ACTIVE
    )
    phase = models.CharField(_("Fase"), max_length=5)
    started_on = models.DateField(_("Startet"))
    phase_started_on = models.DateField(_("Fase startet"))
    ended_on = models.DateField(_("Afsluttet"), null=True)
    end_reason = models.CharField(_("Årsag"), max_length=40, blank=True)
    team = WalledForeignKey(Team, models.PROTECT, null=True, related_name="journeys")
    caseworker = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    job_coach = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    company_consultant = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    retention_consultant = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    next_due_on = models.DateField(_("Næste frist"), null=True)
    next_talk_at = models.DateTimeField(_("Næste samtale"), null=True)
    last_contact_on = models.DateField(_("Seneste kontakt"), null=True)
    last_event_at = models.DateTimeField(_("Seneste hændelse"))
    is_marked = models.BooleanField(_("Persongruppemarkering"), default=False)
    citizen_sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    revision = models.PositiveIntegerField(default=0)

    objects = ScopedQuerySet.as_manager()

    class Meta:
        verbose_name = _("Forløb")
        ordering = ["citizen_sort_key", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "citizen",
                condition=~Q(state="ended"),
                name="one_journey_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(state="ended", ended_on__isnull=False)
                | (~Q(state="ended") & Q(ended_on__isnull=True)),
                name="ended_journey_has_a_day",
            ),
            models.CheckConstraint(
                condition=Q(phase_started_on__gte=F("started_on")), name="phase_after_start"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "state", "citizen_sort_key", "id"], name="journey_by_name"
            ),
            models.Index(
                fields=["municipality", "state", "next_due_on", "id"], name="journey_by_due"
            ),
            models.Index(
                fields=["municipality", "state", "last_contact_on", "id"],
                name="journey_by_contact",
            ),
            models.Index(
                fields=["municipality", "state", "next_talk_at", "id"], name="journey_by_talk"
            ),
            models.Index(
                fields=["municipality", "state", "phase", "citizen_sort_key", "id"],
                name="journey_by_phase",
            ),
            models.Index(fields=["municipality", "citizen"], name="journey_by_citizen"),
            models.Index(fields=["municipality", "job_coach", "state"], name="journey_by_coach"),
            models.Index(
                fields=["municipality", "caseworker", "state"], name="journey_by_caseworker"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.programme} {self.version}: {self.citizen_id}"

    def get_state_display(self) -> str:  # type: ignore[no-redef]
        """The state in words; Django's own makes a dictionary of all of them each time."""
        return str(JourneyState(self.state).label)


def _days(label: Any, name: str) -> Any:
    return models.PositiveSmallIntegerField(label, default=getattr(DEFAULT_SETTINGS, name))


class JourneySettings(models.Model):
    """How a municipality runs the programme: a row of choices, each with a default.

    The numbers of days are those of ``programmes.settings.DutySettings``, by name.
    """

    municipality = models.OneToOneField(
        Municipality, models.CASCADE, primary_key=True, related_name="journey_settings"
    )
    wall_citizen: ClassVar[str | None] = None
    programme_version = models.CharField(
        _("Programversion for nye forløb"), max_length=10, blank=True
    )
    programme_started_on = models.DateField(
        _("Kommunen begyndte med programmet"), null=True, blank=True
    )
    consultant_days = _days(_("Dage til virksomhedskonsulent er tilknyttet"), "consultant_days")
    recommendation_days = _days(_("Dage til indstilling efter mødet"), "recommendation_days")
    coach_days = _days(_("Dage til jobformidler efter tilkendelse"), "coach_days")
    first_talk_days = _days(_("Dage til første samtale efter tilkendelse"), "first_talk_days")
    material_days = _days(_("Dage til materiale er sendt efter tilkendelse"), "material_days")
    plan_days = _days(_("Dage til Min Plan er opdateret efter en samtale"), "plan_days")
    minutes_days = _days(_("Dage til referat efter en opfølgning"), "minutes_days")
    agreement_days = _days(_("Dage til aftale efter start i fleksjob"), "agreement_days")
    reassessment_preparation_days = _days(
        _("Dage til forberedende del efter screening"), "reassessment_preparation_days"
    )
    move_days = _days(_("Dage til ny fase, når fasen ikke længere passer"), "move_days")
    meetings = models.JSONField(default=dict, editable=False)
    """Meetings of the rehabilitation team, by the day it holds from (``programmes.meetings``)."""
    group_talks_count = models.BooleanField(
        _("Gruppesamtaler opfylder kontaktpligten"), default=DEFAULT_SETTINGS.group_talks_count
    )

    class Meta:
        verbose_name = _("Indstillinger for forløb")

    def __str__(self) -> str:
        return str(self.pk)
