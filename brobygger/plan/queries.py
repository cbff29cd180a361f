"""What pages and other rooms ask of plans. Nothing here writes."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar, cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Model, Prefetch, Q, QuerySet
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import consents, scope
from brobygger.access.actor import Actor
from brobygger.access.pages import reach
from brobygger.journeys.models import Journey, JourneyState
from brobygger.people.models import Citizen
from brobygger.plan.consent import HEALTH
from brobygger.plan.models import (
    Activity,
    Agreement,
    AgreementState,
    Change,
    HealthLimits,
    LongText,
    Plan,
    Status,
)
from brobygger.plan.models.base import MATERIALS, may_read
from brobygger.ui.errors import UserError

Row = TypeVar("Row", bound=Model)


def citizens_with_plan(actor: Actor) -> QuerySet[Citizen]:
    """The citizens whose plans the actor reads."""
    rows = Citizen.objects.all()
    return scope.visible_to(rows, actor, "pk", MATERIALS) if may_read(actor) else rows.none()


def reach_plan(actor: Actor, citizen_id: UUID) -> Citizen:
    """The citizen, if the actor may read the plan; as ``access.pages.reach`` when not."""
    seen = citizens_with_plan(actor).filter(pk=citizen_id).first()
    if seen:
        return seen
    reach(actor, citizen_id)
    raise PermissionDenied


def own_citizen(actor: Actor) -> Citizen:
    """The signed-in citizen."""
    return get_object_or_404(citizens_with_plan(actor), pk=cast(UUID, actor.citizen_id))


def plan_of(actor: Actor, citizen_id: UUID) -> Plan | None:
    """The citizen's plan, None while nobody has written in it."""
    return _rows(Plan, actor, citizen_id).first()


def current_journey(citizen_id: UUID) -> Journey | None:
    """The citizen's journey that has not ended."""
    rows = Journey.objects.filter(citizen=citizen_id)
    return rows.exclude(state=JourneyState.ENDED).first()


def agreements(actor: Actor, citizen_id: UUID) -> QuerySet[Agreement]:
    """Every agreement, the first due first, with what it is tied to."""
    rows = _rows(Agreement, actor, citizen_id)
    return rows.select_related("job_goal", "progression_goal", "activity")


def open_agreements(actor: Actor, citizen_id: UUID) -> QuerySet[Agreement]:
    """Those nobody has answered, the first due first."""
    return agreements(actor, citizen_id).filter(state=AgreementState.OPEN)


def agreements_of_last_talk(actor: Actor, citizen_id: UUID) -> list[Agreement]:
    """What the next talk opens with: what is open, and what was answered since the last talk.

    The day the newest agreements were made stands for the last talk.
    """
    rows = agreements(actor, citizen_id)
    newest = rows.order_by("-made_on").values_list("made_on", flat=True).first()
    if newest is None:
        return []
    return list(rows.filter(Q(state=AgreementState.OPEN) | Q(made_on=newest)))


def activities(actor: Actor, citizen_id: UUID) -> QuerySet[Activity]:
    """Every activity by its start, with its statuses in force (``statuses_now``), newest first."""
    in_force = Status.objects.filter(superseded_by__isnull=True)
    rows = _rows(Activity, actor, citizen_id)
    return rows.prefetch_related(Prefetch("statuses", in_force, to_attr="statuses_now"))


def running_activities(
    actor: Actor, citizen_id: UUID, today: date | None = None
) -> QuerySet[Activity]:
    """Those that have started and are not over."""
    today = today or timezone.localdate()
    return activities(actor, citizen_id).filter(ended_on__isnull=True, starts_on__lte=today)


def health_limits(actor: Actor, citizen_id: UUID) -> HealthLimits | None:
    """What health allows, for those who may know, while the citizen says yes to it."""
    if not actor.may("plan.health"):
        return None
    row = _rows(HealthLimits, actor, citizen_id).first()
    is_there = row is not None and not row.is_blank
    return row if is_there and consents.is_given(actor, citizen_id, HEALTH) else None


def health_row(citizen_id: UUID) -> HealthLimits | None:
    """The citizen's one record of health, for acts upon it; perhaps emptied."""
    rows: Any = HealthLimits.objects.filter(citizen=citizen_id)
    found: HealthLimits | None = rows.select_related("citizen").first()
    return found


def long_texts(actor: Actor, citizen_id: UUID) -> QuerySet[LongText]:
    """Texts from elsewhere that wait for somebody to shorten them."""
    return _rows(LongText, actor, citizen_id).filter(settled_at__isnull=True)


def changes(actor: Actor, citizen_id: UUID) -> QuerySet[Change]:
    """What has happened to the plan, newest first.

    Of health only for those who may know, while the citizen says yes, and nothing from before
    a yes that was taken back.
    """
    rows = _rows(Change, actor, citizen_id)
    since = consents.given_since(actor, citizen_id, HEALTH) if actor.may("plan.health") else None
    if since is None:
        return rows.exclude(subject=HealthLimits.key)
    return rows.exclude(subject=HealthLimits.key, at__lt=since)


def find_agreement(actor: Actor, citizen_id: UUID, key: UUID) -> Agreement:
    """One agreement; UserError when the plan has none of that key."""
    return cast(Agreement, _found(agreements(actor, citizen_id), key, _("Aftalen findes ikke.")))


def find_activity(actor: Actor, citizen_id: UUID, key: UUID) -> Activity:
    """One activity; UserError when the plan has none of that key."""
    return cast(Activity, _found(activities(actor, citizen_id), key, _("Indsatsen findes ikke.")))


def find_status(actor: Actor, citizen_id: UUID, key: UUID) -> Status:
    """One status in force; UserError when the plan has none of that key."""
    rows = _rows(Status, actor, citizen_id).filter(superseded_by__isnull=True)
    return cast(Status, _found(rows.select_related("activity"), key, _("Status findes ikke.")))


def find_long_text(actor: Actor, citizen_id: UUID, key: UUID) -> LongText:
    """One text that waits to be shortened; UserError when there is none of that key."""
    rows = long_texts(actor, citizen_id)
    return cast(LongText, _found(rows, key, _("Teksten findes ikke.")))


def _rows(model: type[Row], actor: Actor, citizen_id: UUID) -> QuerySet[Row]:
    visible: Any = model._default_manager.all()
    found: QuerySet[Row] = visible.visible_to(actor).filter(citizen=citizen_id)
    return found


def _found(rows: Iterable[Any], key: UUID, message: str) -> Any:
    found = cast(Any, rows).filter(pk=key).first()
    if found is None:
        raise UserError(message)
    return found
