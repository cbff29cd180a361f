"""What the room keeps."""

from typing import Any

from brobygger.plan.models.activities import Activity, ActivityKind, Status
from brobygger.plan.models.agreements import Agreed, Agreement, AgreementState, Who
from brobygger.plan.models.changes import Change, Verb
from brobygger.plan.models.guidance import GuidanceText
from brobygger.plan.models.plans import HealthLimits, LongText, Plan

RECORDS: dict[str, Any] = {
    "plan": Plan,
    "goals": Plan,
    "agreement": Agreement,
    "activity": Activity,
    "status": Status,
    "health": HealthLimits,
}
"""Records of a plan by the key their changes carry."""

__all__ = [
    "RECORDS",
    "Activity",
    "ActivityKind",
    "Agreed",
    "Agreement",
    "AgreementState",
    "Change",
    "GuidanceText",
    "HealthLimits",
    "LongText",
    "Plan",
    "Status",
    "Verb",
    "Who",
]
