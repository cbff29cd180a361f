"""Agreements: made, reworded, said yes to, answered, replaced, opened again."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Unpack
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.facts.models import JobGoal, ProgressionGoal
from brobygger.journeys.models import Event
from brobygger.people.roles import Role
from brobygger.plan import rules
from brobygger.plan.actions.base import Case, Form, act, once
from brobygger.plan.actions.happening import agreement_answered, agreement_made
from brobygger.plan.models import Activity, Agreed, Agreement, AgreementState, Verb
from brobygger.plan.models.agreements import MOST_WHAT
from brobygger.ui.errors import UserError

WORDS = rules.TextRule(MOST_WHAT, lines=3)


@dataclass(frozen=True, slots=True)
class Wording:
    """What people write of an agreement; ties are keys of facts and activities, or None."""

    what: str
    who: str
    due_on: date | None
    proof: str
    who_name: str = ""
    where: str = ""
    gain: str = ""
    support: str = ""
    how_often: str = ""
    starts_on: date | None = None
    job_goal: UUID | None = None
    progression_goal: UUID | None = None
    activity: UUID | None = None


@once
def agree(
    actor: Actor,
    citizen_id: UUID,
    *,
    wording: Wording,
    talk: UUID | None = None,
    made_on: date | None = None,
    citizen_says_yes: bool = False,
    **form: Unpack[Form],
) -> Agreement:
    """Make an agreement; ``talk`` is the journey's event it was made at, and gives the day.

    ``citizen_says_yes``: the citizen agreed with this text at the talk.
    """
    with act(actor, citizen_id, "plan.write", **form) as case:
        day = _day_of(case, talk) or made_on or case.today
        row = case.new(Agreement, made_on=day, talk=talk)
        _write(case, row, wording)
        if citizen_says_yes:
            _say_yes(case, row, Agreed.AT_TALK)
        case.save(row, Verb.AGREED)
        case.tell(agreement_made(row))
        return row


@once
def reword(
    actor: Actor, agreement: Agreement, *, wording: Wording, **form: Unpack[Form]
) -> Agreement:
    """Write an open agreement anew; the citizen is asked again."""
    with act(actor, agreement.citizen_id, "plan.write", **form) as case:
        row = case.fresh(agreement)
        _refuse_unless_open(row)
        before = row.due_on
        _write(case, row, wording)
        row.text_revision += 1
        case.save(row, Verb.REWORDED)
        if row.due_on != before:
            case.tell(agreement_made(row))
        return row


@once
def accept(actor: Actor, agreement: Agreement, **form: Unpack[Form]) -> Agreement:
    """Say yes to the text: the citizen here, or staff on the citizen's word at the talk."""
    with act(actor, agreement.citizen_id, "plan.answer", **form) as case:
        row = case.fresh(agreement)
        if not row.is_agreed:
            _say_yes(case, row, Agreed.OWN if actor.role == Role.CITIZEN else Agreed.AT_TALK)
            case.save(row, Verb.ACCEPTED)
        return row


@once
def answer(
    actor: Actor,
    agreement: Agreement,
    *,
    state: str,
    outcome: str = "",
    next_step: str = "",
    **form: Unpack[Form],
) -> Agreement:
    """Say what came of it: "done", or "not_done" with why and what then."""
    outcome = rules.read_text(WORDS, "outcome", outcome)
    next_step = rules.read_text(WORDS, "next_step", next_step)
    rules.check_answer(state, outcome, next_step)
    with act(actor, agreement.citizen_id, "plan.answer", **form) as case:
        row = case.fresh(agreement)
        _refuse_unless_open(row)
        row.outcome, row.next_step = outcome, next_step
        _close(case, row, AgreementState(state))
        case.save(row, Verb(state))
        return row


@once
def replace_agreement(
    actor: Actor,
    agreement: Agreement,
    *,
    reason: str,
    wording: Wording | None = None,
    talk: UUID | None = None,
    **form: Unpack[Form],
) -> Agreement:
    """Put another in its place; with no wording it was a mistake, and ``reason`` says so."""
    rule = replace(WORDS, missing=_("Skriv, hvorfor aftalen bliver erstattet."))
    reason = rules.read_text(rule, "outcome", reason)
    with act(actor, agreement.citizen_id, "plan.write", **form) as case:
        row = case.fresh(agreement)
        _refuse_unless_open(row)
        if wording is not None:
            row.replaced_by = _successor(case, wording, talk)
        row.outcome = reason
        _close(case, row, AgreementState.REPLACED)
        case.save(row, Verb.REPLACED, reason)
        return row


@once
def reopen(actor: Actor, agreement: Agreement, **form: Unpack[Form]) -> Agreement:
    """Take back an answer given by mistake."""
    with act(actor, agreement.citizen_id, "plan.answer", **form) as case:
        row = case.fresh(agreement)
        if row.is_open:
            return row
        if row.replaced_by_id:
            raise UserError(_("Aftalen er erstattet af en anden. Ret den anden i stedet."))
        row.state, row.answered_on = AgreementState.OPEN, None
        row.answered_by_name, row.answered_by_citizen = "", False
        case.save(row, Verb.REOPENED)
        case.tell(agreement_made(row))
        return row


def _write(case: Case, row: Agreement, wording: Wording) -> None:
    given = {name: getattr(wording, name) for name in rules.agreement_texts()}
    for name, text in rules.read_texts(rules.agreement_texts(), given).items():
        setattr(row, name, text)
    rules.check_agreement(
        who=wording.who,
        who_name=row.who_name,
        starts_on=wording.starts_on,
        due_on=wording.due_on,
        made_on=row.made_on,
        today=case.today,
    )
    row.who, row.starts_on = wording.who, wording.starts_on
    row.due_on = wording.due_on or case.today
    row.job_goal = _tie(case, JobGoal, wording.job_goal, "job_goal")
    row.progression_goal = _tie(case, ProgressionGoal, wording.progression_goal, "progression_goal")
    row.activity = _tie(case, Activity, wording.activity, "activity")


def _tie(case: Case, model: type[Any], key: UUID | None, field: str) -> Any:
    """What the agreement is tied to; the citizen's own, or none."""
    if key is None:
        return None
    found = model.objects.filter(citizen=case.citizen.pk, pk=key).first()
    if found is None:
        raise UserError(_("Den findes ikke mere. Vælg en anden."), field)
    return found


def _successor(case: Case, wording: Wording, talk: UUID | None) -> Agreement:
    row = case.new(Agreement, made_on=_day_of(case, talk) or case.today, talk=talk)
    _write(case, row, wording)
    case.save(row, Verb.AGREED)
    case.tell(agreement_made(row))
    return row


def _day_of(case: Case, talk: UUID | None) -> date | None:
    """The day of the talk; UserError when it is none of the citizen's."""
    if talk is None:
        return None
    found = Event.objects.filter(pk=talk, citizen=case.citizen.pk).first()
    if found is None:
        raise UserError(_("Samtalen findes ikke i borgerens forløb."), "talk")
    return found.happened_on


def _say_yes(case: Case, row: Agreement, how: Agreed) -> None:
    row.agreed, row.agreed_at, row.agreed_revision = how, case.now, row.text_revision


def _close(case: Case, row: Agreement, state: AgreementState) -> None:
    row.state, row.answered_on = state, case.today
    row.answered_by_name = case.actor.name[:100]
    row.answered_by_citizen = case.actor.role == Role.CITIZEN
    case.tell(agreement_answered(row))


def _refuse_unless_open(row: Agreement) -> None:
    if not row.is_open:
        raise UserError(_("Aftalen er allerede besvaret. Åbn den igen, hvis det er forkert."))
