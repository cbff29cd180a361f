"""Who may do what with the recommendation.

It holds health, so consultants read the goals and accommodations it proposes, not itself.
"""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)

ROWS = {
    "rehabilitation.read_recommendation": (*_AUTHORITY, Role.REHABILITATION_TEAM),
    "rehabilitation.read_recommendation_locked": (
        *_AUTHORITY,
        Role.REHABILITATION_TEAM,
        Role.CITIZEN,
    ),
    "rehabilitation.write_recommendation": (*_AUTHORITY, Role.REHABILITATION_TEAM),
    "rehabilitation.own_recommendation": (Role.CITIZEN,),
    "rehabilitation.decide": (Role.CASEWORKER, Role.TEAM_LEADER),
    "rehabilitation.send_to_doctor": _AUTHORITY,
}
