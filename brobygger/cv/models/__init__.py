"""What the room keeps, beside the shared facts (``facts``), which stay the only place for them."""

from brobygger.cv.bank.models import BankCv, BankPlace, BankUse, Inquiry
from brobygger.cv.models.abc import AbcStrategy, Grounding
from brobygger.cv.models.presentation import PresentationCv
from brobygger.cv.models.profile import CvLink, CvProfile, CvReference, CvState
from brobygger.cv.models.skills import HiddenEmployer, SkillUse
from brobygger.cv.models.targets import Employment, JobTarget, Start, Term

__all__ = [
    "AbcStrategy",
    "BankCv",
    "BankPlace",
    "BankUse",
    "CvLink",
    "CvProfile",
    "CvReference",
    "CvState",
    "Employment",
    "Grounding",
    "HiddenEmployer",
    "Inquiry",
    "JobTarget",
    "PresentationCv",
    "SkillUse",
    "Start",
    "Term",
]
