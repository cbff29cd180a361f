"""What a citizen sees of the own journey, in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.desks.journey_words import calculation_link
from brobygger.documents.models import Document
from brobygger.journeys.models import Duty, Event, Journey, JourneyState, Talk, TalkState
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import Artefact, DutyState, EventKind
from brobygger.programmes.shapes import Phase, Programme
from brobygger.ui.dates import full_moment

SHOWN_EVENTS, PAGE_SIZE = 3, 15

HELPERS: tuple[tuple[str, Promise], ...] = (
    ("job_coach", _("Din jobformidler")),
    ("caseworker", _("Din sagsbehandler")),
    ("company_consultant", _("Din virksomhedskonsulent")),
    ("retention_consultant", _("Din fastholdelseskonsulent")),
)
"""Who helps: the column of the journey and what the citizen calls the person."""

WORDS: dict[str, Promise] = {
    EventKind.JOURNEY_STARTED: _("Dit forløb begyndte"),
    EventKind.PHASE_ENTERED: _("Du gik videre til næste del af dit forløb"),
    EventKind.CONTACT_HELD: _("Vi talte sammen"),
    EventKind.TALK_BOOKED: _("Vi aftalte en samtale"),
    EventKind.TALK_CANCELLED: _("En samtale blev aflyst"),
    EventKind.NO_SHOW: _("En samtale blev ikke til noget"),
    EventKind.ASSIGNED: _("Du fik en ny person at tale med"),
    EventKind.RELEASED: _("En person følger dig ikke længere"),
    EventKind.FLEXJOB_GRANTED: _("Du fik ret til fleksjob"),
    EventKind.MEETING_HELD: _("Dit møde i rehabiliteringsteamet"),
    EventKind.MATERIAL_SENT: _("Vi sendte dig materiale om fleksjob"),
    EventKind.FLEXJOB_AGREED: _("Vi aftalte et fleksjob"),
    EventKind.HOURS_PLANNED: _("Vi aftalte et trin til flere timer"),
    EventKind.HOURS_DROPPED: _("Et trin til flere timer blev opgivet"),
    EventKind.GRANT_FOLLOWED_UP: _("Vi fulgte op på din ret til fleksjob"),
    EventKind.SECOND_JOB_OFFERED: _("Vi talte om et job mere"),
    EventKind.JOURNEY_REOPENED: _("Dit forløb gik i gang igen"),
    EventKind.FLEXJOB_STARTED: _("Du begyndte i fleksjob"),
    EventKind.FLEXJOB_HOURS_CHANGED: _("Dine timer i fleksjobbet blev ændret"),
    EventKind.FLEXJOB_ENDED: _("Et fleksjob stoppede"),
    EventKind.INTERNSHIP_STARTED: _("Du begyndte i praktik"),
    EventKind.INTERNSHIP_ENDED: _("Din praktik sluttede"),
    EventKind.FOLLOW_UP_HELD: _("Vi fulgte op på din arbejdsplads"),
    EventKind.SCREENED: _("Vi så på, om din sag skal i teamet igen"),
    EventKind.REASSESSED: _("Teamet så på din sag igen"),
    EventKind.PAUSED: _("Dit forløb holder pause"),
    EventKind.RESUMED: _("Dit forløb gik i gang igen"),
    EventKind.JOURNEY_ENDED: _("Dit forløb sluttede"),
    EventKind.PACE_SET: _("Vi aftalte, hvor tit vi taler sammen"),
    EventKind.PACE_ENDED: _("Vi taler sammen så tit som før"),
    EventKind.WAIVED: _("Vi aftalte en undtagelse for dig"),
    EventKind.WAIVER_ENDED: _("En undtagelse for dig sluttede"),
    EventKind.MATCH_GROUP_SET: _("Din matchgruppe blev ændret"),
    EventKind.MARK_SET: _("Dit forløb blev mærket »Udvikling i fleksjob II«"),
    EventKind.MARK_ENDED: _("Mærket »Udvikling i fleksjob II« blev fjernet fra dit forløb"),
    EventKind.AGREEMENT_MADE: _("Vi skrev en aftale i Min Plan"),
    EventKind.AGREEMENT_ANSWERED: _("Vi skrev, hvad der kom ud af en aftale"),
    EventKind.ACTIVITY_PLANNED: _("Vi skrev en indsats i Min Plan"),
    EventKind.ACTIVITY_REPORTED: _("Vi skrev, hvordan det går med en indsats"),
    EventKind.TRANSFER_OFFERED: _("Vi tilbød din sag til en anden kommune"),
    EventKind.TRANSFER_WITHDRAWN: _("Din sag flytter ikke alligevel"),
    EventKind.TRANSFERRED_IN: _("Din sag flyttede hertil"),
    EventKind.CORRECTED: _("Noget, der var forkert, blev fjernet"),
    EventKind.NOTE_WRITTEN: _("Vi skrev et notat"),
    EventKind.CALCULATION_KEPT: _("Vi regnede på, hvad et fleksjob giver"),
}
"""What happened, said to the citizen; artefacts have names of their own."""

INWARD = (EventKind.STEP_TICKED, EventKind.STEP_CLEARED)
"""Ticks of the staff's recipes: no news to the citizen."""


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helps the citizen."""

    part: Promise
    person: Employee


@dataclass(frozen=True, slots=True)
class Told:
    """One happening as the citizen reads it."""

    happened_on: date
    text: str
    note: str
    by: str
    url: str = ""


def own_journey(actor: Actor) -> Journey | None:
    """The citizen's running journey, else the newest ended one."""
    rows = Journey.objects.visible_to(actor).select_related(*(name for name, _part in HELPERS))
    running = rows.exclude(state=JourneyState.ENDED).first()
    return running or rows.order_by("-started_on", "id").first()


