"""The nation's staff: made the same in every process, so that nobody has to be looked up."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from random import Random
from uuid import UUID

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from brobygger.access.models import User
from brobygger.demo.national.bulk import copy
from brobygger.demo.story import Cast, Person
from brobygger.demo.story.pen import key
from brobygger.people.models import Employee, EmployeeRole, Team, TeamMembership
from brobygger.people.names import sort_key
from brobygger.people.roles import Role

FOUNDED = datetime(2024, 1, 1, tzinfo=UTC)
PER_TEAM = 400
CITIZENS_PER = {
    Role.JOB_COACH: 30,
    Role.CASEWORKER: 40,
    Role.COMPANY_CONSULTANT: 100,
    Role.TEAM_LEADER: PER_TEAM,
    Role.PROJECT_LEADER: 1_000_000,
    Role.ADMINISTRATOR: 1_000_000,
}
"""So many citizens to one employee; at least one of each."""


@dataclass(frozen=True, slots=True)
class Staff:
    """Teams and people of one municipality, by role."""

    code: str
    teams: tuple[UUID, ...]
    people: dict[Role, tuple[Person, ...]]

    def cast(self, index: int) -> Cast:
        """Return who works on the case with this number: neighbours share their people."""
        return Cast(
            caseworker=self.holder(Role.CASEWORKER, index),
            job_coach=self.holder(Role.JOB_COACH, index),
            consultant=self.holder(Role.COMPANY_CONSULTANT, index),
            team_id=self.teams[index // PER_TEAM],
            team_name=team_name(index // PER_TEAM),
        )

    def holder(self, role: Role, index: int) -> Person:
        """Return the employee of a role for the case with this number."""
        return self.people[role][index // CITIZENS_PER[role]]


def team_name(number: int) -> str:
    """Return what a team is called."""
    return f"Team {number + 1}"


@lru_cache(maxsize=4)
def staff_of(code: str, size: int) -> Staff:
    """Return everybody who works in a municipality of a size."""
    rng = Random(f"staff-{code}")
    teams = tuple(key(rng, FOUNDED) for _ in range(size // PER_TEAM + 1))
    people = {
        role: tuple(
            Person(key(rng, FOUNDED), key(rng, FOUNDED), f"{role.label} {number + 1}")
            for number in range(size // share + 1)
        )
        for role, share in CITIZENS_PER.items()
    }
    return Staff(code, teams, people)


def email(code: str, role: Role, number: int) -> str:
    """Return the address somebody signs in with."""
    return f"{role.value}{number + 1}.{code}@example.dk"


def store_staff(connection: BaseDatabaseWrapper, places: dict[str, int]) -> None:
    """Store the staff of all municipalities."""
    found: dict[type[models.Model], list[models.Model]] = {
        model: [] for model in (Team, Employee, EmployeeRole, TeamMembership, User)
    }
    for code, size in places.items():
        for row in rows_of(staff_of(code, size)):
            found[type(row)].append(row)
    for model, rows in found.items():
        copy(connection, model, rows)


def rows_of(staff: Staff) -> list[models.Model]:
    """Return the rows of one municipality's staff."""
    code = staff.code
    rows: list[models.Model] = [
        Team(
            id=team,
            municipality_id=code,
            name=team_name(number),
            sort_key=sort_key(team_name(number)),
        )
        for number, team in enumerate(staff.teams)
    ]
    for role, people in staff.people.items():
        for number, person in enumerate(people):
            rows += rows_of_person(staff, role, number, person)
    return rows


def rows_of_person(staff: Staff, role: Role, number: int, person: Person) -> list[models.Model]:
    """Return employee, role, place in a team, and account."""
    code, address = staff.code, email(staff.code, role, number)
    team = staff.teams[min(number * CITIZENS_PER[role] // PER_TEAM, len(staff.teams) - 1)]
    return [
        Employee(
            id=person.id,
            municipality_id=code,
            name=person.name,
            sort_key=sort_key(person.name),
            title=str(role.label),
            email=address,
        ),
        EmployeeRole(municipality_id=code, employee_id=person.id, role=role.value),
        TeamMembership(municipality_id=code, employee_id=person.id, team_id=team),
        User(
            id=person.user_id,
            email=address,
            name=person.name,
            password="!",  # noqa: S106  signs in by no password
            active_role=role.value,
            municipality_id=code,
            employee_id=person.id,
        ),
    ]
