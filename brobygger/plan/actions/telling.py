"""The citizen is told of each change; several in a short time become one message (spec 4.2)."""

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.plan.models import Plan

KIND = "plan.changed"


def tell_citizen(actor: Actor, citizen: Citizen, plan: Plan) -> None:
    """Post that the plan has changed; what has changed stands in the plan, not in the message."""
    if actor.role == Role.CITIZEN:
        return
    notice = Notice(
        kind=KIND,
        cause=f"plan:{plan.pk}:{plan.number}",
        receivers=[receivers.citizen(citizen.pk)],
        text=_("Der er skrevet noget nyt i din plan. Se, hvad I har aftalt."),
        link="/min-side/plan/",
        gather=f"plan:{plan.pk}",
    )
    post(actor, notice)
