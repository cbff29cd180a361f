"""What pages and other rooms ask of facts. Nothing here writes."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.pages import reach
from brobygger.facts import models, plain
from brobygger.facts.fields import Tie
from brobygger.facts.models import KINDS, KNOWN, Fact, FactVersion, ProposalState, ProposedFact
from brobygger.facts.models.base import MATERIALS, may_read
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError


def reach_facts(actor: Actor, citizen_id: UUID) -> Citizen:
    """The citizen, if the actor may read the facts; as ``access.pages.reach`` when not."""
    seen = citizens_with_facts(actor).filter(pk=citizen_id).first()
    if seen:
        return seen
    reach(actor, citizen_id)
    raise PermissionDenied


def own_citizen(actor: Actor) -> Citizen:
    """The signed-in citizen."""
    return get_object_or_404(citizens_with_facts(actor), pk=cast(UUID, actor.citizen_id))


def citizens_with_facts(actor: Actor) -> QuerySet[Citizen]:
    """The citizens whose facts the actor reads."""
    rows = Citizen.objects.all()
    return scope.visible_to(rows, actor, "pk", MATERIALS) if may_read(actor) else rows.none()


Rows = Mapping[str, Iterable[Fact]]
"""Rows of some kinds, as ``rows`` gives them."""
NOTHING_READ: Rows = MappingProxyType({})


def facts_of(
    actor: Actor, citizen_id: UUID, *kinds: str, known: Rows = NOTHING_READ
) -> plain.Facts:
    """The citizen's facts as plain data, a statement a kind; all kinds when none is named.

    Rows nobody has written in are left out. ``known``: what the page has read already.
    """
    found = {
        key: known[key] if key in known else rows(actor, citizen_id, key) for key in kinds or KINDS
    }
    return plain.Facts(
        **{
            key: tuple(as_plain(fact) for fact in facts if not fact.is_blank)
            for key, facts in found.items()
        }
    )


def rows(actor: Actor, citizen_id: UUID, kind: str) -> QuerySet[Any]:
    """The rows of a kind in order, without removed ones, blank ones too."""
    model = KNOWN[kind]
    found: QuerySet[Any] = model.objects.visible_to(actor).filter(
        citizen=citizen_id, removed_at__isnull=True
    )
    ties = [field.name for field in model.described() if isinstance(field, Tie)]
    return found.select_related(*ties) if ties else found


def find(actor: Actor, citizen_id: UUID, name: str) -> Fact:
    """The fact named "job_goal/<uuid>", also when removed; UserError when there is none."""
    kind, _slash, key = name.partition("/")
    try:
        model, pk = KNOWN[kind], UUID(key)
    except (KeyError, ValueError):
        raise UserError(_("Rækken findes ikke.")) from None
    found: Fact | None = model.objects.visible_to(actor).filter(pk=pk, citizen=citizen_id).first()
    if found is None:
        raise UserError(_("Rækken findes ikke."))
    return found


def history(actor: Actor, fact: Fact) -> QuerySet[FactVersion]:
    """Earlier texts of a fact, newest first."""
    found: QuerySet[FactVersion] = FactVersion.objects.visible_to(actor)
    return found.filter(citizen=fact.citizen_id, fact_id=fact.pk)


def open_proposals(actor: Actor, citizen_id: UUID) -> QuerySet[ProposedFact]:
    """What locked documents propose and nobody has decided on."""
    found: QuerySet[ProposedFact] = ProposedFact.objects.visible_to(actor)
    return found.filter(citizen=citizen_id, state=ProposalState.OPEN)


def as_plain(fact: Fact) -> Any:
    """A fact as the plain data of its kind."""
    made = getattr(plain, type(fact).__name__)
    values = {name: getattr(fact, name) for name in _names(made) if name != "origin"}
    if isinstance(fact, models.Accommodation):
        values["task"] = fact.task.headline if fact.task else ""
    return made(**values, origin=origin_of(fact))


def origin_of(fact: Fact | ProposedFact) -> plain.Origin | None:
    """Where a fact comes from, when a document proposed it."""
    if fact.origin_id is None:
        return None
    return plain.Origin(fact.origin_kind, fact.origin_id, fact.origin_label)


def _names(made: Any) -> Iterable[str]:
    return (field.name for field in fields(made))
