"""Talks ahead when a journey ends."""

from collections.abc import Mapping
from typing import Any

from brobygger.journeys import rules
from brobygger.journeys.actions.base import Case
from brobygger.journeys.models import TalkState
from brobygger.programmes.kinds import EventKind


def cancel_booked(case: Case, facts: Mapping[str, Any] | None = None) -> None:
    """Cancel the talks nobody has answered for."""
    for talk in rules.talks_of(case.happenings).values():
        if talk.state == TalkState.BOOKED:
            told = {"talk": str(talk.id), "by": "us", **(facts or {})}
            case.record(EventKind.TALK_CANCELLED, None, told)
