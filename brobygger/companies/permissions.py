"""Who may do what with companies (spec 6.1, 8.1). No citizen stands on these pages.

``WITHIN`` says what a company's people may do among themselves.
"""

from brobygger.people.roles import CASE_ROLES, CompanyRole, Role

ROWS = {
    "companies.view": (*CASE_ROLES, Role.PROJECT_LEADER),
    "companies.write": tuple(CASE_ROLES),
    "companies.invite": tuple(CASE_ROLES),
    "companies.own": (Role.COMPANY_USER,),
    "companies.administer_own": (Role.COMPANY_USER,),
}
WITHIN = {
    "companies.administer_own": (CompanyRole.ADMINISTRATOR,),
}
