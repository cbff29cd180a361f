"""Activities and how they go."""

from dataclasses import dataclass
from datetime import date
from typing import Unpack
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.plan import rules
from brobygger.plan.actions.base import Case, Form, act, once
from brobygger.plan.actions.happening import activity_planned, activity_reported
from brobygger.plan.models import Activity, Status, Verb
from brobygger.plan.models.activities import MOST_TEXT
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class Effort:
    """What people write of an activity; the weekly time in minutes."""

    kind: str
    title: str
    agreed: str
    agreed_with: str
    starts_on: date | None
    place: str
    contact_name: str
    why: str
    ends_on: date | None = None
    minutes_per_week: int | None = None
    period_note: str = ""
    company: str = ""
    contact_title: str = ""
    contact_phone: str = ""
    contact_email: str = ""


@once
def start_activity(
    actor: Actor, citizen_id: UUID, *, effort: Effort, **form: Unpack[Form]
) -> Activity:
    """Put an activity in the plan."""
    with act(actor, citizen_id, "plan.write", **form) as case:
        row = case.new(Activity)
        _write(case, row, effort)
        case.save(row, Verb.STARTED)
        case.tell(activity_planned(row))
        return row


@once
def change_activity(
    actor: Actor, activity: Activity, *, effort: Effort, **form: Unpack[Form]
) -> Activity:
    """Write an activity anew; a moved period says so in ``period_note``."""
    with act(actor, activity.citizen_id, "plan.write", **form) as case:
        row = case.fresh(activity)
        before = (row.starts_on, row.ends_on)
        _write(case, row, effort)
        is_moved = (row.starts_on, row.ends_on) != before
        if is_moved and not row.period_note:
            raise UserError(_("Skriv, hvorfor perioden er flyttet."), "period_note")
        case.save(row, Verb.CHANGED)
        if is_moved and row.ended_on is None:
            case.tell(activity_planned(row))
        return row


@once
def report(
    actor: Actor,
    activity: Activity,
    *,
    text: str,
    is_closing: bool = False,
    said_on: date | None = None,
    follow_up_on: date | None = None,
    talk: UUID | None = None,
    **form: Unpack[Form],
) -> Status:
    """Say how an activity goes; ``is_closing``: it is over, and this is the closing status."""
    with act(actor, activity.citizen_id, "plan.write", **form) as case:
        row = case.fresh(activity)
        if row.ended_on is not None:
            raise UserError(_("Indsatsen er afsluttet. Ret den afsluttende status i stedet."))
        day = said_on or case.today
        status = _status(case, row, text, day, follow_up_on, is_closing)
        status.talk = talk
        if is_closing:
            row.ended_on = max(day, row.starts_on)
            case.save(row, Verb.CLOSED)
        case.save(status, Verb.REPORTED)
        case.tell(activity_reported(row, is_closing=is_closing))
        return status


@once
def correct_status(
    actor: Actor, status: Status, *, text: str, reason: str, **form: Unpack[Form]
) -> Status:
    """Put a right status in place of a wrong one, which stays readable."""
    rule = rules.TextRule(500, _("Skriv, hvad der var forkert."), 2)
    reason = rules.read_text(rule, "reason", reason)
    with act(actor, status.citizen_id, "plan.write", **form) as case:
        old = case.fresh(status)
        if old.superseded_by_id:
            raise UserError(_("Den status er allerede rettet."))
        new = _status(case, old.activity, text, old.said_on, old.follow_up_on, old.is_closing)
        new.talk = old.talk
        case.save(new, Verb.REPORTED)
        old.superseded_by, old.correction_reason = new, reason
        case.save(old, Verb.CORRECTED, reason)
        return new


def _status(
    case: Case, row: Activity, text: str, day: date, follow_up_on: date | None, is_closing: bool
) -> Status:
    rule = rules.TextRule(MOST_TEXT, _("Skriv, hvordan det går."), 4)
    text = rules.read_text(rule, "text", text)
    rules.check_status(
        said_on=day,
        starts_on=row.starts_on,
        today=case.today,
        follow_up_on=follow_up_on,
        is_closing=is_closing,
    )
    return case.new(
        Status,
        activity=row,
        text=text,
        said_on=day,
        follow_up_on=follow_up_on,
        is_closing=is_closing,
    )


def _write(case: Case, row: Activity, effort: Effort) -> None:
    given = {name: getattr(effort, name) for name in rules.activity_texts()}
    for name, text in rules.read_texts(rules.activity_texts(), given).items():
        setattr(row, name, text)
    if row.contact_email:
        _refuse_bad_address(row.contact_email)
    rules.check_activity(
        kind=effort.kind,
        starts_on=effort.starts_on,
        ends_on=effort.ends_on,
        minutes_per_week=effort.minutes_per_week,
        today=case.today,
    )
    row.kind, row.ends_on = effort.kind, effort.ends_on
    row.starts_on = effort.starts_on or case.today
    row.minutes_per_week = effort.minutes_per_week


def _refuse_bad_address(address: str) -> None:
    try:
        validate_email(address)
    except ValidationError:
        raise UserError(_("Skriv en e-mailadresse, fx navn@firma.dk."), "contact_email") from None
