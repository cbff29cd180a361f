"""What people do with meetings and their cases. Each act is one transaction."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F, Max, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey, JourneySettings
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.people.models import Employee
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import reading_list, telling
from brobygger.rehabilitation.meetings.queries import (
    duty_on,
    is_superseded,
    plannable,
    team_members,
)
from brobygger.rehabilitation.models import Meeting, Member, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState, Occasion, Part
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

PLAN, HOLD = "rehabilitation.plan_meetings", "rehabilitation.hold_meetings"
QUEUE = "rehabilitation.queue_case"
ADMINISTER = "rehabilitation.administer"
LONGEST_AHEAD = timedelta(days=730)
RETURNED = "rehabilitation.returned"
"""The kind of message about a case sent back (``registering``)."""


def plan(actor: Actor, *, starts_at: datetime, capacity: int, place: str) -> Meeting:
    """Put a meeting in the calendar."""
    _allow(actor, PLAN)
    now = timezone.now()
    if not now - timedelta(days=1) < starts_at < now + LONGEST_AHEAD:
        raise UserError(_("Vælg en dag fra i dag og højst to år frem."), "day")
    return Meeting.objects.create(
        municipality_id=actor.municipality,
        starts_at=starts_at,
        capacity=capacity,
        place=place,
        made_at=now,
        made_by_name=actor.name[:100],
    )


def set_duty(actor: Actor, *, from_day: date, duty: str) -> None:
    """Say whether cases must be on a meeting from a day on; the same day again changes it.

    As with the other settings, a journey's duties follow with what next happens on it.
    """
    _allow(actor, ADMINISTER)
    if duty not in MeetingDuty.values:
        raise UserError(_("Vælg en af mulighederne."), "duty")
    with transaction.atomic():
        rows = JourneySettings.objects.select_for_update()
        chosen, _is_new = rows.get_or_create(municipality_id=actor.municipality)
        chosen.meetings[from_day.isoformat()] = duty
        chosen.save(update_fields=["meetings"])


def add_member(actor: Actor, meeting: Meeting, employee: Employee, part: str) -> Member:
    """Put an employee on the meeting; again with another part changes the part."""
    _allow(actor, PLAN)
    if part not in Part.values:
        raise UserError(_("Vælg en af mulighederne."), "part")
    if not team_members(actor.municipality).filter(pk=employee.pk).exists():
        raise UserError(_("Vælg en fra listen."), "employee")
    with _kept(actor, meeting) as row:
        made, _is_new = Member.objects.update_or_create(
            municipality_id=row.municipality_id,
            meeting=row,
            employee=employee,
            defaults={"part": part},
        )
        for case in row.cases.filter(state=CaseState.ON_AGENDA):
            _expect(case, employee.name, part, employee)
            if row.agenda_sent_at:
                reading_list.open_to_members(case)
    return made


def queue(
    actor: Actor,
    journey: Journey,
    *,
    occasion: str = Occasion.FIRST,
    is_urgent: bool = False,
    because: str = "",
) -> TeamCase:
    """Ask for a meeting. A case that waits already is given back."""
    _allow(actor, QUEUE)
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
    _allow(actor, PLAN)
    waiting = _kept_from(plannable(actor), case, CaseState.QUEUED)
    with _kept(actor, meeting) as row, waiting as one:
        if row.state == MeetingState.CANCELLED:
            raise UserError(_("Mødet er aflyst."))
        here = row.cases.exclude(state=CaseState.WITHDRAWN)
        if here.count() >= row.capacity:
            raise UserError(_("Der er ikke plads til flere sager på mødet."))
        last = here.aggregate(last=Max("position"))["last"]
        one.meeting, one.state = row, CaseState.ON_AGENDA
        one.position = 0 if last is None else last + 1
        one.save(update_fields=["meeting", "state", "position"])
        _expect_all(one)
        if row.agenda_sent_at:
            reading_list.open_to_members(one)
            telling.invite(actor, row, [one])
    return one


def take_off(actor: Actor, case: TeamCase) -> TeamCase:
    """Back in the queue; the members' access ends."""
    _allow(actor, PLAN)
    with _kept_case(actor, case, CaseState.ON_AGENDA) as one:
        _leave_agenda(one, CaseState.QUEUED)
    return one


def send_home(actor: Actor, case: TeamCase, because: str = "") -> TeamCase:
    """Back to the caseworker before the meeting: the form is in a template of yesterday.

    Where the municipality has chosen so (spec 2.2). A new version is written in the template in
    force, and the case is put in the queue again.
    """
    _allow(actor, PLAN)
    if not settings_of(case.municipality_id).returns_superseded:
        raise UserError(_("Jeres kommune har valgt, at sager ikke sendes tilbage før mødet."))
    because = texts.clean(because)[:500] or _("Skabelonen gælder ikke længere.")
    with _kept_case(actor, case, CaseState.QUEUED, CaseState.ON_AGENDA) as one:
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
    _allow(actor, QUEUE)
    with _kept_case(actor, case, CaseState.QUEUED) as one:
        one.state = CaseState.WITHDRAWN
        one.save(update_fields=["state"])
    return one


