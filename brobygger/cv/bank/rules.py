"""When a company may write, and how long the citizen has to answer. Pure."""

from datetime import date, timedelta
from enum import StrEnum

DAYS_TO_ANSWER = 14
DAYS_OF_PEACE = 30
"""Antaget: so long after a no, or after no answer, the same company does not write again."""
MOST_A_DAY = 20
"""Antaget: inquiries from one company in 24 hours; somebody who means it writes to few."""


class State(StrEnum):
    """Where an inquiry stands."""

    WAITING = "waiting"
    YES = "yes"
    UNSHARED = "unshared"
    NO = "no"
    SILENT = "silent"
    WITHDRAWN = "withdrawn"


def state(
    today: date, closes_on: date, answer: str, *, is_withdrawn: bool, is_unshared: bool
) -> State:
    """Where an inquiry stands on a day."""
    if answer == "yes":
        return State.UNSHARED if is_unshared else State.YES
    if answer == "no":
        return State.NO
    if is_withdrawn:
        return State.WITHDRAWN
    return State.WAITING if today <= closes_on else State.SILENT


def may_write_again(today: date, made_on: date, now: State) -> bool:
    """Whether a company may write again to somebody it has written to."""
    if now in {State.WAITING, State.YES}:
        return False
    return today >= made_on + timedelta(days=DAYS_OF_PEACE)
