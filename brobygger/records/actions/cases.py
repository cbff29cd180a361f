"""Hearings and decisions."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.models import Journey
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.people.roles import Role
from brobygger.records import letters, rules
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
from brobygger.records.models import Decision, Hearing
from brobygger.records.models.cases import MOST_TEXT, MOST_TITLE
from brobygger.ui.errors import UserError

HEARING, DECISION = "records.hearing", "records.decision"
OWN = "/min-side/afgoerelser/"


def send_hearing(
    actor: Actor,
    journey: Journey,
    *,
    title: str,
    about: str,
    deadline: date,
    submission_id: UUID | None = None,
) -> Hearing:
    """Ask the citizen before a decision; the text goes by digital mail or letter at once."""
    allow(actor, "records.write", journey)
    rules.check_deadline(today(), deadline)
    with transaction.atomic():
        lock(journey)
        first = sent_before(Hearing, submission_id, journey.pk)
        if first is not None:
            return first
        row = Hearing(**of(journey), sent_on=today(), deadline=deadline)
        row.title = written(title, "title", MOST_TITLE, _("Skriv, hvad det handler om."))
        row.about = written(about, "about", MOST_TEXT, _("Skriv, hvad I lægger vægt på."))
        row.submission_id = submission_id
        store(actor, row)
        _tell(actor, row, HEARING)
        return row


def answer_hearing(
    actor: Actor, hearing: Hearing, *, answer: str, revision: int | None = None
) -> Hearing:
    """Write down what the citizen says; the citizen may write it here."""
    is_citizen = actor.role == Role.CITIZEN
    allow(actor, "records.own" if is_citizen else "records.write", hearing)
    answer = written(answer, "answer", MOST_TEXT, _("Skriv svaret."))
    with transaction.atomic():
        row = fresh(hearing, revision)
        if row.answered_on is not None:
            raise UserError(_("Høringen er allerede besvaret."))
        if is_citizen and row.deadline < today():
            raise UserError(_("Fristen er gået. Skriv til din sagsbehandler i stedet."))
        row.answer, row.answered_on, row.answered_by_citizen = answer, today(), is_citizen
        store(actor, row)
        return row


@dataclass(frozen=True, slots=True)
class Ruling:
    """What people write of a decision."""

    title: str
    outcome: str
    reason: str
    decided_on: date
    hearing: UUID | None = None
    without_hearing: str = ""


def decide(
    actor: Actor, journey: Journey, *, ruling: Ruling, submission_id: UUID | None = None
) -> Decision:
    """Decide, with reason and the appeal guidance of that day; sent to the citizen at once."""
    allow(actor, "records.decide", journey)
    day = rules.day_of_record(ruling.decided_on, today(), "decided_on")
    with transaction.atomic():
        lock(journey)
        first = sent_before(Decision, submission_id, journey.pk)
        if first is not None:
            return first
        hearing = _hearing(journey, ruling.hearing)
        why_not = written(ruling.without_hearing, "without_hearing", 500)
        rules.check_heard(ruling.outcome, hearing, why_not, day)
        row = Decision(**of(journey), outcome=ruling.outcome, decided_on=day, hearing=hearing)
        row.title = written(ruling.title, "title", MOST_TITLE, _("Skriv, hvad der er afgjort."))
        row.reason = written(ruling.reason, "reason", MOST_TEXT, _("Skriv begrundelsen."))
        row.without_hearing, row.submission_id = why_not, submission_id
        row.appeal_until = rules.appeal_until(day)
        row.appeal_guidance = str(rules.appeal_rules(day).guidance)
        store(actor, row)
        _tell(actor, row, DECISION)
        return row


def _hearing(journey: Journey, key: UUID | None) -> Hearing | None:
    if key is None:
        return None
    found = Hearing.objects.filter(journey=journey.pk, pk=key).first()
    if found is None:
        raise UserError(_("Høringen findes ikke på forløbet."), "hearing")
    return found


def _tell(actor: Actor, row: Hearing | Decision, kind: str) -> None:
    """Send the whole letter: by digital mail, or on paper to those exempt."""
    notice = Notice(
        kind=kind,
        cause=f"{kind}:{row.pk}",
        receivers=[receivers.citizen(row.citizen_id)],
        title=row.title,
        text=letters.as_text(row),
        citizen_id=row.citizen_id,
        link=OWN,
    )
    post(actor, notice)
