"""Who may do what in the CV bank (spec 3.4). ``WITHIN``: which of a company's people."""

from brobygger.people.roles import CASE_ROLES, CompanyRole, Role

ROWS: dict[str, tuple[Role, ...]] = {
    "bank.search": (Role.COMPANY_USER, *CASE_ROLES),
    "bank.write": (Role.COMPANY_USER,),
    "bank.inquiries": (Role.COMPANY_USER,),
    "bank.follow": tuple(CASE_ROLES),
    "bank.own": (Role.CITIZEN,),
}
WITHIN = {
    "bank.write": (CompanyRole.ADMINISTRATOR, CompanyRole.RECRUITER),
}
