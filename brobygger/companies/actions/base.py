"""What the actions share: who may, and the line in the history."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.companies.models import CompanyEvent
from brobygger.people.models import Company, Municipality


def check(actor: Actor, permission: str) -> None:
    """Refuse somebody who may not."""
    if not actor.may(permission):
        raise PermissionDenied


def check_for(actor: Actor, company: Company, *, staff: str, own: str) -> None:
    """Refuse everybody but staff who may, and the company's own people who may."""
    is_own = actor.company_id == company.pk and actor.may(own)
    if not (is_own or (actor.company_id is None and actor.may(staff))):
        raise PermissionDenied


def write(actor: Actor, company_id: UUID, text: str) -> None:
    """Add one line to the company's history."""
    CompanyEvent.objects.create(
        company_id=company_id,
        at=timezone.now(),
        by=actor.user_id,
        by_name=actor.name[:100],
        workplace=workplace(actor),
        text=text[:1000],
    )


def workplace(actor: Actor) -> str:
    """The municipality or company somebody works in."""
    if actor.company_id:
        return Company.objects.values_list("name", flat=True).get(pk=actor.company_id)
    found = Municipality.objects.filter(pk=actor.municipality)
    return found.values_list("name", flat=True).first() or ""
