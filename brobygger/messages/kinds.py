"""Kinds of messages, registered by the rooms that send them (in their ``apps.py``).

    kinds.register(Kind(
        "journeys.talk_booked", _("Samtale aftalt"),
        outside=_("Du har fået en ny aftale."), paper=Paper.EXEMPT,
    ))

What is posted (``messages.actions.post``) may hold content: the inbox is behind sign-in, digital
mail and letters reach only the receiver. What stands here under ``outside`` goes as it is by e-mail
and SMS, and never holds anything personal.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise

LONGEST_SMS = 150
"""Characters in an SMS (spec 8.6)."""


class Paper(StrEnum):
    """Whether a citizen gets the text itself too, by digital mail or on paper."""

    NEVER = "never"
    EXEMPT = "exempt"  # a letter to those exempt from digital mail; nothing to others
    ALWAYS = "always"  # digital mail; a letter to those exempt


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of message."""

    key: str
    title: str | Promise
    """What it is called, in the inbox unless the message says otherwise."""
    outside: str | Promise
    """What e-mail and SMS say, without anything personal; the way to the page follows."""
    email: bool = True
    sms: bool = False
    paper: Paper = Paper.NEVER
    all_count: bool = False
    """Of several gathered into one mail, each stays in the inbox (else only the newest)."""


_KINDS: dict[str, Kind] = {}


def register(*kinds: Kind) -> None:
    """Add kinds; refuses one that would not fit in an SMS."""
    for kind in kinds:
        if kind.sms and len(str(kind.outside)) > LONGEST_SMS:
            raise ValueError(f"{kind.key}: an SMS has at most {LONGEST_SMS} characters")
        _KINDS[kind.key] = kind


def kind_of(key: str) -> Kind:
    """The kind of a message; KeyError when no room registered it."""
    return _KINDS[key]


def find(key: str) -> Kind | None:
    """The kind, or nothing: a stored message may outlive its kind."""
    return _KINDS.get(key)
