"""Who sees which desk."""

from brobygger.people.roles import CASE_ROLES, EMPLOYEE_ROLES, Role

WITH_CITIZEN = (
    *(Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER),
    *(Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT),
)
"""Who holds talks: those who record contacts and write in Min Plan."""

ROWS = {
    "desks.home": tuple(Role),
    "desks.help": tuple(Role),
    "desks.recipes": tuple(EMPLOYEE_ROLES),
    "desks.today": tuple(CASE_ROLES),
    "desks.caseload": (*CASE_ROLES, Role.PROJECT_LEADER),
    "desks.find": (*CASE_ROLES, Role.PROJECT_LEADER),
    "desks.talk": WITH_CITIZEN,
    "desks.team": (Role.TEAM_LEADER,),
    "desks.overview": (Role.PROJECT_LEADER,),
    "desks.administer": (Role.ADMINISTRATOR,),
    "desks.own": (Role.CITIZEN,),
    "desks.export_own": (Role.CITIZEN,),
}
