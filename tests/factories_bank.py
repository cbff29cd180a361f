"""CVs of the bank, companies' people, and what they write."""

from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from brobygger.access.models import User
from brobygger.cv.bank import filling
from brobygger.cv.bank.models import BankCv, BankPlace, Inquiry
from brobygger.cv.public import PublicCv, PublicEducation, PublicExperience, PublicTarget
from brobygger.people.models import Citizen, Company
from brobygger.people.roles import CompanyRole, Role
from tests import factories

_numbers = count(1)


def target(title: str = "Lagermedarbejder", code: str = "432100", **fields: Any) -> PublicTarget:
    """A position sought."""
    usual: dict[str, Any] = {
        "scheme": "disco08",
        "is_trained": False,
        "is_experienced": True,
        "weekly_hours": 12.0,
        "start": "now",
        "employment": "either",
        "is_flexjob": True,
        "terms": ("day",),
    }
    return PublicTarget(code=code, title=title, **usual | fields)


def public_cv(citizen: Citizen, **fields: Any) -> PublicCv:
    """A searchable CV, as the room of CVs hands it over."""
    usual: dict[str, Any] = {
        "postal_code": "2100",
        "profile": "Jeg har arbejdet på lagre i ti år og kan lide orden.",
        "experiences": (
            PublicExperience("job", "Lagermedarbejder", "", "2010", "2020", "Pakke ordrer"),
        ),
        "educations": (PublicEducation("Lagerassistent", "", "vocational", "", "2009"),),
        "qualifications": ("Varemodtagelse",),
        "competences": ("Overblik",),
        "it": ("Excel",),
        "languages": (("Dansk", "mother_tongue"), ("Engelsk", "good")),
        "licences": ("Kørekort B",),
        "targets": (target(),),
        "changed_at": timezone.now(),
    }
    return PublicCv(citizen_id=citizen.pk, municipality=citizen.municipality_id, **usual | fields)


def in_bank(name: str = "Anna Prøve", **fields: Any) -> tuple[Citizen, BankCv]:
    """A citizen whose CV is in the bank."""
    citizen = factories.citizen(name, phone="12 34 56 78", email=f"b{next(_numbers)}@example.dk")
    filling.fill(citizen.pk, public_cv(citizen, **fields))
    key = BankPlace.objects.get(citizen=citizen).key
    return citizen, BankCv.objects.get(key=key)


def company(name: str = "Planteskolen") -> Company:
    """A company; its number cannot be given to a real one."""
    return Company.objects.create(cvr=f"{99000000 + next(_numbers)}", name=name)


def company_user(of: Company, role: str = CompanyRole.RECRUITER, **fields: Any) -> User:
    """Somebody of a company, a persona: no second factor in the demo."""
    number = next(_numbers)
    return User.objects.create_user(
        f"c{number}@firma.dk",
        name=fields.pop("name", "Peter Firma"),
        active_role=Role.COMPANY_USER,
        company=of,
        company_role=role,
        persona=f"company{number}",
        **fields,
    )


def citizen_user(citizen: Citizen) -> User:
    """The citizen's own account."""
    number = next(_numbers)
    return User.objects.create_user(
        f"own{number}@example.dk",
        name=citizen.name,
        active_role=Role.CITIZEN,
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        persona=f"citizen{number}",
    )


def inquiry(citizen: Citizen, of: Company, key: UUID, **fields: Any) -> Inquiry:
    """What a company wrote."""
    usual: dict[str, Any] = {
        "submission_id": uuid4(),
        "made_at": timezone.now(),
        "made_by": uuid4(),
        "made_by_name": "Peter Firma",
        "job": "Pakke planter",
        "hours": "10",
        "place": "Lyngby",
        "text": "Vi pakker planter.",
        "contact": "Peter, 11 22 33 44",
        "closes_on": timezone.localdate() + timedelta(days=14),
    }
    return Inquiry.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        company=of,
        key=key,
        **usual | fields,
    )
