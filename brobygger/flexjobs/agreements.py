"""What is agreed at a follow-up goes to the room that keeps agreements (Min Plan, above).

That room says so in its ``apps.py`` (``keep_with``). It is asked for the agreements that await
their answer, told what came of them, and given the new ones.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from brobygger.access.actor import Actor


class Who(StrEnum):
    """Who does it."""

    CITIZEN = "citizen"
    COMPANY = "company"
    STAFF = "us"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Promise:
    """One agreement: who does what by when, and how all can see that it is done."""

    who: Who
    what: str
    due_on: date
    proof: str


@dataclass(frozen=True, slots=True)
class Awaiting:
    """An agreement nobody has answered yet."""

    key: UUID
    what: str
    who: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an agreement: done, or not, with why and what then."""

    key: UUID
    state: str
    outcome: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Talk:
    """The follow-up they were made at: the journey's event, and who speaks for the company."""

    citizen_id: UUID
    event_id: UUID
    contact: str
    citizen_says_yes: bool


class Keeper(Protocol):
    """The room that keeps agreements."""

    def awaiting(self, citizen_id: UUID) -> Sequence[Awaiting]:
        """Those nobody has answered, the first due first."""

    def answer(self, actor: Actor, talk: Talk, answers: Iterable[Answer]) -> None:
        """Write down what came of them."""

    def make(self, actor: Actor, talk: Talk, promises: Iterable[Promise]) -> None:
        """Write new ones down."""


_keepers: list[Keeper] = []


def keep_with(keeper: Keeper) -> None:
    """Let a room keep what is agreed; once, from its ``apps.py``."""
    _keepers[:] = [keeper]


def awaiting(citizen_id: UUID) -> Sequence[Awaiting]:
    """What the talk opens with: agreements that await their answer."""
    return [one for keeper in _keepers for one in keeper.awaiting(citizen_id)]


def settle(
    actor: Actor, talk: Talk, answers: Sequence[Answer], promises: Sequence[Promise]
) -> None:
    """Hand over what came of the old ones, and the new ones."""
    for keeper in _keepers:
        keeper.answer(actor, talk, answers)
        keeper.make(actor, talk, promises)
