"""Who may do what with CVs. Which citizens' is the scope's business (spec 8.1).

As with facts: consultants read (``Material.GOALS``), the citizen and those with the case write.
"""

from brobygger.people.roles import CASE_ROLES, Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)

ROWS: dict[str, tuple[Role, ...]] = {
    "cv.view": tuple(CASE_ROLES),
    "cv.write": _AUTHORITY,
    "cv.judge": _AUTHORITY,
    "cv.own": (Role.CITIZEN,),
    "cv.suggest": (*CASE_ROLES, Role.CITIZEN, Role.COMPANY_USER),
}
