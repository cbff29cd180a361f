"""Invented people for tests. CPR numbers cannot exist: the day is raised by 60."""

from itertools import count
from typing import Any

from brobygger.access.actor import current
from brobygger.access.models import User
from brobygger.people import cpr
from brobygger.people.models import (
    Citizen,
    Employee,
    EmployeeRole,
    Municipality,
    Team,
    TeamMembership,
)
from brobygger.people.roles import Role

_numbers = count(1)


def municipality(code: str = "0101", name: str = "København") -> Municipality:
    """A municipality, made once."""
    return Municipality.objects.get_or_create(code=code, defaults={"name": name})[0]


def team(name: str = "Team Fleksjob", **fields: Any) -> Team:
    """A team in the municipality that is acted in."""
    return Team.objects.create(municipality_id=current().municipality, name=name, **fields)


def employee(*roles: Role, name: str = "", team: Team | None = None, **fields: Any) -> Employee:
    """An employee with roles, perhaps in a team."""
    number = next(_numbers)
    made = Employee.objects.create(
        municipality_id=current().municipality,
        name=name or f"Medarbejder {number}",
        email=fields.pop("email", f"medarbejder{number}@example.dk"),
        **fields,
    )
    for role in roles:
        EmployeeRole.objects.create(municipality_id=made.municipality_id, employee=made, role=role)
    if team:
        TeamMembership.objects.create(
            municipality_id=made.municipality_id, team=team, employee=made
        )
    return made


def user(employee: Employee, role: Role, **fields: Any) -> User:
    """The account of an employee, active in one role.

    A persona unless told otherwise (``persona=""``): it needs no second factor in the demo.
    """
    fields.setdefault("persona", f"test{next(_numbers)}")
    return User.objects.create_user(
        employee.email,
        name=employee.name,
        active_role=role,
        municipality_id=employee.municipality_id,
        employee=employee,
        **fields,
    )


def cpr_number(number: int | None = None) -> cpr.Cpr:
    """A possible but never given CPR number (day + 60)."""
    number = next(_numbers) if number is None else number
    day, month, year = 61 + number % 28, 1 + number // 28 % 12, 50 + number // 336 % 45
    return cpr.parse(f"{day:02}{month:02}{year:02}{number % 4000:04}")


def citizen(name: str = "Anna Å. Prøve", **fields: Any) -> Citizen:
    """A citizen in the municipality that is acted in."""
    made = Citizen(municipality_id=current().municipality, name=name, **fields)
    made.set_cpr(cpr_number())
    made.save()
    return made
