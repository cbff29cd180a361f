"""What pages ask of records. Nothing here writes."""

from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from brobygger.access.actor import Actor
from brobygger.journeys.models import Journey
from brobygger.records.models import Decision, EntryFile, Hearing, JournalEntry
from brobygger.records.models.base import Record

Row = TypeVar("Row", bound=Record)
SHOWN = 200
"""Entries on a page; older ones are found in the export of the whole case."""


@dataclass(frozen=True, slots=True)
class Records:
    """What stands on a case, newest first."""

    entries: list[JournalEntry]
    hearings: list[Hearing]
    decisions: list[Decision]


def records_of(actor: Actor, journey: Journey) -> Records:
    """The records of a case."""
    entries = JournalEntry.objects.visible_to(actor).filter(journey=journey.pk)
    entries = entries.prefetch_related("files")
    hearings = Hearing.objects.visible_to(actor).filter(journey=journey.pk)
    decisions = Decision.objects.visible_to(actor).filter(journey=journey.pk)
    return Records(list(entries[:SHOWN]), list(hearings[:SHOWN]), list(decisions[:SHOWN]))


def own_records(actor: Actor) -> Records:
    """The citizen's own: what is final and not kept back to protect somebody else."""
    entries = JournalEntry.objects.visible_to(actor).filter(
        citizen=actor.citizen_id, final_at__isnull=False, withheld_reason=""
    )
    entries = entries.prefetch_related("files")
    hearings = Hearing.objects.visible_to(actor).filter(citizen=actor.citizen_id)
    decisions = Decision.objects.visible_to(actor).filter(citizen=actor.citizen_id)
    return Records(list(entries[:SHOWN]), list(hearings[:SHOWN]), list(decisions[:SHOWN]))


def own_files(actor: Actor) -> QuerySet[EntryFile]:
    """The files of those entries."""
    rows: QuerySet[EntryFile] = EntryFile.objects.visible_to(actor)
    return rows.filter(
        citizen=actor.citizen_id, entry__final_at__isnull=False, entry__withheld_reason=""
    )


def find(actor: Actor, model: type[Row], journey: Journey, key: UUID) -> Row:
    """One record of a case; Http404 when there is none of that key."""
    rows = model.objects.visible_to(actor)
    found: Row | None = rows.filter(journey=journey.pk, pk=key).first()
    if found is None:
        raise Http404
    return found


def open_hearings(journey: Journey) -> list[Hearing]:
    """The hearings nothing has been decided on."""
    rows = Hearing.objects.filter(journey=journey.pk, decisions__isnull=True)
    return list(rows.order_by("-sent_on", "-id"))
