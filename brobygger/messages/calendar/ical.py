"""iCalendar (RFC 5545, 5546): invitations that go along with e-mails, and whole calendars."""

from collections.abc import Iterable
from email.utils import parseaddr
from functools import cache
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Component, Event, Timezone, vCalAddress, vText

from brobygger.messages.delivery.reach import Reach
from brobygger.messages.models import CalendarEntry

HERE = ZoneInfo(settings.TIME_ZONE)
SUMMER_TIME = """BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""When clocks are changed in Denmark (directive 2000/84/EC: last Sundays of March and October)."""


def invitation(entry: CalendarEntry, reach: Reach) -> bytes:
    """One appointment as a request or a cancellation to its receiver.

    A place may give away where somebody with a protected address lives: it is left out then.
    """
    calendar = _calendar("CANCEL" if entry.is_cancelled else "REQUEST")
    event = _event(entry, with_place=not reach.has_protected_address)
    sender = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    event.add("organizer", vCalAddress(f"mailto:{sender}"))
    attendee = vCalAddress(f"mailto:{reach.email}")
    attendee.params["rsvp"] = vText("FALSE")
    attendee.params["partstat"] = vText("NEEDS-ACTION")
    event.add("attendee", attendee, encode=False)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def feed(entries: Iterable[CalendarEntry], *, with_places: bool) -> bytes:
    """Somebody's calendar, for calendars that fetch it now and then."""
    calendar = _calendar("PUBLISH")
    calendar.add("x-wr-calname", _("Brobygger"))
    calendar.add("refresh-interval;value=duration", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry, with_place=with_places))
    return bytes(calendar.to_ical())


def _calendar(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Brobygger//DA")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(_time_zone())
    return calendar


@cache
def _time_zone() -> Component:
    return Timezone.from_ical(SUMMER_TIME)


def _event(entry: CalendarEntry, *, with_place: bool) -> Event:
    event = Event()
    event.add("uid", f"{entry.uid}@brobygger")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.changed_at)
    event.add("last-modified", entry.changed_at)
    event.add("dtstart", entry.starts_at.astimezone(HERE))
    event.add("dtend", entry.ends_at.astimezone(HERE))
    event.add("summary", entry.title)
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    if with_place and entry.place:
        event.add("location", entry.place)
    event.add("description", _("Se mere, når du er logget ind: %s") % settings.SITE_ADDRESS)
    if entry.link:
        event.add("url", settings.SITE_ADDRESS + entry.link)
    return event
