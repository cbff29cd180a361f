"""Who may do what. Which citizens' is the scope's business (spec 8.1)."""

from brobygger.people.roles import EMPLOYEE_ROLES, Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)

ROWS: dict[str, tuple[Role, ...]] = {
    "messages.inbox": tuple(EMPLOYEE_ROLES),
    "messages.own": (Role.CITIZEN,),
    "messages.company": (Role.COMPANY_USER,),
    "messages.read": (*EMPLOYEE_ROLES, Role.CITIZEN, Role.COMPANY_USER),
    # What citizens write may be about health: consultants, who see goals only, do not read it.
    "messages.converse": _AUTHORITY,
    "messages.print_letters": _AUTHORITY,
    "messages.see_failures": (Role.ADMINISTRATOR,),
}
