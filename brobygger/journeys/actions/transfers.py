"""Moving a case to another municipality: offered here, accepted there (decisions).

The offer names no citizen. Only when the other side accepts does one database function
(migrations 0004 and 0008) copy what both sides listed into a new record there and end the journey
here; the old record stays. The rest is done on each side behind its own wall.
"""

from datetime import datetime
from typing import Any, Unpack
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor, acting
from brobygger.journeys.actions.base import SHORT_LENGTH, Form, act, once, text
from brobygger.journeys.actions.cancelling import cancel_booked
from brobygger.journeys.actions.people import check_ceiling, give, give_to_team
from brobygger.journeys.models import Event, Journey, Transfer
from brobygger.journeys.models.transfers import TransferState
from brobygger.people.identity import new_id
from brobygger.people.models import Employee, Municipality, Team
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError

COPY = "SELECT journeys_accept_transfer(%s, %s, %s, %s, %s, %s)"


@once
def offer_transfer(
    actor: Actor,
    journey: Journey,
    *,
    to_municipality: Municipality,
    reason: str,
    includes_events: bool = False,
    includes_facts: bool = False,
    includes_documents: bool = False,
    includes_plan: bool = False,
    includes_jobs: bool = False,
    includes_records: bool = False,
    **form: Unpack[Form],
) -> Event:
    """Offer the case to another municipality. The reason is read there: no names in it."""
    with act(actor, journey, "journeys.transfer", **form) as case:
        if to_municipality.pk == journey.municipality_id:
            raise UserError(_("Vælg en anden kommune end jeres egen."), "to_municipality")
        if standing_offer(journey):
            raise UserError(_("Sagen er allerede tilbudt. Træk det tilbud tilbage først."))
        why = text(reason, "reason", SHORT_LENGTH, required=_("Skriv hvorfor sagen flytter."))
        Transfer.objects.create(
            from_municipality_id=journey.municipality_id,
            to_municipality=to_municipality,
            journey_id=journey.pk,
            offered_at=case.now,
            offered_by_name=actor.name[:100],
            reason=why,
            includes_events=includes_events,
            includes_facts=includes_facts,
            includes_documents=includes_documents,
            includes_plan=includes_plan,
            includes_jobs=includes_jobs,
            includes_records=includes_records,
        )
        facts = {"municipality": to_municipality.pk, "name": to_municipality.name}
        return case.record(EventKind.TRANSFER_OFFERED, None, facts, reason=why)


@once
def withdraw_transfer(
    actor: Actor, journey: Journey, *, reason: str = "", **form: Unpack[Form]
) -> Event:
    """Take the offer back while nobody has answered it."""
    with act(actor, journey, "journeys.transfer", **form) as case:
        transfer = standing_offer(journey)
        if transfer is None:
            raise UserError(_("Der er ikke noget tilbud at trække tilbage."))
        answer(transfer, TransferState.WITHDRAWN, actor, case.now)
        facts = {"municipality": transfer.to_municipality_id}
        return case.record(EventKind.TRANSFER_WITHDRAWN, None, facts, reason=reason)


def decline_transfer(actor: Actor, transfer: Transfer) -> Transfer:
    """Say no to an offer from another municipality."""
    with transaction.atomic():
        found = offered_to(actor, transfer)
        answer(found, TransferState.DECLINED, actor, timezone.now())
    return found


def accept_transfer(
    actor: Actor,
    transfer: Transfer,
    *,
    caseworker: Employee | None = None,
    job_coach: Employee | None = None,
    team: Team | None = None,
    ceiling_reason: str = "",
) -> Journey:
    """Take the case over; returns the new journey, with its people here."""
    with transaction.atomic():
        offer = offered_to(actor, transfer)
        journey = copy_case(actor, offer)
        with acting(Actor.system(offer.from_municipality_id)):
            tidy_behind(offer.journey_id)
        with act(actor, journey, "journeys.transfer") as case:
            facts = {"municipality": offer.from_municipality_id}
            case.record(EventKind.TRANSFERRED_IN, None, facts, reason=offer.reason)
            case.touched += case.events
            if job_coach:
                check_ceiling(actor, job_coach, ceiling_reason)
                give(case, Role.JOB_COACH, job_coach, ceiling_reason=ceiling_reason)
            if caseworker:
                give(case, Role.CASEWORKER, caseworker)
            if team:
                give_to_team(case, team)
    return journey


def copy_case(actor: Actor, offer: Transfer) -> Journey:
    """Let the database copy the case through the wall; return the new journey."""
    key, now = new_id(), timezone.now()
    values: list[Any] = [
        offer.pk,
        new_id(),
        key,
        actor.name[:100],
        now,
        timezone.localdate(now),
    ]
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(COPY, values)
    except IntegrityError:
        raise UserError(_("Borgeren har allerede et forløb i gang hos jer.")) from None
    except DatabaseError:
        raise UserError(_("Sagen kan ikke modtages: Forløbet er afsluttet imens.")) from None
    return Journey.objects.get(pk=key)


def tidy_behind(journey_id: UUID) -> None:
    """On the side the case left: cancel its talks, end its mark, close its duties."""
    left = Journey.objects.get(pk=journey_id)
    system = Actor.system(left.municipality_id)
    with act(system, left, "journeys.transfer", also_ended=True) as case:
        case.touched += case.events[-1:]  # the ending, written by the database
        cancel_booked(case)
        if case.standing.marked_since:
            case.record(EventKind.MARK_ENDED)


def standing_offer(journey: Journey) -> Transfer | None:
    """Return the offer of a journey that nobody has answered yet."""
    return Transfer.objects.filter(journey_id=journey.pk, state=TransferState.OFFERED).first()


def offered_to(actor: Actor, transfer: Transfer) -> Transfer:
    """Return an open offer to the actor's municipality; raise when there is none."""
    if not actor.may("journeys.transfer") or transfer.to_municipality_id != actor.municipality:
        raise PermissionDenied
    offer = Transfer.objects.filter(
        pk=transfer.pk, to_municipality=actor.municipality, state=TransferState.OFFERED
    ).first()
    if offer is None:
        raise UserError(_("Tilbuddet er ikke længere åbent."))
    return offer


def answer(transfer: Transfer, state: TransferState, actor: Actor, now: datetime) -> None:
    """Close an offer, unless somebody answered it in the meantime."""
    changed = Transfer.objects.filter(pk=transfer.pk, state=TransferState.OFFERED).update(
        state=state, answered_at=now, answered_by_name=actor.name[:100]
    )
    if not changed:
        raise UserError(_("Tilbuddet er ikke længere åbent."))
