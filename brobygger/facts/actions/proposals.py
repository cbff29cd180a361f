"""What a locked document says becomes a proposal; one click makes it a fact."""

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.documents.saving import CASEWORKER, HANDS
from brobygger.facts.actions.base import kept
from brobygger.facts.actions.rows import new
from brobygger.facts.actions.saving import author
from brobygger.facts.models import KINDS, Fact, ProposalState, ProposedFact, WorkTask
from brobygger.facts.plain import Origin
from brobygger.facts.queries import rows
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError

TIES = {"task": WorkTask}
"""Fields that name another fact; a proposal gives its headline, and adopting finds or makes it."""


def propose(
    actor: Actor,
    citizen_id: UUID,
    kind: str,
    texts: Mapping[str, str],
    *,
    origin: Origin,
    row: str = "",
    written_by: str = CASEWORKER,
) -> ProposedFact | None:
    """Propose a fact that a document said in its row; the same row again gives the first.

    ``texts`` are by field, as typed; ``task`` of an accommodation is the task's title. None
    when a fact of the citizen says so already. UserError when a text does not fit. What an
    earlier version said in the row and nobody decided on, gives way; said again unchanged, it
    is not asked about twice.
    """
    if not actor.may("facts.propose"):
        raise PermissionDenied
    values = _checked(kind, texts, citizen_id)
    if known := _asked_before(citizen_id, kind, origin, row, values):
        return known
    _give_way(actor, citizen_id, kind, origin, row)
    if not values or _stands(citizen_id, kind, values):
        return None
    return ProposedFact.objects.create(
        municipality_id=actor.municipality,
        citizen_id=citizen_id,
        kind=kind,
        texts=values,
        written_by=written_by if written_by in HANDS else CASEWORKER,
        origin_kind=origin.kind,
        origin_id=origin.id,
        origin_label=origin.label[:200],
        origin_row=row,
        made_at=timezone.now(),
        made_by=actor.user_id,
        made_by_name=actor.name[:100],
    )


def _asked_before(
    citizen_id: UUID, kind: str, origin: Origin, row: str, values: Mapping[str, str]
) -> ProposedFact | None:
    """What this document proposed of the row, or an earlier version in the same words."""
    there = ProposedFact.objects.filter(
        citizen=citizen_id, kind=kind, origin_kind=origin.kind, origin_row=row
    )
    found = (one for one in there if one.origin_id == origin.id or (row and one.texts == values))
    return next(found, None)


def _give_way(actor: Actor, citizen_id: UUID, kind: str, origin: Origin, row: str) -> None:
    """The row says something else now: what an earlier version said of it is not asked any more."""
    waiting = ProposedFact.objects.filter(
        citizen=citizen_id, kind=kind, origin_kind=origin.kind, state=ProposalState.OPEN
    )
    for one in waiting.filter(origin_row=row).exclude(origin_row=""):
        _decide(actor, one, ProposalState.DECLINED, None)


def adopt(actor: Actor, proposal: ProposedFact) -> Fact:
    """Make the proposal a fact, with its origin. A second click gives the first one's fact."""
    with kept(actor, proposal.citizen_id) as citizen:
        asked = _locked(actor, proposal)
        if asked.state == ProposalState.ADOPTED:
            return KINDS[asked.kind].objects.get(pk=asked.fact_id or "")
        if asked.state != ProposalState.OPEN:
            raise UserError(_("Forslaget er valgt fra imens."))
        fact = _made(actor, citizen, asked, asked.kind, asked.texts)
        _decide(actor, asked, ProposalState.ADOPTED, fact.pk)
        changes.tell(actor, asked.citizen_id)
        return fact


def decline(actor: Actor, proposal: ProposedFact) -> ProposedFact:
    """Say no to the proposal; the document keeps what it said."""
    with kept(actor, proposal.citizen_id):
        asked = _locked(actor, proposal)
        if asked.state == ProposalState.OPEN:
            _decide(actor, asked, ProposalState.DECLINED, None)
        return asked


def _locked(actor: Actor, proposal: ProposedFact) -> ProposedFact:
    return cast(
        ProposedFact,
        ProposedFact.objects.visible_to(actor).select_for_update().get(pk=proposal.pk),
    )


def _decide(actor: Actor, asked: ProposedFact, state: ProposalState, fact_id: UUID | None) -> None:
    asked.state, asked.fact_id = state, fact_id
    asked.decided_at, asked.decided_by_name = timezone.now(), actor.name[:100]
    asked.save(update_fields=["state", "fact_id", "decided_at", "decided_by_name"])


def _made(
    actor: Actor, citizen: Citizen, asked: ProposedFact, kind: str, texts: Mapping[str, str]
) -> Fact:
    fact = new(actor, citizen, kind)
    now = timezone.now()
    for name, text in texts.items():
        if name in TIES:
            _tie(actor, citizen, asked, fact, name, text)
        else:
            field = fact.field(name)
            setattr(fact, field.attname, field.typed(text, citizen.pk))
        fact.authors[name] = author(actor, 1, asked.written_by, now, now)
    fact.origin_kind, fact.origin_id = asked.origin_kind, asked.origin_id
    fact.origin_label, fact.written_by, fact.version = asked.origin_label, asked.written_by, 1
    fact.save(force_insert=True)
    return fact


def _tie(
    actor: Actor, citizen: Citizen, asked: ProposedFact, fact: Fact, name: str, text: str
) -> None:
    kind = TIES[name].key
    there = (one for one in rows(actor, citizen.pk, kind) if one.headline == text)
    other = next(there, None) or _made(actor, citizen, asked, kind, {"title": text})
    setattr(fact, name, other)


def _checked(kind: str, texts: Mapping[str, str], citizen_id: UUID) -> dict[str, str]:
    """The texts as their fields would store them, empty ones left out."""
    fact, tied = KINDS[kind](), {}
    for name, text in texts.items():
        if name in TIES:
            tied[name] = TIES[name].field("title").typed(text, citizen_id)
        else:
            field = fact.field(name)
            setattr(fact, field.attname, field.typed(text, citizen_id))
    return (
        {} if fact.is_blank else fact.texts() | {name: text for name, text in tied.items() if text}
    )


def _stands(citizen_id: UUID, kind: str, values: Mapping[str, str]) -> bool:
    """Whether a fact of the citizen says all of it already, and maybe more."""
    there = KINDS[kind].objects.filter(citizen=citizen_id, removed_at__isnull=True)
    return any(_alike(values).items() <= _alike(_says(fact)).items() for fact in there)


def _says(fact: Fact) -> dict[str, str]:
    return {
        name: fact.field(name).shown_in(fact) if name in TIES else text
        for name, text in fact.texts().items()
    }


def _alike(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts without what nobody would call a difference."""
    return {name: text.strip(" .").casefold() for name, text in texts.items()}
