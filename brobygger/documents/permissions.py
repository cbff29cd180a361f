"""Who may do what with documents. A kind may ask for other permissions than these."""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_AROUND = (*_AUTHORITY, Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT)

ROWS = {
    "documents.read": (*_AROUND, Role.REHABILITATION_TEAM, Role.CITIZEN),
    "documents.read_open": (*_AROUND, Role.CITIZEN),
    "documents.write": (*_AUTHORITY, Role.REHABILITATION_TEAM, Role.CITIZEN),
    "documents.act": (*_AUTHORITY, Role.REHABILITATION_TEAM),
    "documents.make": _AUTHORITY,
    "documents.submit": _AUTHORITY,
    "documents.review": (Role.TEAM_LEADER,),
    "documents.lock": _AUTHORITY,
}
