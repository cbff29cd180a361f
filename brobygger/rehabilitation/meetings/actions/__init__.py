"""What people do with meetings and their cases. Each act is one transaction."""

from brobygger.rehabilitation.meetings.actions.base import ADMINISTER, HOLD, PLAN, QUEUE
from brobygger.rehabilitation.meetings.actions.cases import (
    RETURNED,
    hold,
    is_day_of_meeting,
    put_on,
    queue,
    send_home,
    take_off,
    withdraw,
)
from brobygger.rehabilitation.meetings.actions.meetings import cancel, plan, send_agenda, set_duty
from brobygger.rehabilitation.meetings.actions.members import add_member, expect, remove_member

__all__ = [
    "ADMINISTER",
    "HOLD",
    "PLAN",
    "QUEUE",
    "RETURNED",
    "add_member",
    "cancel",
    "expect",
    "hold",
    "is_day_of_meeting",
    "plan",
    "put_on",
    "queue",
    "remove_member",
    "send_agenda",
    "send_home",
    "set_duty",
    "take_off",
    "withdraw",
]
