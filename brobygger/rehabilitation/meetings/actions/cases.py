"""A case on its way through the team: queued, on an agenda, heard, sent home."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import F, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import reading_list, telling
from brobygger.rehabilitation.meetings.actions.base import (
    HOLD,
    PLAN,
    QUEUE,
    allow,
    kept,
    kept_case,
    kept_from,
)
from brobygger.rehabilitation.meetings.actions.members import expect_all
from brobygger.rehabilitation.meetings.queries import duty_on, is_superseded, plannable
from brobygger.rehabilitation.models import Meeting, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState, Occasion, Part
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

RETURNED = "rehabilitation.returned"
"""The kind of message about a case sent back (``registering``)."""


def queue(
    actor: Actor,
    journey: Journey,
    *,
    occasion: str = Occasion.FIRST,
    is_urgent: bool = False,
    because: str = "",
) -> TeamCase:
    """Ask for a meeting. A case that waits already is given back."""
    allow(actor, QUEUE)
    because = texts.clean(because)[:500]
    if is_urgent and not because:
        raise UserError(_("Skriv, hvorfor det haster."), "because")
    if occasion not in Occasion.values:
        raise UserError(_("Vælg en af mulighederne."), "occasion")
    if duty_on(journey.municipality_id, timezone.localdate()) is MeetingDuty.NONE:
        raise UserError(_("Der holdes ikke møder i teamet efter kommunens regler."))
    with transaction.atomic():
        Journey.objects.select_for_update(no_key=True).filter(pk=journey.pk).first()
        there = TeamCase.objects.filter(
            municipality=journey.municipality_id,
            journey=journey,
            state__in=[CaseState.QUEUED, CaseState.ON_AGENDA],
        )
        return there.first() or TeamCase.objects.create(
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            journey=journey,
            occasion=occasion,
            is_urgent=is_urgent,
            urgent_because=because,
            queued_at=timezone.now(),
            queued_by_name=actor.name[:100],
        )


def put_on(actor: Actor, case: TeamCase, meeting: Meeting) -> TeamCase:
    """Put a waiting case last on a meeting with room."""
    allow(actor, PLAN)
    waiting = kept_from(plannable(actor), case, CaseState.QUEUED)
    with kept(actor, meeting) as row, waiting as one:
        if row.state == MeetingState.CANCELLED:
            raise UserError(_("Mødet er aflyst."))
        here = row.cases.exclude(state=CaseState.WITHDRAWN)
        if here.count() >= row.capacity:
            raise UserError(_("Der er ikke plads til flere sager på mødet."))
        last = here.aggregate(last=Max("position"))["last"]
        one.meeting, one.state = row, CaseState.ON_AGENDA
        one.position = 0 if last is None else last + 1
        one.save(update_fields=["meeting", "state", "position"])
        expect_all(one)
        if row.agenda_sent_at:
            reading_list.open_to_members(one)
            telling.invite(actor, row, [one])
    return one


def take_off(actor: Actor, case: TeamCase) -> TeamCase:
    """Back in the queue; the members' access ends."""
    allow(actor, PLAN)
    with kept_case(actor, case, CaseState.ON_AGENDA) as one:
        _leave_agenda(one, CaseState.QUEUED)
    return one


def send_home(actor: Actor, case: TeamCase, because: str = "") -> TeamCase:
    """Back to the caseworker before the meeting: the form is in a template of yesterday.

    Where the municipality has chosen so (spec 2.2). A new version is written in the template in
    force, and the case is put in the queue again.
    """
    allow(actor, PLAN)
    if not settings_of(case.municipality_id).returns_superseded:
        raise UserError(_("Jeres kommune har valgt, at sager ikke sendes tilbage før mødet."))
    because = texts.clean(because)[:500] or _("Skabelonen gælder ikke længere.")
    with kept_case(actor, case, CaseState.QUEUED, CaseState.ON_AGENDA) as one:
        if not is_superseded(one):
            raise UserError(_("Den forberedende del er i den skabelon, der gælder."))
        one.returned_because = because
        one.save(update_fields=["returned_because"])
        _leave_agenda(one, CaseState.RETURNED)
        _tell_caseworker(actor, one)
    return one


def _leave_agenda(case: TeamCase, state: CaseState) -> None:
    """Off the meeting, if it is on one; the cases after it move up, and the access ends."""
    meeting, position = case.meeting, case.position
    case.meeting, case.state, case.position = None, state, 0
    case.save(update_fields=["meeting", "state", "position"])
    if meeting is not None:
        case.presences.all().delete()
        later = TeamCase.objects.filter(meeting=meeting, position__gt=position)
        later.update(position=F("position") - 1)
        reading_list.close(case)
        if meeting.agenda_sent_at:
            system = Actor.system(case.municipality_id)
            telling.call_off(system, case)
            moved = TeamCase.objects.filter(meeting=meeting, position__gte=position)
            telling.invite(system, meeting, moved.filter(state=CaseState.ON_AGENDA))


def _tell_caseworker(actor: Actor, case: TeamCase) -> None:
    caseworker = case.journey.caseworker_id
    if caseworker is None:
        return
    notice = Notice(
        RETURNED,
        f"team_case:{case.pk}:returned",
        [receivers.employee(caseworker)],
        text=case.returned_because,
        citizen_id=case.citizen_id,
        link=reverse("rehabilitation:preparatory", args=[case.journey_id]),
    )
    post(actor, notice)


def withdraw(actor: Actor, case: TeamCase) -> TeamCase:
    """Out of the queue."""
    allow(actor, QUEUE)
    with kept_case(actor, case, CaseState.QUEUED) as one:
        one.state = CaseState.WITHDRAWN
        one.save(update_fields=["state"])
    return one


def is_day_of_meeting(case: TeamCase) -> bool:
    """Whether the case's meeting is today, or was before."""
    day = timezone.localdate(case.meeting.starts_at) if case.meeting else None
    return day is not None and day <= timezone.localdate()


def hold(
    actor: Actor, case: TeamCase, present: Collection[UUID], held_on: date | None = None
) -> TeamCase:
    """The team has heard the case: who was there, and the journey knows of it."""
    allow(actor, HOLD)
    with kept_case(actor, case, CaseState.ON_AGENDA) as one:
        if not is_day_of_meeting(one):
            raise UserError(_("Mødet er ikke holdt endnu."))
        there = list(one.presences.all())
        if not any(presence.pk in present for presence in there):
            raise UserError(_("Sæt kryds ved dem, der var med."), "present")
        for presence in there:
            presence.is_present = presence.pk in present
        Presence.objects.bulk_update(there, ["is_present"])
        one.consultant_present = any(
            presence.is_present and presence.part == Part.COMPANY_CONSULTANT for presence in there
        )
        one.state, one.held_at = CaseState.HELD, timezone.now()
        one.save(update_fields=["state", "held_at", "consultant_present"])
        _tell_journey(actor, one, held_on)
    return one


def _tell_journey(actor: Actor, case: TeamCase, held_on: date | None) -> None:
    # The team records without being around the case; the event still carries the name.
    on_behalf = replace(actor, is_system=True)
    if held_on is None and case.meeting:
        held_on = timezone.localdate(case.meeting.starts_at)
    journeys.record_meeting(
        on_behalf,
        case.journey,
        consultant_present=bool(case.consultant_present),
        happened_on=held_on,
    )
    if case.occasion == Occasion.STEP_UP:
        journeys.reassess(on_behalf, case.journey, happened_on=held_on)