def send_agenda(actor: Actor, meeting: Meeting) -> Meeting:
    """The agenda stands: members may read from now on. Again opens for those who came since."""
    _allow(actor, PLAN)
    with _kept(actor, meeting) as row:
        waiting = list(row.cases.filter(state=CaseState.ON_AGENDA))
        if not waiting:
            raise UserError(_("Der er ingen sager på dagsordenen endnu."))
        if not row.members.exists():
            raise UserError(_("Sæt deltagere på mødet, før dagsordenen sendes."))
        row.state, row.agenda_sent_at = MeetingState.SENT, row.agenda_sent_at or timezone.now()
        row.save(update_fields=["state", "agenda_sent_at"])
        for case in waiting:
            reading_list.open_to_members(case)
        telling.invite(actor, row, waiting)
    return row


def cancel(actor: Actor, meeting: Meeting) -> Meeting:
    """The meeting is not held; its cases wait again, and the access ends."""
    _allow(actor, PLAN)
    with _kept(actor, meeting) as row:
        for case in row.cases.filter(state=CaseState.ON_AGENDA).order_by("-position"):
            take_off(replace(actor, is_system=True), case)
        row.state = MeetingState.CANCELLED
        row.save(update_fields=["state"])
    return row


def expect(actor: Actor, case: TeamCase, name: str, part: str) -> Presence:
    """Somebody more at a case: a companion, another department, an outside member."""
    _allow(actor, HOLD)
    name = texts.one_line(name)
    if not name or len(name) > 100:
        raise UserError(_("Skriv et navn på højst 100 tegn."), "name")
    if part not in Part.values:
        raise UserError(_("Vælg en af mulighederne."), "part")
    return _expect(case, name, part)


def is_day_of_meeting(case: TeamCase) -> bool:
    """Whether the case's meeting is today, or was before."""
    day = timezone.localdate(case.meeting.starts_at) if case.meeting else None
    return day is not None and day <= timezone.localdate()


def hold(
    actor: Actor, case: TeamCase, present: Collection[UUID], held_on: date | None = None
) -> TeamCase:
    """The team has heard the case: who was there, and the journey knows of it."""
    _allow(actor, HOLD)
    with _kept_case(actor, case, CaseState.ON_AGENDA) as one:
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


def _expect_all(case: TeamCase) -> None:
    """Those a case brings along: the citizen, the people around it, and the members."""
    journey = case.journey
    _expect(case, case.citizen.name, Part.CITIZEN)
    for part, employee in (
        (Part.CASEWORKER, journey.caseworker),
        (Part.COMPANY_CONSULTANT, journey.company_consultant),
    ):
        if employee:
            _expect(case, employee.name, part, employee)
    members = Member.objects.filter(municipality=case.municipality_id, meeting=case.meeting_id)
    for member in members.select_related("employee"):
        _expect(case, member.employee.name, member.part, member.employee)


def _expect(case: TeamCase, name: str, part: str, employee: Employee | None = None) -> Presence:
    """Expect somebody, once in each part."""
    made, _is_new = Presence.objects.get_or_create(
        municipality_id=case.municipality_id,
        citizen_id=case.citizen_id,
        case=case,
        name=name[:100],
        part=part,
        defaults={"employee": employee},
    )
    return made


def _allow(actor: Actor, permission: str) -> None:
    if not actor.may(permission):
        raise PermissionDenied


@contextmanager
def _kept(actor: Actor, meeting: Meeting) -> Iterator[Meeting]:
    """The meeting as it stands, kept from others."""
    with transaction.atomic():
        rows = Meeting.objects.select_for_update(no_key=True)
        yield rows.get(municipality=actor.municipality, pk=meeting.pk)


def _kept_case(
    actor: Actor, case: TeamCase, *states: CaseState
) -> AbstractContextManager[TeamCase]:
    """The case as it stands, if the actor reads it."""
    return _kept_from(TeamCase.objects.visible_to(actor), case, *states)


@contextmanager
def _kept_from(rows: QuerySet[TeamCase], case: TeamCase, *states: CaseState) -> Iterator[TeamCase]:
    """The case as it stands, kept from others; UserError when it moved on meanwhile."""
    with transaction.atomic():
        rows = rows.select_for_update(of=("self",), no_key=True)
        row = rows.select_related("citizen", "journey", "meeting").filter(pk=case.pk).first()
        if row is None:
            raise PermissionDenied
        if row.state not in states:
            raise UserError(
                _("Sagen er imens blevet “%(state)s”. Se siden igen.")
                % {"state": row.get_state_display()}
            )
        yield row
