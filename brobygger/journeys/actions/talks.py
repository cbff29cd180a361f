"""Talks ahead: booked, moved, cancelled, or nobody came."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Unpack

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys import rules
from brobygger.journeys.actions.base import Case, Form, act, once, text
from brobygger.journeys.models import Event, Journey, Talk, TalkState
from brobygger.people.identity import new_id
from brobygger.people.models import Employee
from brobygger.programmes.kinds import ContactForm, EventKind
from brobygger.ui.errors import UserError

PLACE_LENGTH = 200
AHEAD = timedelta(days=730)
LONGEST = 8 * 60


@dataclass(frozen=True, slots=True)
class Booking:
    """When, how and where a talk is to be held; ``employee`` None: whoever books it."""

    starts_at: datetime
    form: str = ContactForm.IN_PERSON
    place: str = ""
    minutes: int = 45
    employee: Employee | None = None


@once
def book_talk(
    actor: Actor,
    journey: Journey,
    *,
    booking: Booking,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Book a talk with the citizen. The place is needed when they are to meet."""
    with act(actor, journey, "journeys.book_talk", **form) as case:
        return book(case, booking, note=note)


@once
def move_talk(
    actor: Actor,
    journey: Journey,
    *,
    talk: Talk,
    booking: Booking,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Book a new time in place of an old one."""
    with act(actor, journey, "journeys.book_talk", **form) as case:
        replaced = booked_talk(case, talk)
        return book(case, booking, reason=reason, replaces=str(replaced.id))


@once
def cancel_talk(
    actor: Actor,
    journey: Journey,
    *,
    talk: Talk,
    by_citizen: bool,
    reason: str = "",
    next_talk: Booking | None = None,
    **form: Unpack[Form],
) -> Event:
    """Cancel a talk; it is no contact. ``next_talk`` books a new time in the same act."""
    with act(actor, journey, "journeys.book_talk", **form) as case:
        found = booked_talk(case, talk)
        facts = {"talk": str(found.id), "by": "citizen" if by_citizen else "us"}
        event = case.record(EventKind.TALK_CANCELLED, None, facts, reason=reason)
        if next_talk:
            book(case, next_talk)
        return event


@once
def no_show(
    actor: Actor,
    journey: Journey,
    *,
    talk: Talk,
    note: str = "",
    next_talk: Booking | None = None,
    **form: Unpack[Form],
) -> Event:
    """Record that the citizen did not come; it is no contact."""
    with act(actor, journey, "journeys.book_talk", **form) as case:
        found = booked_talk(case, talk)
        if found.starts_at > case.now:
            raise UserError(_("Samtalen er ikke begyndt endnu. Aflys den i stedet."))
        day = max(timezone.localdate(found.starts_at), case.journey.started_on)
        event = case.record(EventKind.NO_SHOW, day, {"talk": str(found.id)}, note=note)
        if next_talk:
            book(case, next_talk)
        return event


def book(
    case: Case, booking: Booking, *, note: str = "", reason: str = "", replaces: str = ""
) -> Event:
    """Record a booking inside an act."""
    facts = talk_facts(case, booking)
    if replaces:
        facts["replaces"] = replaces
    return case.record(EventKind.TALK_BOOKED, None, facts, note=note, reason=reason)


def talk_facts(case: Case, booking: Booking) -> dict[str, Any]:
    """Return the booking as facts; UserError when the time or the place cannot be."""
    starts_at = booking.starts_at
    if starts_at <= case.now:
        raise UserError(_("Tiden er allerede gået. Vælg et tidspunkt, der kommer."), "starts_at")
    if starts_at > case.now + AHEAD:
        raise UserError(
            _("Tiden ligger mere end to år ude i fremtiden. Tjek årstallet."), "starts_at"
        )
    if not 0 < booking.minutes <= LONGEST:
        raise UserError(_("En samtale varer mellem 1 minut og 8 timer."), "minutes")
    if booking.form not in ContactForm.values:
        raise UserError(_("Vælg hvordan samtalen holdes."), "form")
    employee = booking.employee.pk if booking.employee else case.actor.employee_id
    return {
        "talk": str(new_id()),
        "starts_at": starts_at.isoformat(),
        "ends_at": (starts_at + timedelta(minutes=booking.minutes)).isoformat(),
        "form": str(booking.form),
        "place": place(booking),
        "employee": str(employee) if employee else None,
    }


def place(booking: Booking) -> str:
    """Return the place; a phone or video talk may be without."""
    meets = booking.form in {ContactForm.IN_PERSON, ContactForm.GROUP}
    required = _("Skriv hvor I mødes.") if meets else ""
    return text(booking.place, "place", PLACE_LENGTH, required=required)


def booked_talk(case: Case, talk: Talk) -> rules.TalkFacts:
    """Return a talk of this journey that nobody has answered for yet."""
    found = rules.talks_of(case.happenings).get(talk.pk)
    if found is None:
        raise UserError(_("Samtalen findes ikke på forløbet."), "talk")
    if found.state != TalkState.BOOKED:
        raise UserError(
            _("Samtalen er allerede registreret som %(state)s.")
            % {"state": str(found.state.label).lower()},
            "talk",
        )
    return found
