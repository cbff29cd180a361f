"""What happens on the way: follow-ups, artefacts, grant, meeting, jobs, internships."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import REASON_LENGTH, SHORT_LENGTH, Case, Form, act, once, text
from brobygger.journeys.actions.choices import valid
from brobygger.journeys.actions.following import follow
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind, Participant
from brobygger.programmes.standing import Employment
from brobygger.ui.errors import UserError


@once
def record_follow_up(
    actor: Actor,
    journey: Journey,
    *,
    participants: Iterable[str] = (Participant.CITIZEN, Participant.COMPANY_CONTACT),
    employment: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record a follow-up at the company. Counts with citizen and contact person (G)."""
    with act(actor, journey, "journeys.record_follow_up", **form) as case:
        facts = {
            "participants": valid("participants", participants),
            "employment": job(case, employment).key if employment else None,
        }
        return case.record(EventKind.FOLLOW_UP_HELD, happened_on, facts, note=note)


@once
def record_artefact(
    actor: Actor,
    journey: Journey,
    *,
    artefact: str,
    place: str = "",
    employment: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record by hand that something exists; ``place``: on paper, or in which other system."""
    with act(actor, journey, "journeys.record_artefact", **form) as case:
        facts = {
            "artefact": valid("artefact", artefact),
            "place": text(place, "place", SHORT_LENGTH),
            "employment": job(case, employment).key if employment else None,
        }
        event = case.record(EventKind.ARTEFACT_RECORDED, happened_on, facts, note=note)
        follow(case, event)
        return event


@once
def record_grant(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that a flex-job was granted."""
    with act(actor, journey, "journeys.record_decision", **form) as case:
        if case.standing.granted_on:
            raise UserError(_("Tilkendelsen er allerede registreret. Ret den på tidslinjen."))
        return case.record(EventKind.FLEXJOB_GRANTED, happened_on, note=note)


@once
def record_meeting(
    actor: Actor,
    journey: Journey,
    *,
    consultant_present: bool,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record the rehabilitation team's meeting, and whether a consultant took part (B)."""
    with act(actor, journey, "journeys.record_artefact", **form) as case:
        facts = {"consultant_present": consultant_present}
        return case.record(EventKind.MEETING_HELD, happened_on, facts, note=note)


@once
def record_material(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that the citizen was sent material about flex-jobs."""
    with act(actor, journey, "journeys.record_artefact", **form) as case:
        return case.record(EventKind.MATERIAL_SENT, happened_on, note=note)


@once
def start_flexjob(
    actor: Actor,
    journey: Journey,
    *,
    effective_hours: Decimal | str,
    company: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record the start of a flex-job with its effective hours a week."""
    with act(actor, journey, "journeys.record_job", **form) as case:
        facts = {
            "employment": str(len(case.standing.employments) + 1),
            "effective_hours": valid("effective_hours", effective_hours),
            "company": text(company, "company", SHORT_LENGTH),
        }
        event = case.record(EventKind.FLEXJOB_STARTED, happened_on, facts, note=note)
        follow(case, event)
        return event


@once
def change_hours(
    actor: Actor,
    journey: Journey,
    *,
    effective_hours: Decimal | str,
    employment: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record new hours in a flex-job, from a day on; also after the journey reached its goal."""
    with act(actor, journey, "journeys.record_job", also_ended=True, **form) as case:
        found = by_hand(job(case, employment))
        facts = {
            "employment": found.key,
            "effective_hours": valid("effective_hours", effective_hours),
        }
        day = since(case, happened_on, found)
        event = case.record(EventKind.FLEXJOB_HOURS_CHANGED, day, facts, note=note)
        follow(case, event)
        return event


@once
def end_flexjob(
    actor: Actor,
    journey: Journey,
    *,
    employment: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that a flex-job ended; also after the journey reached its goal."""
    with act(actor, journey, "journeys.record_job", also_ended=True, **form) as case:
        found = by_hand(job(case, employment))
        day = since(case, happened_on, found)
        event = case.record(EventKind.FLEXJOB_ENDED, day, {"employment": found.key}, note=note)
        follow(case, event)
        return event


@once
def start_internship(
    actor: Actor,
    journey: Journey,
    *,
    parallel: bool = False,
    company: str = "",
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record the start of an internship; ``parallel``: beside a flex-job (step-up)."""
    with act(actor, journey, "journeys.record_job", **form) as case:
        facts = {"parallel": parallel, "company": text(company, "company", SHORT_LENGTH)}
        return case.record(EventKind.INTERNSHIP_STARTED, happened_on, facts, note=note)


@once
def end_internship(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that an internship ended."""
    with act(actor, journey, "journeys.record_job", **form) as case:
        if not case.standing.internship_running:
            raise UserError(_("Der er ingen praktik i gang."))
        return case.record(EventKind.INTERNSHIP_ENDED, happened_on, note=note)


@once
def screen(
    actor: Actor,
    journey: Journey,
    *,
    outcome: str,
    reason: str,
    happened_on: date | None = None,
    **form: Unpack[Form],
) -> Event:
    """Screen for reassessment: "team", or "on_track" without a meeting, with its reason."""
    with act(actor, journey, "journeys.record_decision", **form) as case:
        facts = {"outcome": valid("outcome", outcome)}
        text(reason, "reason", REASON_LENGTH, required=_("Skriv begrundelsen."))
        return case.record(EventKind.SCREENED, happened_on, facts, reason=reason)


@once
def reassess(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Record that the rehabilitation team reassessed the case."""
    with act(actor, journey, "journeys.record_decision", **form) as case:
        return case.record(EventKind.REASSESSED, happened_on, note=note)


@once
def set_match_group(
    actor: Actor,
    journey: Journey,
    *,
    match_group: str,
    happened_on: date | None = None,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Set the match group from a day on; 3 is passive for now."""
    with act(actor, journey, "journeys.record_decision", **form) as case:
        facts: dict[str, Any] = {"match_group": valid("match_group", match_group)}
        return case.record(EventKind.MATCH_GROUP_SET, happened_on, facts, reason=reason)


def job(case: Case, key: str) -> Employment:
    """Return a running flex-job by its key; unnamed, the only one there is."""
    running = case.standing.running
    found = [one for one in running if one.key == key or not key]
    if not running:
        raise UserError(_("Der er intet fleksjob i gang."), "employment")
    if len(found) != 1:
        raise UserError(_("Vælg hvilket fleksjob det gælder."), "employment")
    return found[0]


def by_hand(found: Employment) -> Employment:
    """Return a flex-job known by its hours alone; one with a history is changed with it."""
    if found.kept:
        raise UserError(_("Jobbet har sin egen side. Skriv ændringen under “Fleksjob”."))
    return found


def since(case: Case, day: date | None, found: Employment) -> date:
    """Return the day, if the flex-job had started by then."""
    day = case.day(day)
    if day < found.started_on:
        raise UserError(_("Datoen ligger før fleksjobbets start."), "happened_on")
    return day
