"""What the pages ask. Nothing here writes."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.http import Http404
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.pages import reach
from brobygger.access.scope import READING_ROLES
from brobygger.documents.models import Document
from brobygger.documents.rules import State
from brobygger.journeys.models import Event, Journey, JourneySettings
from brobygger.journeys.recompute import duty_settings
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.models import Meeting, Member, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, MeetingState, Occasion
from brobygger.rehabilitation.preparatory.kind import KEY as PREPARATORY
from brobygger.rehabilitation.preparatory.templates import key_in_force

MOST_SHOWN = 100


def duty_on(municipality: str, day: date) -> MeetingDuty:
    """Whether a case must be on a meeting: the municipality's word, else the law's."""
    return duty_settings(municipality).meeting_duty(day)


def coming(actor: Actor) -> QuerySet[Meeting]:
    """The meetings from today on."""
    start = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    rows = Meeting.objects.filter(municipality=actor.municipality, starts_at__gte=start)
    return rows.order_by("starts_at", "id")[:MOST_SHOWN]


def held(actor: Actor) -> QuerySet[Meeting]:
    """Earlier meetings, newest first."""
    start = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    rows = Meeting.objects.filter(municipality=actor.municipality, starts_at__lt=start)
    return rows.order_by("-starts_at", "id")[:20]


def cases(actor: Actor) -> QuerySet[TeamCase]:
    """Cases the actor sees, with whether the preparatory part is locked."""
    return _with_readiness(TeamCase.objects.visible_to(actor))


def _with_readiness(rows: QuerySet[TeamCase]) -> QuerySet[TeamCase]:
    locked = Document.objects.filter(
        municipality=OuterRef("municipality"),
        subject_id=OuterRef("journey"),
        kind=PREPARATORY,
        state=State.LOCKED,
    )
    rows = rows.select_related("citizen", "journey", "meeting")
    newest = locked.order_by("-number").values("rule_set")[:1]
    return rows.annotate(is_ready=Exists(locked), template=Subquery(newest))


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case in the queue, and whether the actor may know whose it is."""

    case: TeamCase
    is_seen: bool


def queue(actor: Actor) -> list[Waiting]:
    """What waits: ready cases first, among them urgent ones, then by waiting time."""
    rows = _with_readiness(plannable(actor)).filter(state=CaseState.QUEUED)
    rows = rows.order_by(F("is_ready").desc(), "-is_urgent", "queued_at", "id")
    found = list(rows[:MOST_SHOWN])
    keys = [one.pk for one in found]
    seen = set(TeamCase.objects.visible_to(actor).filter(pk__in=keys).values_list("pk", flat=True))
    return [Waiting(one, one.pk in seen) for one in found]


def plannable(actor: Actor) -> QuerySet[TeamCase]:
    """The cases the actor puts on meetings.

    The team's planners put on what waits, from every caseload, before they may read it or know
    whose it is: that opens with the agenda.
    """
    if actor.role in READING_ROLES:
        return TeamCase.objects.filter(municipality=actor.municipality)
    return TeamCase.objects.visible_to(actor)


def taken(meetings: list[Meeting]) -> dict[UUID, int]:
    """How many cases each meeting has."""
    found: dict[UUID, int] = {one.pk: 0 for one in meetings}
    rows = TeamCase.objects.filter(meeting__in=list(found)).exclude(state=CaseState.WITHDRAWN)
    for meeting in rows.values_list("meeting", flat=True):
        found[meeting] += 1
    return found


@dataclass(frozen=True, slots=True)
class Slot:
    """A case with its time."""

    case: TeamCase
    starts_at: datetime


def agenda(actor: Actor, meeting: Meeting) -> list[Slot]:
    """The meeting's cases the actor sees, in order, with their times."""
    rows = cases(actor).filter(meeting=meeting).exclude(state=CaseState.WITHDRAWN)
    return [Slot(one, meeting.slot(one.position)) for one in rows.order_by("position", "id")]


def members(meeting: Meeting) -> QuerySet[Member]:
    """Who sits on it."""
    rows = Member.objects.filter(municipality=meeting.municipality_id, meeting=meeting)
    return rows.select_related("employee").order_by("part", "id")


