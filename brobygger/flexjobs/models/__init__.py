"""Employments with their history, planned steps, follow-ups, and a municipality's choices."""

from brobygger.flexjobs.models.employments import Employment, PlannedStep, StepState, Terms, Trend
from brobygger.flexjobs.models.follow_ups import Direction, FollowUp
from brobygger.flexjobs.models.settings import FlexjobSettings, settings_of

__all__ = [
    "Direction",
    "Employment",
    "FlexjobSettings",
    "FollowUp",
    "PlannedStep",
    "StepState",
    "Terms",
    "Trend",
    "settings_of",
]
