"""What the room keeps beside documents and facts."""

from brobygger.rehabilitation.models.meetings import Meeting, Member, Presence, TeamCase
from brobygger.rehabilitation.models.preparatory import (
    PreparationStep,
    PreparatoryTemplate,
    RehabilitationSettings,
)
from brobygger.rehabilitation.models.recommendation import Decision

__all__ = [
    "Decision",
    "Meeting",
    "Member",
    "PreparationStep",
    "PreparatoryTemplate",
    "Presence",
    "RehabilitationSettings",
    "TeamCase",
]
