"""The gross list: skills found with help, and the work they come from."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.cv.models import SkillUse
from brobygger.facts import actions
from brobygger.facts.actions.base import kept
from brobygger.facts.models import Ability, WorkExperience
from brobygger.facts.queries import rows
from brobygger.ui.errors import UserError

MOST_AT_ONCE = 60


def add_skills(
    actor: Actor, citizen_id: UUID, kind: str, texts: Collection[str], work: UUID | None = None
) -> list[Ability]:
    """Add abilities that are not there yet, tied to the work they come from."""
    if len(texts) > MOST_AT_ONCE:
        raise UserError(_("Vælg højst %(most)d ad gangen.") % {"most": MOST_AT_ONCE})
    with kept(actor, citizen_id):
        there = {one.text.casefold(): one for one in rows(actor, citizen_id, Ability.key)}
        found = [_ability(actor, citizen_id, kind, text, there) for text in texts if text.strip()]
        if work:
            for ability in found:
                _use(actor, citizen_id, ability, _works(actor, citizen_id, [work]))
        changes.tell(actor, citizen_id)
        return found


def tie(actor: Actor, citizen_id: UUID, ability_id: UUID, works: Collection[UUID]) -> None:
    """Say in which work an ability was used: these, and no other."""
    with kept(actor, citizen_id):
        ability = rows(actor, citizen_id, Ability.key).filter(pk=ability_id).first()
        if ability is None:
            raise UserError(_("Rækken findes ikke."))
        SkillUse.objects.filter(citizen=citizen_id, ability=ability).exclude(
            experience__in=works
        ).delete()
        _use(actor, citizen_id, ability, _works(actor, citizen_id, works))
        changes.tell(actor, citizen_id)


def _ability(
    actor: Actor, citizen_id: UUID, kind: str, text: str, there: dict[str, Ability]
) -> Ability:
    known = there.get(text.casefold())
    if known:
        return known
    fact = actions.add(actor, citizen_id, Ability.key)
    actions.save_field(actor, fact, "kind", kind, 0)
    actions.save_field(actor, fact, "text", text, 0)
    there[text.casefold()] = ability = Ability.objects.get(pk=fact.pk)
    return ability


def _works(actor: Actor, citizen_id: UUID, keys: Collection[UUID]) -> Iterable[WorkExperience]:
    found: Iterable[WorkExperience] = rows(actor, citizen_id, WorkExperience.key).filter(
        pk__in=keys
    )
    return found


def _use(actor: Actor, citizen_id: UUID, ability: Ability, works: Iterable[WorkExperience]) -> None:
    SkillUse.objects.bulk_create(
        (
            SkillUse(
                municipality_id=actor.municipality,
                citizen_id=citizen_id,
                ability=ability,
                experience=work,
            )
            for work in works
        ),
        ignore_conflicts=True,
    )
