"""Who may do what. Which citizens' is the scope's business (spec 8.1)."""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_AROUND = (*_AUTHORITY, Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT)

ROWS: dict[str, tuple[Role, ...]] = {
    "flexjobs.view": _AROUND,
    "flexjobs.write": _AROUND,
    "flexjobs.follow_up": _AROUND,
    "flexjobs.read_follow_up": (*_AROUND, Role.CITIZEN),
    "flexjobs.own": (Role.CITIZEN,),
    "flexjobs.administer": (Role.ADMINISTRATOR,),
    "flexjobs.progression": (*_AROUND, Role.PROJECT_LEADER),
}
