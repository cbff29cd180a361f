"""One of each record of a plan that an address can name, for the walk through all pages."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.people.models import Citizen
from brobygger.plan import actions
from brobygger.plan.models import Activity, Agreement, LongText, Status
from tests.plan.conftest import effort, wording


def write_plan(actor: Actor, citizen: Citizen) -> None:
    """An agreement, an activity with a status, and a text that is too long."""
    today = timezone.localdate()
    actions.agree(actor, citizen.pk, wording=wording(due_on=today))
    made = effort(starts_on=today, ends_on=None)
    activity = actions.start_activity(actor, citizen.pk, effort=made)
    actions.report(actor, activity, text="Det går godt.")
    place = f"activity/{activity.pk}/why"
    actions.bring_text(actor, citizen.pk, place=place, text="x" * 2001, source="VITAS")


RECORDS: dict[str, Any] = {
    "agreement_id": Agreement,
    "activity_id": Activity,
    "status_id": Status,
    "long_text_id": LongText,
}


def key_of(name: str, citizen: Citizen) -> UUID:
    """The key an address names, of a citizen's plan."""
    found: UUID = RECORDS[name].objects.filter(citizen=citizen).order_by("id")[0].pk
    return found
