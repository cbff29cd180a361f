"""Entries of the journal: written as a draft, made final, corrected."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.actions.attaching import Incoming
from brobygger.journeys.models import Journey
from brobygger.records import kle
from brobygger.records.actions.base import (
    allow,
    fresh,
    lock,
    of,
    sent_before,
    store,
    today,
    written,
)
from brobygger.records.actions.files import carry_over, lay_in, take_out
from brobygger.records.models import EntryKind, JournalEntry
from brobygger.records.models.journal import MOST_SUBJECT, MOST_TEXT
from brobygger.records.rules import day_of_record
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class Entry:
    """What people write of an entry."""

    day: date
    kind: str
    subject: str
    kle: str
    text: str = ""
    withheld_reason: str = ""
    is_final: bool = False


def write_entry(
    actor: Actor,
    journey: Journey,
    *,
    entry: Entry,
    file: Incoming | None = None,
    submission_id: UUID | None = None,
) -> JournalEntry:
    """Journalise something on a case, as a draft or final."""
    allow(actor, "records.write", journey)
    with transaction.atomic():
        lock(journey)
        first = sent_before(JournalEntry, submission_id, journey.pk)
        if first is not None:
            return first
        row = JournalEntry(**of(journey), submission_id=submission_id)
        _fill(row, entry)
        store(actor, row)
        lay_in(actor, row, file)
        return row


def change_entry(
    actor: Actor,
    row: JournalEntry,
    *,
    entry: Entry,
    file: Incoming | None = None,
    without: Collection[UUID] = (),
    revision: int | None = None,
) -> JournalEntry:
    """Write a draft anew, or make it final; ``without``: files that are taken out."""
    allow(actor, "records.write", row)
    with transaction.atomic():
        found = fresh(row, revision)
        if found.is_final:
            raise UserError(_("Journalposten er endelig. Skriv en rettelse i stedet."))
        _fill(found, entry)
        store(actor, found)
        take_out(found, without)
        lay_in(actor, found, file)
        return found


def correct_entry(
    actor: Actor,
    row: JournalEntry,
    *,
    entry: Entry,
    reason: str,
    file: Incoming | None = None,
    without: Collection[UUID] = (),
    revision: int | None = None,
) -> JournalEntry:
    """Put a right entry in place of a final one, which stays readable with what was wrong."""
    allow(actor, "records.write", row)
    reason = written(reason, "reason", 500, _("Skriv, hvad der var forkert."))
    with transaction.atomic():
        old = fresh(row, revision)
        if not old.is_final or old.superseded_by_id:
            raise UserError(_("Kun en endelig journalpost, der gælder, kan rettes."))
        new = JournalEntry(**of(old.journey))
        _fill(new, entry)
        new.final_at = timezone.now()
        store(actor, new)
        carry_over(old, without, new)
        lay_in(actor, new, file)
        old.superseded_by, old.correction_reason = new, reason
        store(actor, old)
        return new


def _fill(row: JournalEntry, entry: Entry) -> None:
    if entry.kind not in EntryKind.values:
        raise UserError(_("Vælg, hvad det er."), "kind")
    row.day = day_of_record(entry.day, today(), "day")
    row.kind, row.kle = entry.kind, kle.checked(entry.kle)
    row.subject = written(entry.subject, "subject", MOST_SUBJECT, _("Skriv et emne."))
    row.text = written(entry.text, "text", MOST_TEXT)
    row.withheld_reason = written(entry.withheld_reason, "withheld_reason", 500)
    row.final_at = timezone.now() if entry.is_final else None
