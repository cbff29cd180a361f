"""The roles a person can hold; one of them is active at a time (spec 8.1)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """A part played in the work; the value is also the key of the demo persona."""

    CITIZEN = "borger", _("Borger")
    CASEWORKER = "sagsbehandler", _("Sagsbehandler")
    JOB_COACH = "jobformidler", _("Jobformidler")
    COMPANY_CONSULTANT = "virksomhedskonsulent", _("Virksomhedskonsulent")
    RETENTION_CONSULTANT = "fastholdelseskonsulent", _("Fastholdelseskonsulent")
    TEAM_LEADER = "faglig-leder", _("Faglig leder")
    PROJECT_LEADER = "projektleder", _("Projektleder")
    REHABILITATION_TEAM = "rehabilitering", _("Rehabiliteringsteam")
    COMPANY_USER = "virksomhed", _("Virksomhed")
    ADMINISTRATOR = "administrator", _("Administrator")
    DATA_PROTECTION_OFFICER = "databeskyttelse", _("Databeskyttelsesrådgiver")
    NATIONAL_MONITOR = "star", _("STAR")


EMPLOYEE_ROLES = frozenset(
    {
        Role.CASEWORKER,
        Role.JOB_COACH,
        Role.COMPANY_CONSULTANT,
        Role.RETENTION_CONSULTANT,
        Role.TEAM_LEADER,
        Role.PROJECT_LEADER,
        Role.REHABILITATION_TEAM,
        Role.ADMINISTRATOR,
        Role.DATA_PROTECTION_OFFICER,
    }
)
"""Roles held by people employed in a municipality."""

CASE_ROLES = frozenset(
    {
        Role.CASEWORKER,
        Role.JOB_COACH,
        Role.COMPANY_CONSULTANT,
        Role.RETENTION_CONSULTANT,
        Role.TEAM_LEADER,
    }
)
"""Roles that work on single cases."""


class CompanyRole(TextChoices):
    """What somebody may do for a company: each holds what the next holds, and more."""

    ADMINISTRATOR = "administrator", _("Administrator")
    RECRUITER = "recruiter", _("Rekrutterer")
    READER = "reader", _("Læser")