def presences(case: TeamCase) -> QuerySet[Presence]:
    """Who is expected at a case, and who came."""
    rows = Presence.objects.filter(municipality=case.municipality_id, case=case)
    return rows.order_by("part", "name", "id")


def reach_meeting(actor: Actor, meeting_id: UUID) -> Meeting:
    """The municipality's meeting."""
    found = Meeting.objects.filter(municipality=actor.municipality, pk=meeting_id).first()
    if found is None:
        raise Http404
    return found


def reach_case(actor: Actor, case_id: UUID) -> TeamCase:
    """The case, if the actor may look; as ``access.pages.reach`` when not."""
    seen = cases(actor).filter(pk=case_id).first()
    if seen:
        return seen
    hidden = TeamCase.objects.filter(pk=case_id, municipality=actor.municipality).first()
    if hidden is None:
        raise Http404
    reach(actor, hidden.citizen_id)
    raise Http404


def case_of(actor: Actor, journey_id: UUID) -> TeamCase | None:
    """The journey's newest case with the team."""
    rows = cases(actor).filter(journey=journey_id).exclude(state=CaseState.WITHDRAWN)
    return rows.order_by("-queued_at", "id").first()


def occasion_now(journey: Journey) -> Occasion:
    """Why the team would see the case now: screened for reassessment, heard before, or first.

    A form begun since then says itself what it is filled in for.
    """
    kinds = [EventKind.SCREENED, EventKind.REASSESSED, EventKind.MEETING_HELD]
    events = Event.objects.filter(journey=journey, kind__in=kinds, superseded_by__isnull=True)
    last = events.order_by("-happened_on", "-recorded_at").first()
    form = Document.objects.about(journey.pk, PREPARATORY).defer("snapshot").first()
    if form and form.occasion in Occasion.values and (not last or last.recorded_at < form.made_at):
        return Occasion(form.occasion)
    if last is None:
        return Occasion.FIRST
    is_screened = last.kind == EventKind.SCREENED and last.facts.get("outcome") == "team"
    return Occasion.STEP_UP if is_screened else Occasion.AGAIN


def set_duties(municipality: str) -> list[tuple[date, MeetingDuty]]:
    """What the municipality has said about meetings, newest first."""
    chosen = JourneySettings.objects.filter(pk=municipality).first()
    said = chosen.meetings if chosen else {}
    return [(date.fromisoformat(day), MeetingDuty(said[day])) for day in sorted(said, reverse=True)]


def is_wanting_meeting(document: Document) -> bool:
    """Whether the case has to be on a meeting before its recommendation is locked."""
    if duty_on(document.municipality_id, timezone.localdate()) is not MeetingDuty.MANDATORY:
        return False
    kinds = [EventKind.MEETING_HELD, EventKind.REASSESSED]
    held = Event.objects.filter(
        journey=document.subject_id, kind__in=kinds, superseded_by__isnull=True
    )
    return not held.exists()


def is_superseded(case: TeamCase) -> bool:
    """Whether the case's preparatory part is in a template that no longer applies."""
    newest = Document.objects.about(case.journey_id, PREPARATORY).values("rule_set").first()
    in_force = key_in_force(case.municipality_id, timezone.localdate())
    return newest is not None and newest["rule_set"] != in_force


def open_meetings(actor: Actor) -> list[tuple[Meeting, int]]:
    """Coming meetings with room, and how much."""
    found = [one for one in coming(actor) if one.state != MeetingState.CANCELLED]
    used = taken(found)
    rooms = ((one, one.capacity - used[one.pk]) for one in found)
    return [(one, room) for one, room in rooms if room > 0]


def team_members(municipality: str) -> QuerySet[Employee]:
    """Employees who may sit on a meeting: the team's, and company consultants."""
    rows = Employee.objects.filter(
        municipality=municipality,
        left_on__isnull=True,
        roles__role__in=[Role.REHABILITATION_TEAM, Role.COMPANY_CONSULTANT],
    )
    return rows.distinct().order_by("sort_key", "id")
