"""Contact persons: whom this municipality talks to at a company.

Who they are stands behind the wall; the company's history, which everybody reads, names nobody.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.companies.actions.base import check, write
from brobygger.people.models import Company, ContactPerson, ProductionUnit
from brobygger.ui.errors import UserError

FIELDS = ("name", "title", "part", "email", "phone")


def add(actor: Actor, company: Company, details: Mapping[str, Any]) -> ContactPerson:
    """Add somebody; the same name twice at one company is one person."""
    check(actor, "companies.write")
    standing = ContactPerson.objects.filter(
        municipality=actor.municipality, company=company, ended_on__isnull=True
    )
    if standing.filter(name__iexact=details["name"]).exists():
        raise UserError(_("Personen er allerede kontakt her."), "name")
    contact = ContactPerson(municipality_id=actor.municipality, company=company)
    _fill(contact, details)
    write(actor, company.pk, _("Ny kontaktperson"))
    return contact


def change(actor: Actor, key: UUID, details: Mapping[str, Any]) -> ContactPerson:
    """Correct what stands about somebody."""
    check(actor, "companies.write")
    contact = find(actor, key)
    _fill(contact, details)
    write(actor, contact.company_id, _("Kontaktperson rettet"))
    return contact


def end(actor: Actor, key: UUID) -> ContactPerson:
    """Somebody is no longer the one to talk to; what was agreed keeps the name."""
    check(actor, "companies.write")
    contact = find(actor, key)
    if contact.ended_on is None:
        contact.ended_on = timezone.localdate()
        contact.save(update_fields=["ended_on"])
        write(actor, contact.company_id, _("En kontaktperson er ikke længere kontakt"))
    return contact


def find(actor: Actor, key: UUID) -> ContactPerson:
    """One of the municipality's; Http404 else."""
    rows = ContactPerson.objects.filter(municipality=actor.municipality, pk=key)
    found = rows.select_related("company").first()
    if found is None:
        raise Http404
    return found


def _fill(contact: ContactPerson, details: Mapping[str, Any]) -> None:
    for name in FIELDS:
        setattr(contact, name, details.get(name) or "")
    contact.unit = _unit(contact.company_id, details.get("unit") or "")
    contact.account = _account(contact.company_id, contact.email)
    contact.save()


def _unit(company_id: UUID, key: str) -> ProductionUnit | None:
    if not key:
        return None
    found = ProductionUnit.objects.filter(company=company_id, pk=key).first()
    if found is None:
        raise UserError(_("Enheden hører ikke til virksomheden."), "unit")
    return found


def _account(company_id: UUID, email: str) -> UUID | None:
    """The person's own account at the company, known by the e-mail."""
    if not email:
        return None
    accounts = User.objects.filter(company=company_id, email__iexact=email)
    return accounts.values_list("pk", flat=True).first()
