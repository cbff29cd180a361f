"""Meetings of the rehabilitation team: when, who, which cases, and who was there."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ANY_MATERIAL, ScopedQuerySet
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, Employee, Walled, WalledForeignKey

CASE_LENGTH = timedelta(minutes=30)


class Part(models.TextChoices):
    """The part somebody plays at a meeting (spec 2.2)."""

    CHAIR = "chair", _("Mødeleder")
    EMPLOYMENT = "employment", _("Beskæftigelse")
    HEALTH_COORDINATOR = "health_coordinator", _("Sundhedskoordinator")
    SOCIAL = "social", _("Socialområdet")
    FAMILY = "family", _("Familie")
    EDUCATION = "education", _("Uddannelse")
    CLINICAL_FUNCTION = "clinical_function", _("Klinisk funktion")
    COMPANY_CONSULTANT = "company_consultant", _("Virksomhedskonsulent")
    CASEWORKER = "caseworker", _("Sagsbehandler")
    CITIZEN = "citizen", _("Borger")
    COMPANION = "companion", _("Bisidder")
    MINUTE_TAKER = "minute_taker", _("Referent")


class MeetingState(models.TextChoices):
    """Where a meeting stands."""

    PLANNED = "planned", _("Planlagt")
    SENT = "sent", _("Dagsorden sendt")
    CANCELLED = "cancelled", _("Aflyst")


class CaseState(models.TextChoices):
    """Where a case stands on its way through the team."""

    QUEUED = "queued", _("I kø")
    ON_AGENDA = "on_agenda", _("På dagsordenen")
    HELD = "held", _("Behandlet")
    DECIDED = "decided", _("Afgjort")
    WITHDRAWN = "withdrawn", _("Trukket")
    RETURNED = "returned", _("Sendt tilbage før mødet")


class Occasion(models.TextChoices):
    """Why the team sees the case."""

    FIRST = "first", _("Første behandling")
    AGAIN = "again", _("Ny behandling")
    DEVIATION = "deviation", _("Kommunen vil afvige fra indstillingen")
    STEP_UP = "step_up", _("Genbehandling (step-up)")


class Meeting(Walled):
    """A meeting with room for so many cases."""

    starts_at = models.DateTimeField()
    capacity = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=200)
    state = models.CharField(
        max_length=10, choices=MeetingState.choices, default=MeetingState.PLANNED
    )
    agenda_sent_at = models.DateTimeField(null=True)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)

    class Meta:
        ordering = ["starts_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(capacity__gte=1, capacity__lte=20), name="meeting_capacity"
            ),
        ]
        indexes = [models.Index(fields=["municipality", "starts_at"], name="meeting_calendar")]

    def __str__(self) -> str:
        return f"{self.starts_at:%d.%m.%Y}"

    @property
    def ends_at(self) -> datetime:
        """When the last case is over."""
        return self.starts_at + self.capacity * CASE_LENGTH

    def slot(self, position: int) -> datetime:
        """When a case begins."""
        return self.starts_at + position * CASE_LENGTH


class Member(Walled):
    """An employee on a meeting, with the part played."""

    meeting = WalledForeignKey(Meeting, models.CASCADE, related_name="members")
    employee = WalledForeignKey(Employee, models.PROTECT, related_name="+")
    part = models.CharField(max_length=20, choices=Part.choices)

    class Meta:
        ordering = ["part", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "meeting", "employee", name="meeting_member_once"
            ),
        ]

    def __str__(self) -> str:
        return self.part


class TeamCases(ScopedQuerySet["TeamCase"]):
    """Cases; the meeting's members read those on their list."""

    materials = ANY_MATERIAL


class TeamCase(Walled):
    """One case on its way through the team: queued, on an agenda, heard, decided."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.PROTECT, related_name="team_cases")
    meeting = WalledForeignKey(Meeting, models.PROTECT, null=True, related_name="cases")
    position = models.PositiveSmallIntegerField(default=0)
    occasion = models.CharField(max_length=10, choices=Occasion.choices, default=Occasion.FIRST)
    state = models.CharField(max_length=10, choices=CaseState.choices, default=CaseState.QUEUED)
    is_urgent = models.BooleanField(default=False)
    urgent_because = models.CharField(max_length=500, blank=True)
    queued_at = models.DateTimeField()
    queued_by_name = models.CharField(max_length=100)
    held_at = models.DateTimeField(null=True)
    consultant_present = models.BooleanField(null=True)
    returned_because = models.CharField(max_length=500, blank=True, default="")

    objects = TeamCases.as_manager()

    class Meta:
        ordering = [F("position"), F("id")]
        constraints = [
            models.UniqueConstraint(
                "municipality",
                "journey",
                condition=Q(state__in=["queued", "on_agenda"]),
                name="one_open_team_case",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["queued", "withdrawn", "returned"])
                | Q(meeting__isnull=False),
                name="team_case_has_meeting",
            ),
        ]
        indexes = [models.Index(fields=["municipality", "state"], name="team_case_queue")]

    def __str__(self) -> str:
        return f"{self.occasion} {self.state}"

    @property
    def is_waiting(self) -> bool:
        """Whether the team has still to see it."""
        return self.state in {CaseState.QUEUED, CaseState.ON_AGENDA}


class Presence(Walled):
    """Somebody at a case, with the part played, present or not."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    case = WalledForeignKey(TeamCase, models.CASCADE, related_name="presences")
    employee = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    name = models.CharField(max_length=100)
    part = models.CharField(max_length=20, choices=Part.choices)
    is_present = models.BooleanField(null=True)

    class Meta:
        ordering = ["part", "name", "id"]

    def __str__(self) -> str:
        return self.name
