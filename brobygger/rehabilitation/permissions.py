"""Who may do what with the rehabilitation plan."""

from brobygger.people.roles import EMPLOYEE_ROLES, Role
from brobygger.rehabilitation.meetings.permissions import ROWS as MEETINGS
from brobygger.rehabilitation.recommendation.permissions import ROWS as RECOMMENDATION

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_CONSULTANTS = (Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT)

PREPARATORY = {
    "rehabilitation.read_preparatory": (*_AUTHORITY, *_CONSULTANTS, Role.REHABILITATION_TEAM),
    "rehabilitation.read_locked": (
        *_AUTHORITY,
        *_CONSULTANTS,
        Role.REHABILITATION_TEAM,
        Role.CITIZEN,
    ),
    "rehabilitation.read_open": (*_AUTHORITY, *_CONSULTANTS, Role.CITIZEN),
    # Health and private life, only for those who need it: no consultants.
    "rehabilitation.read_health": (*_AUTHORITY, Role.REHABILITATION_TEAM, Role.CITIZEN),
    "rehabilitation.write_case": _AUTHORITY,
    "rehabilitation.write_own": (*_AUTHORITY, Role.CITIZEN),
    "rehabilitation.own_preparatory": (Role.CITIZEN,),
    "rehabilitation.prepare": _AUTHORITY,
    "rehabilitation.administer": (Role.ADMINISTRATOR,),
    "rehabilitation.leaflet": (*EMPLOYEE_ROLES, Role.CITIZEN),
}

ROWS = {**PREPARATORY, **RECOMMENDATION, **MEETINGS}
