"""What people do in this room: take on a role, and say why they look."""

from datetime import timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models import Grant, Material, User
from brobygger.people.models import Citizen, EmployeeRole
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError

REASON_OPENS_FOR = timedelta(hours=8)
"""A working day (decisions, "People and rows")."""
SHORTEST_REASON = 10


def held_roles(actor: Actor) -> list[Role]:
    """The roles an employee can take on, in the order of the roles."""
    held = set(
        EmployeeRole.objects.filter(
            municipality=actor.municipality, employee=actor.employee_id
        ).values_list("role", flat=True)
    )
    return [role for role in Role if role in held]


def switch_role(actor: Actor, role: str) -> None:
    """Act in another of one's own roles from now on."""
    may = actor.user_id is not None and actor.may("access.switch_role")
    if not may or role not in held_roles(actor):
        raise PermissionDenied
    User.objects.filter(pk=str(actor.user_id)).update(active_role=role)


def state_reason(actor: Actor, citizen: Citizen, reason: str) -> Grant:
    """Open a citizen outside one's cases for a working day, and leave the reason behind.

    Stating it twice opens it once: the first grant stands as long as it lasts.
    """
    if not actor.may("access.state_reason"):
        raise PermissionDenied
    reason = " ".join(reason.split())
    if len(reason) < SHORTEST_REASON:
        raise UserError(_("Skriv lidt mere om, hvorfor du skal se sagen."), "reason")
    now = timezone.now()
    standing = scope.active_grants(actor, now).filter(citizen=citizen, cause=Grant.Cause.REASON)
    return standing.first() or Grant.objects.create(
        municipality_id=actor.municipality,
        citizen=citizen,
        employee_id=actor.employee_id,
        role=str(actor.role),
        material=Material.CASE,
        cause=Grant.Cause.REASON,
        reason=reason,
        starts_at=now,
        ends_at=now + REASON_OPENS_FOR,
    )


def hidden_citizen(actor: Actor, citizen_id: UUID) -> Citizen | None:
    """A citizen of the municipality, seen or not; None in another one."""
    return Citizen.objects.filter(pk=citizen_id, municipality=actor.municipality).first()
