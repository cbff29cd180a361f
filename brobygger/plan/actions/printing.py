"""The plan on paper, for those exempt from digital mail: what was sent, and of which version."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.plan.models import Plan


def waiting(actor: Actor) -> QuerySet[Plan]:
    """Plans of exempt citizens that changed since they were last printed, the oldest first."""
    rows: QuerySet[Plan] = Plan.objects.visible_to(actor)
    return rows.filter(is_on_paper=True, printed_number__lt=F("number")).order_by(
        "changed_at", "id"
    )


def mark_printed(actor: Actor, citizen_id: UUID, *, number: int) -> Plan:
    """Say that version ``number`` was sent on paper; a later change puts it back in the queue."""
    if not actor.may("plan.print"):
        raise PermissionDenied
    with transaction.atomic():
        rows = Plan.objects.visible_to(actor).select_for_update()
        plan: Plan | None = rows.filter(citizen=citizen_id).first()
        if plan is None:
            raise PermissionDenied
        if plan.printed_number < number <= plan.number:
            plan.printed_number, plan.printed_at = number, timezone.now()
            plan.save(update_fields=["printed_number", "printed_at"])
        return plan
