"""Taking a citizen in: the journey's first events."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys import recompute
from brobygger.journeys.actions.base import Case, allow, once, refuse_repeat
from brobygger.journeys.actions.people import check_ceiling, give, give_to_team
from brobygger.journeys.models import Event, Journey, JourneySettings, JourneyState
from brobygger.people.models import Citizen, Employee, Team
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import BY_KEY, PROGRAMME, newest
from brobygger.programmes.kinds import EndReason, EventKind
from brobygger.programmes.moves import Applicant, refusal
from brobygger.programmes.shapes import Entry, Programme, TargetGroup
from brobygger.ui.errors import UserError


@once
def start(
    actor: Actor,
    citizen: Citizen,
    *,
    target_group: str,
    started_on: date | None = None,
    phase: str = "",
    caseworker: Employee | None = None,
    job_coach: Employee | None = None,
    team: Team | None = None,
    granted_on: date | None = None,
    flexjob_started_on: date | None = None,
    effective_hours: Decimal | None = None,
    note: str = "",
    ceiling_reason: str = "",
    submission_id: UUID | None = None,
) -> Event:
    """Start a journey by target group; returns JOURNEY_STARTED (``event.journey`` is it).

    ``phase`` other than the group's own is for citizens taken over from elsewhere (import).
    ``flexjob_started_on`` and ``effective_hours`` (a week) belong to target group 3.
    """
    with taken_in(actor, citizen, submission_id) as (case, choices):
        applicant = Applicant(
            flexjob_started_on=flexjob_started_on,
            effective_hours=effective_hours,
            programme_started_on=choices.programme_started_on if choices else None,
        )
        group = chosen_group(case.programme, target_group, applicant)
        phase = chosen_phase(case.programme, phase or group.starts_in)
        facts = {"target_group": group.key, "phase": phase}
        first = case.record(EventKind.JOURNEY_STARTED, started_on, facts, note=note)
        case.journey.started_on = first.happened_on
        record_before(case, granted_on, flexjob_started_on, effective_hours)
        people = {Role.CASEWORKER: caseworker, Role.JOB_COACH: job_coach}
        record_people(case, first.happened_on, people, team, ceiling_reason)
    return first


@once
def start_outside(
    actor: Actor,
    citizen: Citizen,
    *,
    caseworker: Employee | None = None,
    job_coach: Employee | None = None,
    team: Team | None = None,
    granted_on: date | None = None,
    note: str = "",
    ceiling_reason: str = "",
    submission_id: UUID | None = None,
) -> Event:
    """A case for a flex-job outside the programme: begun before it, or above its hours.

    It begins ended, so that no phase, mark or figure counts it; what the job itself asks for
    (follow-ups, planned hours, the grant's dates) goes on as after a goal reached (spec 1.1).
    """
    with taken_in(actor, citizen, submission_id) as (case, _choices):
        phase = case.programme.phases[-1].key
        first = case.record(EventKind.JOURNEY_STARTED, None, {"phase": phase}, note=note)
        case.journey.started_on = first.happened_on
        record_before(case, granted_on, None, None)
        people = {Role.CASEWORKER: caseworker, Role.JOB_COACH: job_coach}
        record_people(case, first.happened_on, people, team, ceiling_reason)
        case.record(EventKind.JOURNEY_ENDED, None, {"end_reason": EndReason.OUTSIDE.value})
    return first


@contextmanager
def taken_in(
    actor: Actor, citizen: Citizen, submission_id: UUID | None
) -> Iterator[tuple[Case, JourneySettings | None]]:
    """A new journey of a locked citizen, stored with what is recorded in it."""
    allow(actor, "journeys.start", citizen)
    with transaction.atomic():
        citizen = Citizen.objects.select_for_update().get(pk=citizen.pk)
        refuse_repeat(submission_id, citizen.pk)
        refuse_if_closed_or_running(citizen)
        choices = JourneySettings.objects.filter(pk=citizen.municipality_id).first()
        case = new_case(actor, citizen, choices, submission_id)
        yield case, choices
        insert(case)
    case.events[0].journey = case.journey


def refuse_if_closed_or_running(citizen: Citizen) -> None:
    """Only one open journey, and none on a record that was moved away."""
    if citizen.closed_on:
        raise UserError(_("Borgeren er flyttet, og sagen her er lukket."))
    if citizen.journeys.exclude(state=JourneyState.ENDED).exists():
        raise UserError(_("Borgeren har allerede et forløb i gang."))


def new_case(
    actor: Actor, citizen: Citizen, choices: JourneySettings | None, submission_id: UUID | None
) -> Case:
    """Return a case without events, on a journey that is not stored yet."""
    version = version_for_new(choices)
    journey = Journey(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        citizen_sort_key=citizen.sort_key,
        programme=version.key,
        version=version.version,
    )
    settings = recompute.chosen(choices)
    return Case(actor, journey, [], settings, timezone.now(), submission_id)


def programme_for_new(municipality: str) -> Programme:
    """Return the version that new journeys of a municipality run under."""
    return version_for_new(JourneySettings.objects.filter(pk=municipality).first())


def version_for_new(choices: JourneySettings | None) -> Programme:
    """Return the version the municipality has chosen, else the newest."""
    found = BY_KEY.get((PROGRAMME, choices.programme_version)) if choices else None
    return found or newest(PROGRAMME)


def chosen_group(programme: Programme, key: str, applicant: Applicant) -> TargetGroup:
    """Return the target group, if the citizen is in it.

    Choosing a group says that its condition is met; the dates of a job can be checked.
    """
    group = {one.key: one for one in programme.target_groups}.get(key)
    if group is None:
        raise UserError(_("Vælg en målgruppe."), "target_group")
    applicant = replace(
        applicant,
        expects_flexjob_recommendation=group.entry == Entry.EXPECTS_RECOMMENDATION,
        receives_unemployment_allowance=group.entry == Entry.ON_ALLOWANCE,
    )
    if why_not := refusal(programme, group, applicant):
        raise UserError(str(why_not), "target_group")
    return group


def chosen_phase(programme: Programme, key: str) -> str:
    """Return the phase's key, if the programme has it."""
    if key not in {phase.key for phase in programme.phases}:
        raise UserError(_("Den fase findes ikke i programmet."), "phase")
    return key


def record_before(
    case: Case, granted_on: date | None, flexjob_started_on: date | None, hours: Decimal | None
) -> None:
    """Record what had happened when the citizen came: the grant, the flex-job."""
    if granted_on:
        case.day(granted_on, "granted_on", may_precede=True)
        case.record(EventKind.FLEXJOB_GRANTED, granted_on)
    if flexjob_started_on:
        case.day(flexjob_started_on, "flexjob_started_on", may_precede=True)
        facts = {"employment": "1", "effective_hours": str(hours or 0)}
        case.record(EventKind.FLEXJOB_STARTED, flexjob_started_on, facts)


def record_people(
    case: Case,
    day: date,
    people: Mapping[Role, Employee | None],
    team: Team | None,
    ceiling_reason: str,
) -> None:
    """Give the new journey its people and its team."""
    for role, employee in people.items():
        if employee and role == Role.JOB_COACH:
            check_ceiling(case.actor, employee, ceiling_reason)
        if employee:
            give(case, role, employee, day=day, ceiling_reason=ceiling_reason)
    if team:
        give_to_team(case, team, day=day)


def insert(case: Case) -> None:
    """Store the new journey, then what every act stores."""
    recompute.derive(case.journey, case.events, case.settings)
    case.journey.save(force_insert=True)
    case.store()
