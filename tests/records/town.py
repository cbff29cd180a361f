"""One of each record that an address can name, for the walk through all pages."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.journeys.actions import record_contact
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Citizen
from brobygger.programmes.kinds import EventKind
from brobygger.records import actions
from brobygger.records.models import Hearing, JournalEntry


def write_records(actor: Actor, journey: Journey) -> None:
    """A talk that was held, an entry as a draft, and a hearing that waits for an answer."""
    today = timezone.localdate()
    record_contact(actor, journey, form="phone")
    entry = actions.Entry(today, "note", "Opkald fra lægen", "12.34.56")
    actions.write_entry(actor, journey, entry=entry)
    actions.send_hearing(
        actor,
        journey,
        title="Vi overvejer at stoppe bevillingen",
        about="Du har ikke brug for hjælpen mere.",
        deadline=today + timedelta(days=14),
    )


RECORDS: dict[str, Any] = {"entry_id": JournalEntry, "hearing_id": Hearing}


def key_of(name: str, citizen: Citizen) -> UUID:
    """The key an address names, of a citizen's records."""
    if name == "talk_event_id":
        found: UUID = Event.objects.get(citizen=citizen, kind=EventKind.CONTACT_HELD).pk
        return found
    kept: UUID = RECORDS[name].objects.get(citizen=citizen).pk
    return kept
