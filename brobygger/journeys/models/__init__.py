"""Journeys, what happened on them, and what is due."""

from brobygger.journeys.models.duties import Duty
from brobygger.journeys.models.events import Event
from brobygger.journeys.models.hand_overs import HandedOverJourney, HandOver
from brobygger.journeys.models.journeys import Journey, JourneySettings
from brobygger.journeys.models.marks import PersonGroupMark
from brobygger.journeys.models.talks import Talk, TalkState
from brobygger.journeys.models.transfers import Transfer
from brobygger.programmes.kinds import JourneyState

__all__ = [
    "Duty",
    "Event",
    "HandOver",
    "HandedOverJourney",
    "Journey",
    "JourneySettings",
    "JourneyState",
    "PersonGroupMark",
    "Talk",
    "TalkState",
    "Transfer",
]
