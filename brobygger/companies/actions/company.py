"""The company itself and its units: what a public register would say."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.companies import rules
from brobygger.companies.actions.base import check, check_for, write
from brobygger.people import postal
from brobygger.people.models import Company, ProductionUnit
from brobygger.ui.errors import UserError

FIELDS = ("name", "industry", "size", "address", "postal_code", "city", "phone", "website")
"""What can be corrected; the CVR number cannot: another number is another company."""


def add(actor: Actor, cvr: str, details: Mapping[str, Any]) -> Company:
    """Add a company nobody has added before."""
    check(actor, "companies.write")
    number = rules.cvr(cvr)
    if Company.objects.filter(cvr=number).exists():
        raise UserError(_("Virksomheden findes allerede. Søg den frem på listen."), "cvr")
    company = Company.objects.create(cvr=number, **_known(details))
    write(actor, company.pk, _("Oprettet"))
    return company


def change(actor: Actor, key: UUID, details: Mapping[str, Any], revision: int | None) -> Company:
    """Correct what stands about a company; refused when somebody else just did."""
    company = Company.objects.select_for_update().get(pk=key)
    check_for(actor, company, staff="companies.write", own="companies.administer_own")
    if revision != company.revision:
        raise UserError(_("En anden har rettet virksomheden imens. Åbn siden igen, og ret på ny."))
    wanted = _known(details)
    changed = [name for name in FIELDS if getattr(company, name) != wanted[name]]
    for name in changed:
        setattr(company, name, wanted[name])
    if changed:
        company.revision += 1
        company.save()
        write(actor, company.pk, _("Rettet: %s") % ", ".join(_label(name) for name in changed))
    return company


def add_unit(actor: Actor, company: Company, p_number: str, details: Mapping[str, Any]) -> None:
    """Add a place where the company works."""
    check_for(actor, company, staff="companies.write", own="companies.administer_own")
    number = rules.p_number(p_number)
    if ProductionUnit.objects.filter(p_number=number).exists():
        raise UserError(_("Der er allerede en enhed med det P-nummer."), "p_number")
    known = _known({**details, "industry": "", "size": "", "phone": "", "website": ""})
    place = {name: known[name] for name in ("name", "address", "postal_code", "city")}
    ProductionUnit.objects.create(company=company, p_number=number, **place)
    write(actor, company.pk, _("Ny enhed: %s") % place["name"])


def _known(details: Mapping[str, Any]) -> dict[str, str]:
    """The details with the town that belongs to the postal code, when none was written."""
    found = {name: str(details.get(name) or "") for name in FIELDS}
    found["city"] = found["city"] or postal.town(found["postal_code"])
    return found


def _label(name: str) -> str:
    return str(Company._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
