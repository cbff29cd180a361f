"""The invitation to one case of a meeting, as an iCalendar file."""

from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from brobygger.rehabilitation.models import TeamCase
from brobygger.rehabilitation.models.meetings import CASE_LENGTH


def invitation(case: TeamCase) -> bytes:
    """The file. It names no citizen, no illness and no reason: calendars are read by many."""
    meeting = case.meeting
    if meeting is None:
        raise ValueError("a case without a meeting has no invitation")
    starts_at = meeting.slot(case.position)
    event = Event()
    event.add("uid", f"{case.pk}@brobygger")
    event.add("dtstamp", timezone.now())
    event.add("dtstart", starts_at)
    event.add("dtend", starts_at + CASE_LENGTH)
    event.add("summary", _("Møde i rehabiliteringsteamet"))
    event.add("location", meeting.place)
    event.add(
        "description", _("Du kan tage en bisidder med. Ring til kommunen, hvis du ikke kan komme.")
    )
    calendar = Calendar()
    calendar.add("prodid", "-//Brobygger//DA")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
