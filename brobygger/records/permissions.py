"""Who may do what. Which citizens' is the scope's business (spec 8.1)."""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)

ROWS: dict[str, tuple[Role, ...]] = {
    "records.view": _AUTHORITY,
    "records.write": _AUTHORITY,
    "records.decide": (Role.CASEWORKER, Role.TEAM_LEADER),
    "records.own": (Role.CITIZEN,),
}
