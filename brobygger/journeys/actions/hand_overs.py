"""Handing over a whole or part caseload: previewed, in one transaction, undone for a day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import reduce
from operator import or_
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys import rules, telling
from brobygger.journeys.actions.base import SHORT_LENGTH, AlreadyDoneError, act, refuse_repeat, text
from brobygger.journeys.actions.corrections import take_away
from brobygger.journeys.actions.people import check_ceiling, check_employee, give, open_cases
from brobygger.journeys.models import (
    HandedOverJourney,
    HandOver,
    Journey,
    JourneyState,
    Talk,
    TalkState,
)
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError

UNDO_WITHIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a hand-over would do. ``talks`` are booked with the giver, and go along."""

    role: Role
    journeys: Sequence[Journey]
    talks: int
    held: int
    ceiling: int

    @property
    def after(self) -> int:
        """Return how many cases the receiver would have."""
        return self.held + len(self.journeys)

    @property
    def is_over(self) -> bool:
        """Say whether that is above the ceiling, which is the coaches'."""
        return self.role == Role.JOB_COACH and self.after > self.ceiling


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing a hand-over gave back, and what had changed since and stays."""

    restored: Sequence[Journey]
    kept: Sequence[Journey]


def preview_hand_over(
    actor: Actor,
    *,
    giver: Employee,
    receiver: Employee,
    role: Role,
    journeys: Collection[UUID] | None = None,
) -> Preview:
    """Return what would be handed over; ``journeys`` None: the whole caseload."""
    found = list(held_by(actor, giver, role, journeys).select_related("citizen"))
    ceiling = Municipality.objects.get(pk=actor.municipality).caseload_ceiling
    talks = talks_that_follow(giver, role, found)
    return Preview(role, found, talks, open_cases(receiver), ceiling)


def talks_that_follow(giver: Employee, role: Role, journeys: Collection[Journey]) -> int:
    """Return how many talks ahead go along; where the giver keeps a role, they stay."""
    others = (column for one, column in rules.COLUMN_OF_ROLE.items() if one != role)
    keeps = reduce(or_, (Q(**{f"journey__{column}": giver.pk}) for column in others))
    rows = Talk.objects.filter(journey__in=journeys, employee=giver, state=TalkState.BOOKED)
    return rows.filter(starts_at__gt=timezone.now()).exclude(keeps).count()


def held_by(
    actor: Actor, giver: Employee, role: Role, journeys: Collection[UUID] | None
) -> QuerySet[Journey]:
    """Return the open journeys the actor sees on which somebody holds a role."""
    if not actor.may("journeys.hand_over") or giver.municipality_id != actor.municipality:
        raise PermissionDenied
    if role not in rules.COLUMN_OF_ROLE:
        raise UserError(_("Den rolle findes ikke på et forløb."), "role")
    rows = Journey.objects.visible_to(actor).exclude(state=JourneyState.ENDED)
    rows = rows.filter(**{rules.COLUMN_OF_ROLE[role]: giver.pk})
    return rows if journeys is None else rows.filter(pk__in=journeys)


def hand_over(
    actor: Actor,
    *,
    giver: Employee,
    receiver: Employee,
    role: Role,
    reason: str,
    journeys: Collection[UUID] | None = None,
    ceiling_reason: str = "",
    submission_id: UUID | None = None,
) -> HandOver:
    """Give one employee's cases in a role to another: all or none of them."""
    made = HandOver(
        municipality_id=actor.municipality,
        role=role.value,
        giver=giver,
        receiver=receiver,
        reason=text(reason, "reason", SHORT_LENGTH, required=_("Skriv hvorfor.")),
        made_at=timezone.now(),
        made_by_name=actor.name[:100],
    )
    if receiver == giver:
        raise UserError(_("Vælg en anden end den, der afgiver sagerne."), "receiver")
    try:
        with transaction.atomic():
            refuse_repeat(submission_id)
            # In one order, so that two hand-overs never wait for each other.
            found = list(held_by(actor, giver, role, journeys).order_by("pk"))
            check_receiver(actor, made, len(found), ceiling_reason)
            made.save(force_insert=True)
            give_all(actor, made, found, ceiling_reason, submission_id)
            telling.tell_handed_over(actor, made, found)
    except AlreadyDoneError as done:
        return HandOver.objects.get(journeys__event_id=done.event.pk)
    return made


def check_receiver(actor: Actor, made: HandOver, cases: int, ceiling_reason: str) -> None:
    """Raise when there is nothing to give, or the receiver cannot take it."""
    if not cases:
        raise UserError(_("Der er ingen sager at overdrage."))
    check_employee(actor.municipality, Role(made.role), made.receiver)
    if made.role == Role.JOB_COACH:
        check_ceiling(actor, made.receiver, ceiling_reason, cases)


def give_all(
    actor: Actor,
    made: HandOver,
    journeys: Sequence[Journey],
    ceiling_reason: str,
    submission_id: UUID | None,
) -> None:
    """Assign the receiver on each journey, and note which event did it."""
    rows = []
    for journey in journeys:
        with act(actor, journey, "journeys.hand_over", submission_id=submission_id) as case:
            event = give(
                case,
                Role(made.role),
                made.receiver,
                reason=made.reason,
                ceiling_reason=ceiling_reason,
                hand_over=made.pk,
            )
        submission_id = None  # the first event answers for the form
        rows.append(
            HandedOverJourney(
                municipality_id=actor.municipality,
                hand_over=made,
                citizen_id=journey.citizen_id,
                journey=journey,
                event_id=event.pk,
            )
        )
    HandedOverJourney.objects.bulk_create(rows)


def undo_hand_over(actor: Actor, made: HandOver) -> Undone:
    """Give back, within a day, the cases nobody has given to anyone else since."""
    if not actor.may("journeys.hand_over") or made.municipality_id != actor.municipality:
        raise PermissionDenied
    with transaction.atomic():
        rows = HandOver.objects.select_for_update(of=("self",))
        locked = rows.select_related("giver", "receiver").get(pk=made.pk)
        if locked.undone_at:
            raise UserError(_("Overdragelsen er allerede fortrudt."))
        if timezone.now() > locked.made_at + UNDO_WITHIN:
            raise UserError(_("En overdragelse kan fortrydes i et døgn. Lav en ny i stedet."))
        given = locked.journeys.select_related("journey__citizen").order_by("journey")
        done = [(row.journey, give_back(actor, row, Role(locked.role))) for row in given]
        locked.undone_at = timezone.now()
        locked.save(update_fields=["undone_at"])
        restored = [journey for journey, was_given_back in done if was_given_back]
        kept = [journey for journey, was_given_back in done if not was_given_back]
        telling.tell_given_back(actor, locked, restored)
    return Undone(restored, kept)


def give_back(actor: Actor, row: HandedOverJourney, role: Role) -> bool:
    """Put one assignment out of force, if it is still the newest; say whether it was."""
    with act(actor, row.journey, "journeys.hand_over", also_ended=True) as case:
        changes = [
            event
            for event in case.events
            if event.kind in {EventKind.ASSIGNED, EventKind.RELEASED}
            and event.facts.get("role") == role.value
        ]
        unchanged = bool(changes) and changes[-1].pk == row.event_id
        if unchanged and case.journey.state != JourneyState.ENDED:
            take_away(case, changes[-1], _("Overdragelsen er fortrudt"))
            return True
    return False
