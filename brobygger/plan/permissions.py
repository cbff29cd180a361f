"""Who may do what with Min Plan. Which citizens' is the scope's business (spec 8.1).

Consultants work by the plan and write in it; health limits are not for them.
"""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_AROUND = (*_AUTHORITY, Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT)

ROWS = {
    "plan.view": _AROUND,
    "plan.write": _AROUND,
    "plan.own": (Role.CITIZEN,),
    "plan.answer": (*_AROUND, Role.CITIZEN),
    "plan.health": (*_AUTHORITY, Role.CITIZEN),
    "plan.write_health": _AUTHORITY,
    "plan.print": _AUTHORITY,
    "plan.administer": (Role.ADMINISTRATOR,),
}