def programme_of(journey: Journey) -> Programme:
    """The version the journey runs under."""
    return programme(journey.programme, journey.version)


def phases(journey: Journey) -> list[tuple[Phase, str]]:
    """Every phase with where the citizen is: "done", "here" or "ahead"."""
    all_phases = programme_of(journey).phases
    keys = [phase.key for phase in all_phases]
    here = keys.index(journey.phase) if journey.phase in keys else 0
    ended = journey.state == JourneyState.ENDED
    return [
        (phase, "done" if ended or place < here else "here" if place == here else "ahead")
        for place, phase in enumerate(all_phases)
    ]


def line(journey: Journey) -> dict[str, Any]:
    """The journey line for a template, with the phase that comes next."""
    placed = phases(journey)
    upcoming = next((phase for phase, place in placed if place == "ahead"), None)
    return {"phases": placed, "upcoming": upcoming}


def helpers(journey: Journey) -> list[Helper]:
    """Who helps, the closest first."""
    found = ((part, getattr(journey, name)) for name, part in HELPERS)
    return [Helper(part, person) for part, person in found if person]


def documents(actor: Actor) -> QuerySet[Document]:
    """The citizen's documents, newest first, without their content."""
    rows = Document.objects.visible_to(actor).defer("snapshot")
    return rows.order_by("-moved_at", "-id")


def next_talk(journey: Journey) -> Talk | None:
    """The next booked talk."""
    coming = Talk.objects.filter(
        journey=journey, state=TalkState.BOOKED, ends_at__gte=timezone.now()
    )
    return coming.select_related("employee").order_by("starts_at", "id").first()


def to_do(journey: Journey) -> list[tuple[str, date | None]]:
    """What the citizen has agreed to do, the nearest day first."""
    rules = {rule.key: rule for rule in programme_of(journey).rules}
    open_ones = Duty.objects.filter(
        journey=journey, role=Role.CITIZEN, state=DutyState.OPEN
    ).order_by("due_on", "id")
    return [
        (str(rules[duty.rule].title_for_citizen or rules[duty.rule].title), duty.due_on)
        for duty in open_ones
        if duty.rule in rules
    ]


def lately(journey: Journey) -> list[Told]:
    """The newest things that happened."""
    return tell(_events(journey)[:SHOWN_EVENTS])


def timeline(journey: Journey, number: str | None) -> tuple[Page[Event], list[Told]]:
    """One page of everything that happened, as the citizen reads it."""
    page = Paginator(_events(journey), PAGE_SIZE).get_page(number)
    return page, tell(list(page.object_list))


def every_event(actor: Actor) -> QuerySet[Event]:
    """Everything that happened to the citizen who asks, on every journey."""
    return _told(Event.objects.visible_to(actor))


def _events(journey: Journey) -> QuerySet[Event]:
    return _told(Event.objects.filter(journey=journey))


def _told(rows: QuerySet[Event]) -> QuerySet[Event]:
    told = rows.filter(superseded_by__isnull=True).exclude(kind__in=INWARD)
    return told.order_by("-happened_on", "-recorded_at", "-id")


def tell(events: Iterable[Event]) -> list[Told]:
    """Events in words; a note kept back to protect somebody else stays back."""
    return [
        Told(
            happened_on=event.happened_on,
            text=_words(event),
            note="" if event.withheld_reason else event.note,
            by=event.recorded_by_name,
            url=calculation_link(event.facts),
        )
        for event in events
    ]


def _words(event: Event) -> str:
    """What happened; of what was recorded or booked, also which."""
    facts = event.facts
    if event.kind == EventKind.ARTEFACT_RECORDED and facts.get("artefact") in Artefact:
        return str(Artefact(facts["artefact"]).label)
    if event.kind == EventKind.ARTEFACT_GONE and facts.get("artefact") in Artefact:
        return f"{Artefact(facts['artefact']).label}: {event.get_kind_display()}"
    text = str(WORDS.get(event.kind, event.get_kind_display()))
    if event.kind == EventKind.TALK_BOOKED and facts.get("starts_at"):
        at = timezone.localtime(datetime.fromisoformat(facts["starts_at"]))
        return f"{text}: {full_moment(at)}"
    return text
