"""Who may do what with facts. Which citizens' is the scope's business (spec 8.1).

Consultants read them (``Material.GOALS``); project leaders, who see figures only, do not.
"""

from brobygger.people.roles import CASE_ROLES, Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)

ROWS = {
    "facts.view": tuple(CASE_ROLES),
    "facts.write": _AUTHORITY,
    "facts.own": (Role.CITIZEN,),
    "facts.propose": (*_AUTHORITY, Role.REHABILITATION_TEAM),
}
