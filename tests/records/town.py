"""One of each record that an address can name, for the walk through all pages."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.documents.actions.attaching import Incoming, look_into
from brobygger.journeys.actions import record_contact
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Citizen
from brobygger.programmes.kinds import EventKind
from brobygger.records import actions
from brobygger.records.models import Decision, EntryFile, Hearing, JournalEntry


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
    entry = actions.Entry(today, "incoming", "Attest", "12.34.56", is_final=True)
    made = actions.write_entry(actor, journey, entry=entry)
    EntryFile.objects.create(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        entry=made,
        name="attest.png",
        size=1,
        path="nowhere",
        at=timezone.now(),
    )
    ruling = actions.Ruling("Hjælpemiddel", "granted", "Det er nødvendigt i jobbet.", today)
    actions.decide(actor, journey, ruling=ruling)


PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
    b"\x1f\x15\xc4\x89\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00"
    b"\x00IEND\xaeB`\x82"
)


def incoming(name: str) -> Incoming:
    """A picture of one dot, as somebody sent it."""
    return look_into(ContentFile(PNG, name))


RECORDS: dict[str, Any] = {
    "entry_id": JournalEntry,
    "hearing_id": Hearing,
    "decision_id": Decision,
    "file_id": EntryFile,
}


def key_of(name: str, citizen: Citizen) -> UUID:
    """The key an address names, of a citizen's records."""
    if name == "talk_event_id":
        found: UUID = Event.objects.get(citizen=citizen, kind=EventKind.CONTACT_HELD).pk
        return found
    kept: UUID = RECORDS[name].objects.filter(citizen=citizen).order_by("pk")[0].pk
    return kept
