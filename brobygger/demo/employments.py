"""Flex-jobs of the demo's citizens as rows, from the events of their journeys."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from django.db import models
from stdnum.dk import cvr

from brobygger.demo.texts.profiles import PROFILES, Profile
from brobygger.flexjobs.models import Employment, FollowUp, PlannedStep, Terms
from brobygger.journeys.models import Event, Journey
from brobygger.people.models import Company, ContactPerson
from brobygger.programmes.facts import as_hours, as_text
from brobygger.programmes.kinds import EventKind

HOURS = (EventKind.FLEXJOB_STARTED, EventKind.FLEXJOB_HOURS_CHANGED)
CONTACTS = ("Mette Holm", "Jesper Lund", "Karen Friis", "Ole Dam", "Sofie Krag", "Ali Demir")
PAYS = (Decimal("138.50"), Decimal("143.50"), Decimal("150"), Decimal("162.75"))
RISES = (
    "Ny opgave gik godt, og tempoet er bedre.",
    "Pauserne virker. Vi lægger lidt timer på.",
    "Kollegaen hjælper med det tunge.",
)
FALLS = "Helbredet er dårligere i en periode. Vi holder fast i jobbet med færre timer."
HOW = "Prøver en opgave mere om torsdagen, med fast pause hver time."
STEP_SHARE, STEP_DAYS = 0.45, 40
NURSERY = {"Brogårdens Planteskole": "99999999"}
"""The company one can be in the demo."""


@dataclass
class Shelf:
    """Companies and the people there, each made once."""

    rng: Random
    municipality: str
    companies: dict[str, Company] = field(default_factory=dict)
    contacts: dict[str, ContactPerson] = field(default_factory=dict)

    def company(self, name: str) -> Company:
        """The company of a name."""
        if name not in self.companies:
            number = NURSERY.get(name) or number_of(name)
            known = Company.objects.filter(name=name).first()
            made = known or Company.objects.get_or_create(cvr=number, defaults={"name": name})[0]
            self.companies[name] = made
        return self.companies[name]

    def contact(self, company: Company) -> ContactPerson:
        """Whom we talk to there."""
        if company.name not in self.contacts:
            person = CONTACTS[len(self.contacts) % len(CONTACTS)]
            self.contacts[company.name] = ContactPerson.objects.create(
                municipality_id=self.municipality,
                company=company,
                name=person,
                email=f"{person.split()[0].lower()}@example.dk",
                phone="70 00 00 00",
            )
        return self.contacts[company.name]


def number_of(name: str) -> str:
    """A CVR number for an invented company: valid in form, the same each time."""
    first = 90_000_000 + sum(ord(sign) * 131**place for place, sign in enumerate(name)) % 9_000_000
    return next(str(n) for n in range(first, first + 100) if cvr.is_valid(str(n)))


def employments(
    journeys: Iterable[Journey], events: Iterable[Event], rng: Random, today: date
) -> None:
    """Make the rows of every flex-job the events tell of."""
    by_journey: dict[object, list[Event]] = {}
    for event in events:
        by_journey.setdefault(event.journey_id, []).append(event)
    jobs: list[models.Model] = []
    rest: list[models.Model] = []
    shelf: Shelf | None = None
    for journey in journeys:
        shelf = shelf or Shelf(rng, journey.municipality_id)
        told = by_journey.get(journey.pk, [])
        for key in keys_of(told):
            mine = [event for event in told if as_text(event.facts.get("employment")) == key]
            job, rows = tell(journey, key, mine, shelf, today)
            jobs.append(job)
            rest += rows
    Employment.objects.bulk_create(jobs)  # type: ignore[arg-type]
    for model in (Terms, PlannedStep, FollowUp):
        kept: list[Any] = [row for row in rest if isinstance(row, model)]
        model._default_manager.bulk_create(kept)


def keys_of(events: Iterable[Event]) -> list[str]:
    """The journey's jobs, in the order they began."""
    started = (one for one in events if one.kind == EventKind.FLEXJOB_STARTED)
    return list(dict.fromkeys(as_text(one.facts.get("employment")) for one in started))


