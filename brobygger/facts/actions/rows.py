"""Rows added, removed, restored, moved."""

from uuid import UUID

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.facts.actions.base import kept, own_hand, writable
from brobygger.facts.models import KNOWN, Accommodation, Fact, WorkTask
from brobygger.facts.queries import rows
from brobygger.facts.rules import MOST_ROWS
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError


def add(actor: Actor, citizen_id: UUID, kind: str) -> Fact:
    """An empty row, last. One's own row that is still empty is given back instead.

    So a double press adds one row, and nobody piles up empty ones.
    """
    if kind not in KNOWN:
        raise UserError(_("Den slags oplysning findes ikke."))
    with kept(actor, citizen_id) as citizen:
        for row in rows(actor, citizen_id, kind).filter(version=0, made_by=actor.user_id):
            if row.is_blank:
                return row  # type: ignore[no-any-return]
        fact = new(actor, citizen, kind)
        fact.save(force_insert=True)
        return fact


def new(actor: Actor, citizen: Citizen, kind: str) -> Fact:
    """A row not stored yet, after the others; UserError when there are too many."""
    here = rows(actor, citizen.pk, kind)
    if here.count() >= MOST_ROWS:
        raise UserError(
            _("Der er plads til %(most)d af “%(kind)s”. Slet en, før du tilføjer.")
            % {"most": MOST_ROWS, "kind": KNOWN[kind].title_of_kind}
        )
    last = here.aggregate(last=Max("position"))["last"]
    now, name = timezone.now(), actor.name[:100]
    return KNOWN[kind](
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        position=0 if last is None else last + 1,
        made_at=now,
        made_by=actor.user_id,
        made_by_name=name,
        written_by=own_hand(actor),
        by=actor.user_id,
        by_name=name,
        at=now,
    )


def remove(actor: Actor, fact: Fact) -> Fact:
    """Take a row out; it can be brought back."""
    with kept(actor, fact.citizen_id), writable(actor, fact) as row:
        if row.removed_at:
            return row
        _refuse_if_needed(actor, row)
        row.removed_at, row.removed_by_name = timezone.now(), actor.name[:100]
        row.save(update_fields=["removed_at", "removed_by_name"])
        changes.tell(actor, row.citizen_id)
        return row


def restore(actor: Actor, fact: Fact) -> Fact:
    """Bring a removed row back, last."""
    with kept(actor, fact.citizen_id) as citizen, writable(actor, fact) as row:
        if row.removed_at is None:
            return row
        row.position = new(actor, citizen, fact.key).position
        row.removed_at, row.removed_by_name = None, ""
        row.save(update_fields=["position", "removed_at", "removed_by_name"])
        changes.tell(actor, row.citizen_id)
        return row


def move(actor: Actor, fact: Fact, *, up: bool) -> None:
    """Change places with the row above, or below; at the end nothing happens."""
    with kept(actor, fact.citizen_id):
        order = list(rows(actor, fact.citizen_id, fact.key))
        keys = [one.pk for one in order]
        if fact.pk not in keys:
            raise UserError(_("Rækken er slettet imens."))
        here = keys.index(fact.pk)
        there = here - 1 if up else here + 1
        if not 0 <= there < len(order):
            return
        order[here], order[there] = order[there], order[here]
        for position, one in enumerate(order):
            one.position = position
        KNOWN[fact.key].objects.bulk_update(order, ["position"])
        changes.tell(actor, fact.citizen_id)


def _refuse_if_needed(actor: Actor, fact: Fact) -> None:
    if not isinstance(fact, WorkTask):
        return
    tied = rows(actor, fact.citizen_id, Accommodation.key).filter(task=fact)
    if tied.exists():
        raise UserError(_("Der er skånehensyn i opgaven. Flyt eller slet dem først."))
