"""Who may do what in this room. (``permissions.py`` is the mechanism itself.)"""

from brobygger.access.scope import REASON_ROLES
from brobygger.people.roles import CASE_ROLES, EMPLOYEE_ROLES, Role

ROWS = {
    "access.switch_role": tuple(EMPLOYEE_ROLES),
    "access.state_reason": tuple(REASON_ROLES),
    "access.unmask_cpr": (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER),
    "access.see_outside_looks": (Role.TEAM_LEADER,),
    "access.own_consents": (Role.CITIZEN,),
    "access.see_consents": tuple(CASE_ROLES),
    "access.record_consent": (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER),
    "access.see_as_citizen": tuple(REASON_ROLES),
    "access.see_view_log": (Role.DATA_PROTECTION_OFFICER,),
}
