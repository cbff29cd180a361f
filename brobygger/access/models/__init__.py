"""Accounts, grants, consents, and the log of who looked."""

from brobygger.access.models.consents import Consent
from brobygger.access.models.grants import Grant, Material
from brobygger.access.models.users import User
from brobygger.access.models.view_log import CompanyRefusal, Refusal, View, ViewedCitizen, ViewSeal

__all__ = [
    "CompanyRefusal",
    "Consent",
    "Grant",
    "Material",
    "Refusal",
    "User",
    "View",
    "ViewSeal",
    "ViewedCitizen",
]
