"""What people do with Min Plan: one function, one transaction, and its change written down."""

from brobygger.plan.actions.activities import (
    Effort,
    change_activity,
    correct_status,
    report,
    start_activity,
)
from brobygger.plan.actions.agreements import (
    Wording,
    accept,
    agree,
    answer,
    reopen,
    replace_agreement,
    reword,
)
from brobygger.plan.actions.description import describe
from brobygger.plan.actions.following import bring_up_to_date

__all__ = [
    "Effort",
    "Wording",
    "accept",
    "agree",
    "answer",
    "bring_up_to_date",
    "change_activity",
    "correct_status",
    "describe",
    "reopen",
    "replace_agreement",
    "report",
    "reword",
    "start_activity",
]
