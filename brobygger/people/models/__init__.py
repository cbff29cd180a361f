"""Who is who, as rows."""

from brobygger.people.models.base import Municipality, Walled, WalledForeignKey
from brobygger.people.models.citizens import Citizen
from brobygger.people.models.companies import Company
from brobygger.people.models.employees import (
    Employee,
    EmployeeRole,
    Substitution,
    Team,
    TeamMembership,
)

__all__ = [
    "Citizen",
    "Company",
    "Employee",
    "EmployeeRole",
    "Municipality",
    "Substitution",
    "Team",
    "TeamMembership",
    "Walled",
    "WalledForeignKey",
]
