"""Saving one field of a fact."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.documents.saving import TOGETHER, Clash, Current, Saved, Write, decide, hand_of
from brobygger.facts import months
from brobygger.facts.actions.base import writable
from brobygger.facts.fields import FactField
from brobygger.facts.models import Fact, FactVersion
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError

PERIOD = ("since", "until")


def save_field(
    actor: Actor, fact: Fact, field: str, text: str, version: int, written_by: str = ""
) -> Saved | Clash:
    """Save a text that was made from ``version`` of its field; other fields do not matter.

    Raises UserError for a text the field cannot hold or a row removed meanwhile, ClosedError
    when the citizen has moved.
    """
    described = fact.field(field)
    with writable(actor, fact) as row:
        if row.removed_at:
            raise UserError(
                _("Rækken er slettet imens. Gendan den, eller kopiér din tekst."), field
            )
        current = row.current(described)
        setattr(row, described.attname, described.typed(text, row.citizen_id))
        text = described.text_of(row)
        if text != current.text and described.name in PERIOD:
            _refuse_if_turned_round(row, described)
        is_citizen = actor.role == Role.CITIZEN
        hand = hand_of(current, text, is_citizen=is_citizen, asked=written_by)
        now = timezone.now()
        outcome = decide(current, text, version, by=actor.user_id, hand=hand, now=now)
        if isinstance(outcome, Write):
            return _write(actor, row, described, outcome, current, now)
        return outcome


def _refuse_if_turned_round(fact: Fact, field: FactField) -> None:
    since, until = (getattr(fact, name) for name in PERIOD)
    if months.is_turned_round(since, until):
        raise UserError(_("Perioden slutter, før den begynder."), field.name)


def _write(
    actor: Actor, fact: Fact, field: FactField, outcome: Write, before: Current, now: datetime
) -> Saved:
    is_begun = before.version == 0 or outcome.keeps_history
    if outcome.keeps_history:
        _keep(fact, field, before)
    sign(actor, fact, outcome.written_by, now)
    begun_at = now if is_begun else before.begun_at or now
    fact.authors[field.name] = author(actor, outcome.version, outcome.written_by, now, begun_at)
    fact.written_by = whose(fact)
    fact.version += 1
    fact.save(force_update=True)
    changes.tell(actor, fact.citizen_id)
    return Saved(outcome.version, outcome.text, outcome.written_by, fact.by_name, now)


def sign(actor: Actor, fact: Fact, hand: str, now: datetime) -> None:
    """Say who wrote in the record last."""
    fact.written_by, fact.by, fact.by_name, fact.at = hand, actor.user_id, actor.name[:100], now


def author(
    actor: Actor, version: int, hand: str, now: datetime, begun_at: datetime
) -> dict[str, Any]:
    """Who wrote a field, as it is stored with the fact."""
    return {
        "version": version,
        "written_by": hand,
        "by": str(actor.user_id) if actor.user_id else "",
        "by_name": actor.name[:100],
        "at": now.isoformat(),
        "begun_at": begun_at.isoformat(),
    }


def whose(fact: Fact) -> str:
    """By whose hand the record is: one hand's, else together."""
    told = fact.texts()
    hands = {one["written_by"] for name, one in fact.authors.items() if name in told}
    return hands.pop() if len(hands) == 1 else TOGETHER if hands else fact.written_by


def _keep(fact: Fact, field: FactField, before: Current) -> None:
    FactVersion.objects.create(
        municipality_id=fact.municipality_id,
        citizen_id=fact.citizen_id,
        kind=fact.key,
        fact_id=fact.pk,
        field=field.name,
        text=before.text,
        version=before.version,
        written_by=before.written_by,
        by=before.by,
        by_name=before.by_name,
        at=before.at or fact.made_at,
    )
