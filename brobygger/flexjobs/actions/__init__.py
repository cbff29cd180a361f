"""What people do with flex-jobs: one function, one transaction, the journey's events with it."""

from brobygger.flexjobs.actions.agreeing import Agreed, Contact, agree, begin
from brobygger.flexjobs.actions.changing import Change, change, set_right
from brobygger.flexjobs.actions.ending import correct_end, end
from brobygger.flexjobs.actions.follow_ups import begin_follow_up, hold, send_minutes
from brobygger.flexjobs.actions.grants import follow_up_grant, offer_second_job
from brobygger.flexjobs.actions.steps import carry_out, drop, plan, put_off

__all__ = [
    "Agreed",
    "Change",
    "Contact",
    "agree",
    "begin",
    "begin_follow_up",
    "carry_out",
    "change",
    "correct_end",
    "drop",
    "end",
    "follow_up_grant",
    "hold",
    "offer_second_job",
    "plan",
    "put_off",
    "send_minutes",
    "set_right",
]
