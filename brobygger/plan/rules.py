"""What a plan may say: pure, no database, no clock but the day passed in (spec 4.1, 4.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from brobygger.documents.actions.base import cleaned
from brobygger.plan.models import ActivityKind, AgreementState, Who
from brobygger.plan.models.activities import MOST_LINE, MOST_MINUTES, MOST_TEXT
from brobygger.plan.models.agreements import MOST_AID, MOST_WHAT
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

FURTHEST = timedelta(days=5 * 365)
"""Nothing is agreed further ahead; a later year is a slip of the keyboard (our own choice)."""
LONGEST_BACK = timedelta(days=20 * 365)
"""An effort that began earlier is history, not plan (our own choice)."""


@dataclass(frozen=True, slots=True)
class TextRule:
    """How long a text may be, and what is said when it is missing (empty: it may be)."""

    most: int
    missing: str = ""
    lines: int = 1


def agreement_texts() -> dict[str, TextRule]:
    """The texts of an agreement."""
    return {
        "what": TextRule(MOST_WHAT, _("Skriv, hvad I har aftalt."), 3),
        "proof": TextRule(MOST_AID, _("Skriv, hvordan I kan se, at det er gjort."), 2),
        "who_name": TextRule(100),
        "where": TextRule(300),
        "gain": TextRule(MOST_AID, lines=2),
        "support": TextRule(MOST_AID, lines=2),
        "how_often": TextRule(100),
    }


def activity_texts() -> dict[str, TextRule]:
    """The texts of an activity."""
    return {
        "title": TextRule(MOST_LINE, _("Skriv en overskrift.")),
        "agreed": TextRule(MOST_TEXT, _("Skriv, hvad der er aftalt."), 4),
        "agreed_with": TextRule(MOST_LINE, _("Skriv, hvem der har aftalt det med borgeren.")),
        "place": TextRule(300, _("Skriv, hvor borgeren skal møde.")),
        "contact_name": TextRule(100, _("Skriv, hvem der er kontaktperson.")),
        "why": TextRule(MOST_TEXT, _("Skriv, hvorfor indsatsen er sat i gang."), 3),
        "period_note": TextRule(500, lines=2),
        "company": TextRule(MOST_LINE),
        "contact_title": TextRule(100),
        "contact_phone": TextRule(30),
        "contact_email": TextRule(254),
    }


def read_texts(rules: Mapping[str, TextRule], given: Mapping[str, Any]) -> dict[str, str]:
    """The texts without what can do harm; UserError at the first that is missing or too long."""
    return {name: read_text(rule, name, given.get(name) or "") for name, rule in rules.items()}


def read_text(rule: TextRule, name: str, text: str) -> str:
    """One text."""
    text = cleaned(text if rule.lines > 1 else texts.one_line(text), rule.most, name)
    if rule.missing and not text:
        raise UserError(rule.missing, name)
    return text


def check_agreement(
    *,
    who: str,
    who_name: str,
    starts_on: date | None,
    due_on: date | None,
    made_on: date,
    today: date,
) -> None:
    """Who and when; raises UserError beside the field."""
    if who not in Who.values:
        raise UserError(_("Vælg, hvem der gør det."), "who")
    if who == Who.OTHER and not who_name:
        raise UserError(_("Skriv navnet på den, der gør det."), "who_name")
    if due_on is None:
        raise UserError(_("Vælg den dag, det senest skal være gjort."), "due_on")
    if made_on > today:
        raise UserError(_("Samtalen ligger i fremtiden."), "made_on")
    if due_on < made_on:
        raise UserError(
            _("Dagen ligger før samtalen %(day)s. Vælg en senere dag.")
            % {"day": f"{made_on:%d.%m.%Y}"},
            "due_on",
        )
    if due_on > today + FURTHEST:
        raise UserError(_("Dagen ligger mere end fem år fremme. Tjek årstallet."), "due_on")
    if starts_on and starts_on > due_on:
        raise UserError(_("Aftalen begynder efter den dag, den skal være gjort."), "starts_on")
    if starts_on and starts_on < made_on:
        raise UserError(_("Aftalen begynder før samtalen. Vælg en senere dag."), "starts_on")


def check_answer(state: str, outcome: str, next_step: str) -> None:
    """What came of an agreement; not done says why and what then."""
    if state not in {AgreementState.DONE, AgreementState.NOT_DONE}:
        raise UserError(_("Vælg, om aftalen er gjort."), "state")
    if state == AgreementState.NOT_DONE and not outcome:
        raise UserError(_("Skriv, hvorfor det ikke blev gjort."), "outcome")
    if state == AgreementState.NOT_DONE and not next_step:
        raise UserError(_("Skriv, hvad I så gør."), "next_step")


def check_activity(
    *,
    kind: str,
    starts_on: date | None,
    ends_on: date | None,
    minutes_per_week: int | None,
    today: date,
) -> None:
    """Kind, period and weekly time; raises UserError beside the field."""
    if kind not in ActivityKind.values:
        raise UserError(_("Vælg, hvad slags indsats det er."), "kind")
    if starts_on is None:
        raise UserError(_("Vælg den dag, indsatsen begynder."), "starts_on")
    if not today - LONGEST_BACK <= starts_on <= today + FURTHEST:
        raise UserError(_("Dagen ligger langt væk. Tjek årstallet."), "starts_on")
    if ends_on and ends_on < starts_on:
        raise UserError(_("Indsatsen slutter, før den begynder. Tjek de to dage."), "ends_on")
    if ends_on and ends_on > today + FURTHEST:
        raise UserError(_("Dagen ligger mere end fem år fremme. Tjek årstallet."), "ends_on")
    if minutes_per_week is not None and not 1 <= minutes_per_week <= MOST_MINUTES:
        raise UserError(_("Skriv mellem 1 minut og 37 timer om ugen."), "hours")


def check_status(
    *, said_on: date, starts_on: date, today: date, follow_up_on: date | None, is_closing: bool
) -> None:
    """A status is said after the start and not ahead of time; the next follow-up lies ahead."""
    if said_on > today:
        raise UserError(_("Datoen ligger i fremtiden."), "said_on")
    if said_on < starts_on and not is_closing:
        raise UserError(_("Indsatsen er ikke begyndt den dag."), "said_on")
    if follow_up_on and follow_up_on < said_on:
        raise UserError(_("Næste opfølgning ligger før denne status."), "follow_up_on")
    if follow_up_on and follow_up_on > today + FURTHEST:
        raise UserError(_("Dagen ligger mere end fem år fremme. Tjek årstallet."), "follow_up_on")
