"""Text from elsewhere (VITAS, another system): never cut, shortened by a person when too long."""

from dataclasses import dataclass
from typing import Any, Unpack
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.plan.actions.base import Case, Form, act, once
from brobygger.plan.models import Activity, LongText, Plan, Verb
from brobygger.plan.models.plans import MOST_DESCRIPTION, MOST_FROM_ELSEWHERE
from brobygger.plan.rules import TextRule, activity_texts, read_text
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Place:
    """A field of the plan, and how much it holds."""

    most: int
    activity: Activity | None = None
    field: str = DESCRIPTION


def place_of(citizen_id: UUID, name: str) -> Place:
    """The field of that name; UserError when the plan has none such."""
    if name == DESCRIPTION:
        return Place(MOST_DESCRIPTION)
    _kind, _slash, rest = name.partition("/")
    key, _slash, field = rest.partition("/")
    rule = activity_texts().get(field)
    try:
        found = Activity.objects.filter(citizen=citizen_id, pk=UUID(key)).first()
    except ValueError:
        found = None
    if rule is None or found is None:
        raise UserError(_("Det felt findes ikke i planen."), "place")
    return Place(rule.most, found, field)


@once
def bring_text(
    actor: Actor, citizen_id: UUID, *, place: str, text: str, source: str, **form: Unpack[Form]
) -> LongText | Plan | Activity:
    """Put a text from elsewhere in its field; too long, it waits whole until it is shortened."""
    text = read_text(TextRule(MOST_FROM_ELSEWHERE, _("Sæt teksten ind."), 2), "text", text)
    source = read_text(TextRule(200, _("Skriv, hvor teksten kommer fra.")), "source", source)
    with act(actor, citizen_id, "plan.write", **form) as case:
        found = place_of(citizen_id, place)
        if len(text) > found.most:
            return _keep(case, found, place, text, source)
        return _put(case, found, text)


@once
def shorten(
    actor: Actor, waiting: LongText, *, text: str, **form: Unpack[Form]
) -> LongText | Plan | Activity:
    """Put the shorter text that a person wrote in the field; the whole one stays readable."""
    with act(actor, waiting.citizen_id, "plan.write", **form) as case:
        row: LongText = LongText.objects.select_for_update().get(
            pk=waiting.pk, citizen=case.citizen.pk
        )
        if row.settled_at:
            return row
        place = place_of(case.citizen.pk, row.place)
        text = read_text(TextRule(place.most, _("Skriv den kortere tekst."), 2), "text", text)
        _put(case, place, text)
        row.settled_at, row.settled_by_name = case.now, case.actor.name[:100]
        row.save(update_fields=["settled_at", "settled_by_name"])
        return row


def _keep(case: Case, place: Place, name: str, text: str, source: str) -> LongText:
    """The whole text, once however often it comes."""
    values: dict[str, Any] = {"place": name, "text": text, "settled_at": None}
    known: LongText | None = LongText.objects.filter(citizen=case.citizen.pk, **values).first()
    if known is not None:
        return known
    made: LongText = LongText.objects.create(
        municipality_id=case.citizen.municipality_id,
        citizen_id=case.citizen.pk,
        source=source,
        most=place.most,
        made_at=case.now,
        made_by_name=case.actor.name[:100],
        **values,
    )
    return made


def _put(case: Case, place: Place, text: str) -> Plan | Activity:
    text = text if place.field in _LINES else texts.one_line(text)
    if place.activity is None:
        case.plan.description = text
        case.plan.revision += 1
        case.note(Verb.DESCRIBED, "plan", case.plan.pk, {"description": text})
        return case.plan
    row: Activity = Activity.objects.select_for_update().get(pk=place.activity.pk)
    setattr(row, place.field, text)
    case.save(row, Verb.CHANGED)
    return row


_LINES = frozenset({DESCRIPTION, "agreed", "why", "period_note"})
"""Fields of several lines."""
