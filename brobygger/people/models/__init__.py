"""Who is who, as rows."""

from brobygger.people.models.base import Municipality, MunicipalityKey, Walled, WalledForeignKey
from brobygger.people.models.citizens import Citizen
from brobygger.people.models.companies import (
    Company,
    CompanySize,
    ContactPart,
    ContactPerson,
    ProductionUnit,
)
from brobygger.people.models.employees import (
    Employee,
    EmployeeRole,
    Substitution,
    Team,
    TeamMembership,
)
from brobygger.people.models.history import AdministrativeChange, CitizenChange

__all__ = [
    "AdministrativeChange",
    "Citizen",
    "CitizenChange",
    "Company",
    "CompanySize",
    "ContactPart",
    "ContactPerson",
    "Employee",
    "EmployeeRole",
    "Municipality",
    "MunicipalityKey",
    "ProductionUnit",
    "Substitution",
    "Team",
    "TeamMembership",
    "Walled",
    "WalledForeignKey",
]
