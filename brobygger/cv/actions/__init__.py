"""What people do with CVs, beside what they do with facts (``facts.actions``)."""

from brobygger.cv.actions.checking import approve, not_approve, submit, take_back
from brobygger.cv.actions.choices import choose, hide_employer
from brobygger.cv.actions.saving import save
from brobygger.cv.actions.skills import add_skills, tie
from brobygger.cv.actions.targets import TargetTerms, change_target, move_target, remove_target

__all__ = [
    "TargetTerms",
    "add_skills",
    "approve",
    "change_target",
    "choose",
    "hide_employer",
    "move_target",
    "not_approve",
    "remove_target",
    "save",
    "submit",
    "take_back",
    "tie",
]
