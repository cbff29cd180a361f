"""What people do with the recommendation beside writing in it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.meetings import MeetingDuty
from brobygger.rehabilitation.meetings import reading_list
from brobygger.rehabilitation.meetings.queries import duty_on
from brobygger.rehabilitation.models import Decision
from brobygger.rehabilitation.recommendation.kind import KEY, WRITE
from brobygger.rehabilitation.recommendation.queries import heard_again_on
from brobygger.rehabilitation.recommendation.reading import read
from brobygger.rehabilitation.rule_sets import Outcome, rule_set, rule_set_on
from brobygger.ui.errors import UserError

MOST_REASON = 4_000
PARTICIPANTS = "13.participants"


def begin(actor: Actor, journey: Journey) -> Document:
    """The journey's open recommendation, begun under today's rule set if there is none."""
    if not actor.may(WRITE):
        raise PermissionDenied
    rules = rule_set_on(timezone.localdate())
    return documents.make(actor, journey.citizen_id, journey.pk, KEY, rule_set=rules.key)


def note_participants(actor: Actor, journey: Journey, people: Iterable[str]) -> None:
    """Write who was at the meeting, unless somebody has already."""
    newest = Document.objects.about(journey.pk, KEY).visible_to(actor).first()
    if newest is None or not newest.is_writable or read(newest).text(PARTICIPANTS):
        return
    documents.save_field(actor, newest, PARTICIPANTS, "\n".join(people), 0)


def decide(
    actor: Actor,
    journey: Journey,
    document: Document,
    *,
    outcome: str,
    reason: str,
    decided_on: date,
) -> Decision:
    """Record what the municipality decided on a locked recommendation. Twice is once.

    To deviate, the team must have heard the case again since (spec 2.3), where there is a team.
    """
    if not actor.may("rehabilitation.decide"):
        raise PermissionDenied
    with transaction.atomic():
        Journey.objects.select_for_update(no_key=True).filter(pk=journey.pk).first()
        there = Decision.objects.filter(municipality=journey.municipality_id, document=document)
        if known := there.first():
            return known
        _check(document, outcome, reason, decided_on)
        deviating = _deviating(document, outcome, decided_on)
        made = Decision.objects.create(
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            journey=journey,
            document=document,
            decided_on=decided_on,
            outcome=outcome,
            reason=reason,
            **deviating,
            by=actor.user_id,
            by_name=actor.name[:100],
            at=timezone.now(),
        )
        _grant_flexjob(actor, journey, made)
        reading_list.close_decided(journey)
    return made


def _deviating(document: Document, outcome: str, decided_on: date) -> dict[str, Any]:
    """What a decision says of deviating; UserError when the team has to hear the case first."""
    has_team = duty_on(document.municipality_id, decided_on) is not MeetingDuty.NONE
    deviates = outcome != read(document).outcome
    heard = heard_again_on(document, outcome) if deviates else None
    if deviates and heard is None and has_team:
        words = _("Teamet skal se sagen igen, før kommunen afviger fra indstillingen.")
        raise UserError(words, "outcome")
    return {
        "is_deviating": deviates,
        "heard_again_on": heard,
        "is_without_team": not has_team,
    }


def _check(document: Document, outcome: str, reason: str, decided_on: date) -> None:
    locked_at = document.locked_at
    if locked_at is None:
        raise UserError(_("Indstillingen skal låses, før kommunen afgør sagen."))
    if rule_set(document.rule_set).rule(outcome) is None:
        raise UserError(_("Vælg en af mulighederne."), "outcome")
    if not reason.strip():
        raise UserError(_("Skriv begrundelsen."), "reason")
    if len(reason) > MOST_REASON:
        raise UserError(_("Skriv højst %(most)d tegn.") % {"most": MOST_REASON}, "reason")
    _check_day(decided_on, locked_at)


def _check_day(decided_on: date, locked_at: datetime) -> None:
    if decided_on > timezone.localdate():
        raise UserError(_("Datoen ligger i fremtiden."), "decided_on")
    if decided_on < timezone.localdate(locked_at):
        raise UserError(_("Datoen ligger før indstillingen."), "decided_on")


def _grant_flexjob(actor: Actor, journey: Journey, decision: Decision) -> None:
    """A decision for a flex-job is the grant the programme counts from."""
    granted = Event.objects.filter(
        journey=journey, kind=EventKind.FLEXJOB_GRANTED, superseded_by__isnull=True
    )
    if decision.outcome == Outcome.FLEXJOB and not granted.exists():
        journeys.record_grant(actor, journey, happened_on=decision.decided_on)
