"""Positions the citizen seeks: added, changed, removed, put in order."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.cv import queries
from brobygger.cv.actions.saving import refuse_stale
from brobygger.cv.actions.telling import tell
from brobygger.cv.models import JobTarget, Start
from brobygger.facts.actions.base import kept
from brobygger.facts.models import JobGoal
from brobygger.facts.queries import rows
from brobygger.occupations.models import Occupation
from brobygger.programmes.kinds import Artefact
from brobygger.ui.errors import UserError

MOST_TARGETS = 20
"""Positions a citizen can seek at a time: more says nothing to an employer."""


@dataclass(frozen=True, slots=True)
class TargetTerms:
    """What a position is sought on (source 000, section 3 c: all of it mandatory)."""

    is_trained: bool
    is_experienced: bool
    weekly_hours: Decimal
    start: str
    starts_on: date | None
    employment: str
    is_flexjob: bool
    terms: tuple[str, ...]


def change_target(
    actor: Actor,
    citizen_id: UUID,
    terms: TargetTerms,
    *,
    occupation_id: int,
    goal_id: UUID | None = None,
    target_id: UUID | None = None,
    version: int | None = None,
) -> JobTarget:
    """Add a position, or change one. The same position again is changed, not added twice."""
    with kept(actor, citizen_id):
        there = queries.targets(actor, citizen_id)
        target = _known(there, target_id) if target_id else _same(there, occupation_id)
        if target_id and target:
            refuse_stale(target.version, version)
        elif target is None and len(there) >= MOST_TARGETS:
            raise UserError(_("Der er plads til %(most)d stillinger.") % {"most": MOST_TARGETS})
        target = target or _new(actor, citizen_id)
        _take(actor, target, terms, occupation_id, goal_id)
        tell(actor, citizen_id, Artefact.JOB_TARGET)
        changes.tell(actor, citizen_id)
        return target


def remove_target(actor: Actor, citizen_id: UUID, target_id: UUID) -> None:
    """Not sought any more."""
    with kept(actor, citizen_id):
        target = _known(queries.targets(actor, citizen_id), target_id)
        target.removed_at = timezone.now()
        target.save(update_fields=["removed_at"])
        changes.tell(actor, citizen_id)


def move_target(actor: Actor, citizen_id: UUID, target_id: UUID) -> None:
    """Change places with the position above; the first stays first."""
    with kept(actor, citizen_id):
        order = queries.targets(actor, citizen_id)
        here = order.index(_known(order, target_id))
        if here:
            order[here - 1], order[here] = order[here], order[here - 1]
        for position, one in enumerate(order):
            one.position = position
        JobTarget.objects.bulk_update(order, ["position"])
        changes.tell(actor, citizen_id)


def _known(there: list[JobTarget], target_id: UUID) -> JobTarget:
    found = next((one for one in there if one.pk == target_id), None)
    if found is None:
        raise UserError(_("Stillingen er slettet imens."))
    return found


def _same(there: list[JobTarget], occupation_id: int) -> JobTarget | None:
    return next((one for one in there if one.occupation_id == occupation_id), None)


def _new(actor: Actor, citizen_id: UUID) -> JobTarget:
    rows_here = JobTarget.objects.filter(citizen=citizen_id)
    last = rows_here.aggregate(last=Max("position"))["last"]
    return JobTarget(
        municipality_id=actor.municipality,
        citizen_id=citizen_id,
        position=0 if last is None else last + 1,
        made_at=timezone.now(),
        version=0,
    )


def _take(
    actor: Actor,
    target: JobTarget,
    terms: TargetTerms,
    occupation_id: int,
    goal_id: UUID | None,
) -> None:
    target.occupation = _occupation(target, occupation_id)
    target.goal = _goal(actor, target.citizen_id, goal_id)
    kept_day = terms.starts_on if terms.start == Start.DAY else None
    for name, value in asdict(replace(terms, starts_on=kept_day)).items():
        setattr(target, name, list(value) if name == "terms" else value)
    target.version += 1
    target.by, target.by_name, target.at = actor.user_id, actor.name[:100], timezone.now()
    _refuse_double(target)
    target.save(force_insert=target._state.adding)


def _occupation(target: JobTarget, occupation_id: int) -> Occupation:
    """One that is valid now, or the one that stood there before."""
    found = Occupation.objects.filter(pk=occupation_id).first()
    if found is None or not (found.is_valid_on(timezone.localdate()) or _stood(target, found)):
        raise UserError(_("Vælg en stilling fra listen."), "occupation")
    return found


def _stood(target: JobTarget, found: Occupation) -> bool:
    return not target._state.adding and target.occupation_id == found.pk


def _goal(actor: Actor, citizen_id: UUID, goal_id: UUID | None) -> JobGoal | None:
    if goal_id is None:
        return None
    found: JobGoal | None = rows(actor, citizen_id, JobGoal.key).filter(pk=goal_id).first()
    if found is None:
        raise UserError(_("Jobmålet findes ikke mere. Vælg et andet."), "goal")
    return found


def _refuse_double(target: JobTarget) -> None:
    others = JobTarget.objects.filter(
        citizen=target.citizen_id, occupation=target.occupation, removed_at__isnull=True
    )
    if others.exclude(pk=target.pk).exists():
        raise UserError(_("Stillingen står her allerede."), "occupation")
