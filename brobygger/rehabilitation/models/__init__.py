"""What the room keeps beside documents and facts."""

from brobygger.rehabilitation.models.meetings import (
    Meeting,
    MeetingDuty,
    Member,
    Presence,
    TeamCase,
)
from brobygger.rehabilitation.models.preparatory import (
    PreparationStep,
    PreparatoryTemplate,
    RehabilitationSettings,
)
from brobygger.rehabilitation.models.recommendation import Decision

__all__ = [
    "Decision",
    "Meeting",
    "MeetingDuty",
    "Member",
    "PreparationStep",
    "PreparatoryTemplate",
    "Presence",
    "RehabilitationSettings",
    "TeamCase",
]
