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
from brobygger.plan.actions.health import SaysYes, follow_consent, write_health
from brobygger.plan.actions.long_texts import bring_text, shorten
from brobygger.plan.actions.printing import mark_printed

__all__ = [
    "Effort",
    "SaysYes",
    "Wording",
    "accept",
    "agree",
    "answer",
    "bring_text",
    "bring_up_to_date",
    "change_activity",
    "correct_status",
    "describe",
    "follow_consent",
    "mark_printed",
    "reopen",
    "replace_agreement",
    "report",
    "reword",
    "shorten",
    "start_activity",
    "write_health",
]
