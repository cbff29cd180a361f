"""Meetings in the calendar, their agenda, and whether there are any."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.journeys.models import JourneySettings
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import reading_list, telling
from brobygger.rehabilitation.meetings.actions.base import ADMINISTER, PLAN, allow, kept
from brobygger.rehabilitation.meetings.actions.cases import take_off
from brobygger.rehabilitation.models import Meeting
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState
from brobygger.ui.errors import UserError

LONGEST_AHEAD = timedelta(days=730)


def plan(actor: Actor, *, starts_at: datetime, capacity: int, place: str) -> Meeting:
    """Put a meeting in the calendar."""
    allow(actor, PLAN)
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
    allow(actor, ADMINISTER)
    if duty not in MeetingDuty.values:
        raise UserError(_("Vælg en af mulighederne."), "duty")
    with transaction.atomic():
        rows = JourneySettings.objects.select_for_update()
        chosen, _is_new = rows.get_or_create(municipality_id=actor.municipality)
        before = chosen.meetings.get(from_day.isoformat(), "")
        chosen.meetings[from_day.isoformat()] = duty
        chosen.save(update_fields=["meetings"])
        _write_history(actor, from_day, before, duty)


def _write_history(actor: Actor, from_day: date, before: str, duty: str) -> None:
    """Among the administrators' choices, as the others."""
    if before == duty:
        return
    words = [str(MeetingDuty(said).label) if said else _("ikke bestemt") for said in (before, duty)]
    text = _("Fra %(day)s: »%(before)s« → »%(after)s«") % {
        "day": date_format(from_day),
        "before": words[0],
        "after": words[1],
    }
    administration.write(actor, None, _("Regler for møder"), text)


def send_agenda(actor: Actor, meeting: Meeting) -> Meeting:
    """The agenda stands: members may read from now on. Again opens for those who came since."""
    allow(actor, PLAN)
    with kept(actor, meeting) as row:
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
    allow(actor, PLAN)
    with kept(actor, meeting) as row:
        if row.cases.filter(state__in=[CaseState.HELD, CaseState.DECIDED]).exists():
            raise UserError(_("Teamet har behandlet sager på mødet. Tag de andre af i stedet."))
        for case in row.cases.filter(state=CaseState.ON_AGENDA).order_by("-position"):
            take_off(replace(actor, is_system=True), case)
        row.state = MeetingState.CANCELLED
        row.save(update_fields=["state"])
    return row
