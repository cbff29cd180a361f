"""Who may do what with meetings."""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_PLANNERS = (Role.CASEWORKER, Role.TEAM_LEADER, Role.REHABILITATION_TEAM)

ROWS = {
    "rehabilitation.see_meetings": (*_AUTHORITY, Role.REHABILITATION_TEAM),
    "rehabilitation.plan_meetings": _PLANNERS,
    "rehabilitation.hold_meetings": _PLANNERS,
    "rehabilitation.queue_case": _AUTHORITY,
}
