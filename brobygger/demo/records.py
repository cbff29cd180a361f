"""Journals of the demo's citizens; with some a hearing that waits, one answered, a decision."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from brobygger.demo.rows import Rows
from brobygger.demo.story.pen import HERE, key
from brobygger.journeys.models import Journey
from brobygger.records import rules
from brobygger.records.models import Decision, EntryKind, Hearing, JournalEntry, Outcome
from brobygger.records.models.base import Record

HOUSE = "Jobcentret"
CASES = 60
"""So many of the first journeys have a journal."""
KLE = "15.00.00"
ENTRIES = (
    (EntryKind.INCOMING, "Statusattest fra egen læge", "Lægen beskriver, hvad der er muligt nu."),
    (EntryKind.OUTGOING, "Indkaldelse til samtale", "Tid og sted er sendt."),
    (EntryKind.NOTE, "Opkald fra arbejdspladsen", "De nye pauser virker. De vil gerne fortsætte."),
)
ABOUT = (
    "Vi overvejer at stoppe bevillingen af personlig assistance, fordi opgaverne er lavet om. "
    "Skriv til os, hvis du ser det anderledes."
)


def seed(rows: Rows, names: Mapping[UUID, str], today: date) -> None:
    """Write the journals of the first journeys."""
    made: list[Record] = []
    for number, journey in enumerate(rows.journeys[:CASES]):
        made += _of(journey, _name(journey, names), number, today)
    models: tuple[Any, ...] = (JournalEntry, Hearing, Decision)
    for model in models:
        model._default_manager.bulk_create([row for row in made if type(row) is model])


def _name(journey: Journey, names: Mapping[UUID, str]) -> str:
    return names.get(journey.caseworker_id, HOUSE) if journey.caseworker_id else HOUSE


def _of(journey: Journey, name: str, number: int, today: date) -> Iterator[Record]:
    rng = Random(f"records-{journey.pk}")
    first = max(journey.started_on, today - timedelta(days=90))
    for place, (kind, subject, text) in enumerate(ENTRIES[: 1 + number % 3]):
        day = min(first + timedelta(days=7 * place), today)
        common = _common(rng, journey, name, day)
        is_final = place < 2 or number % 2 == 0
        yield JournalEntry(
            **common,
            day=day,
            kind=kind.value,
            subject=subject,
            kle=KLE,
            text=text,
            final_at=common["made_at"] if is_final else None,
        )
    if number % 10 == 0 and journey.started_on < today - timedelta(days=40):
        yield from _hearing(rng, journey, name, number, today)


def _hearing(
    rng: Random, journey: Journey, name: str, number: int, today: date
) -> Iterator[Record]:
    """Every other waits for an answer; the others were answered, and it was decided."""
    is_over = number % 20 == 0
    sent = today - timedelta(days=30 if is_over else 4)
    hearing = Hearing(
        **_common(rng, journey, name, sent),
        title="Personlig assistance",
        about=ABOUT,
        sent_on=sent,
        deadline=sent + timedelta(days=14),
        answer="Jeg har ikke brug for hjælpen mere, så det er i orden." if is_over else "",
        answered_on=sent + timedelta(days=6) if is_over else None,
        answered_by_citizen=is_over,
    )
    yield hearing
    if is_over:
        day = sent + timedelta(days=16)
        yield Decision(
            **_common(rng, journey, name, day),
            title="Personlig assistance stopper",
            outcome=Outcome.REFUSED.value,
            reason="Opgaverne er lavet om, så de kan løses uden hjælp. Det har du selv bekræftet.",
            decided_on=day,
            appeal_until=rules.appeal_until(day),
            appeal_guidance=str(rules.appeal_rules(day).guidance),
            hearing=hearing,
        )


def _common(rng: Random, journey: Journey, name: str, day: date) -> dict[str, Any]:
    at = datetime.combine(day, time(10, 15), HERE)
    return {
        "id": key(rng, at),
        "municipality_id": journey.municipality_id,
        "citizen_id": journey.citizen_id,
        "journey_id": journey.pk,
        "revision": 1,
        "made_at": at,
        "made_by_name": name,
        "changed_at": at,
        "changed_by_name": name,
    }