def tell(
    journey: Journey, key: str, events: Sequence[Event], shelf: Shelf, today: date
) -> tuple[Employment, list[models.Model]]:
    """One job with its history and follow-ups."""
    changes = [event for event in events if event.kind in HOURS]
    ended = next((event for event in events if event.kind == EventKind.FLEXJOB_ENDED), None)
    company = shelf.company(as_text(changes[0].facts.get("company")) or "Købmanden i Brogade")
    profile = next((one for one in PROFILES if company.name in one.places), PROFILES[0])
    first = changes[0].happened_on
    job = Employment(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        journey_id=journey.pk,
        key=key,
        company=company,
        contact=shelf.contact(company),
        title=profile.goal.capitalize(),
        is_retention=journey.pk.int % 9 == 0,
        agreed_on=first - timedelta(days=5),
        agreed_by=f"Borgeren, {shelf.contact(company).name} og jobformidleren",
        starts_on=first,
        began=True,
        ended_on=ended.happened_on if ended else None,
        end_reason="Virksomheden havde ikke flere opgaver." if ended else "",
        made_at=changes[0].recorded_at,
        made_by_name=changes[0].recorded_by_name,
    )
    rows = list(history(job, changes, profile, shelf.rng))
    job.sum_up(rows[0], rows[-1])
    more: list[models.Model] = [*rows, *follow_ups(job, events)]
    if ended is None and not journey.ended_on and shelf.rng.random() < STEP_SHARE:
        more.append(step(job, rows[-1], today))
    return job, more


def history(
    job: Employment, changes: Sequence[Event], profile: Profile, rng: Random
) -> Iterator[Terms]:
    """A row for each change, the last of a day."""
    pay = rng.choice(PAYS)
    before = Decimal(0)
    for event in {event.happened_on: event for event in changes}.values():
        hours = as_hours(event.facts.get("effective_hours"))
        present = max(as_hours(event.facts.get("hours_present")), hours)
        why = "Aftalt ved ansættelsen" if not before else rng.choice(RISES)
        yield Terms(
            municipality_id=job.municipality_id,
            citizen_id=job.citizen_id,
            employment=job,
            since=event.happened_on,
            hours_present=present,
            effective_hours=hours,
            intensity=(hours * 100 / present).quantize(Decimal("0.01")),
            tasks=list(profile.tasks[: 2 if not before else 3]),
            accommodations=[{"text": profile.care[0], "task": ""}],
            hourly_pay=pay,
            pension_percent=Decimal(12),
            reason=FALLS if hours < before else why,
            event_id=event.pk,
            recorded_at=event.recorded_at,
            recorded_by_name=event.recorded_by_name,
        )
        before = hours


def follow_ups(job: Employment, events: Sequence[Event]) -> Iterator[FollowUp]:
    """What was held, with the minutes that were sent."""
    held = [event for event in events if event.kind == EventKind.FOLLOW_UP_HELD]
    for number, event in enumerate(held, 1):
        sent = event.happened_on.day % 4 != 0
        yield FollowUp(
            municipality_id=job.municipality_id,
            citizen_id=job.citizen_id,
            journey_id=job.journey_id,
            employment=job,
            number=number,
            held_on=event.happened_on,
            direction="hold_on" if job.trend == "fell" else "develop",
            event_id=event.pk,
            begun_at=event.recorded_at,
            begun_by_name=event.recorded_by_name,
            minutes=f"Det prøver vi nu:\n{HOW}" if sent else "",
            minutes_sent_at=event.recorded_at if sent else None,
            minutes_sent_by_name=event.recorded_by_name if sent else "",
            minutes_to=job.contact.name if sent else "",
        )


def step(job: Employment, now: Terms, today: date) -> PlannedStep:
    """A step ahead, agreed at the latest follow-up."""
    more = min(now.effective_hours + 1, Decimal(36))
    return PlannedStep(
        municipality_id=job.municipality_id,
        citizen_id=job.citizen_id,
        employment=job,
        due_on=today + timedelta(days=STEP_DAYS),
        hours_present=min(now.hours_present + 1, Decimal(37)),
        effective_hours=more,
        intensity=(more * 100 / min(now.hours_present + 1, Decimal(37))).quantize(Decimal("0.01")),
        how=HOW,
        made_at=now.recorded_at,
        made_by_name=now.recorded_by_name,
    )
