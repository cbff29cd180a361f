"""What the plan does when something it shows has changed elsewhere."""

from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.plan.actions import goals
from brobygger.plan.actions.base import act
from brobygger.plan.models import Plan
from brobygger.plan.queries import current_journey


def bring_up_to_date(actor: Actor, citizen_id: UUID) -> None:
    """Write down goals that changed on another page; let a new journey know (a listener).

    One statement for a citizen without a plan.
    """
    plan = Plan.objects.filter(citizen=citizen_id).select_related("citizen").first()
    if plan is None:
        return
    if plan.is_on_paper != plan.citizen.is_exempt_from_digital_mail:
        plan.is_on_paper = plan.citizen.is_exempt_from_digital_mail
        plan.save(update_fields=["is_on_paper"])
    if not actor.may("plan.answer"):
        return
    journey = current_journey(citizen_id)
    is_new_journey = journey is not None and journey.pk != plan.told_journey
    if is_new_journey or goals.differ(plan, goals.standing(actor, citizen_id)):
        with act(actor, citizen_id, "plan.answer"):
            pass  # leaving it compares the goals, and tells a new journey what stands open
