"""The people of a journey."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Person:
    """An employee with an account, as events name them."""

    id: UUID
    user_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Who works on a journey, now and (the coach) before."""

    caseworker: Person
    job_coach: Person
    consultant: Person
    team_id: UUID
    team_name: str
    earlier_coach: Person | None = None
    retention: Person | None = None
