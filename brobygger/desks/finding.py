"""Finding a citizen by CPR number or by name; every find is written in the view log."""

from dataclasses import dataclass

from django.db.models import Q

from brobygger.access import scope, view_log
from brobygger.access.actor import Actor
from brobygger.people import cpr
from brobygger.people.models import Citizen
from brobygger.people.names import is_called

SHOWN, COUNTED = 25, 100
"""How many names are listed, and how far those outside the caseload are counted."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a name leads to: those the actor sees, and how many more there are."""

    citizens: list[Citizen]
    has_more: bool
    outside: int


def by_cpr(actor: Actor, text: str) -> Citizen | None:
    """The citizen with exactly this number in the actor's municipality.

    Outside the caseload only for those who may state a reason: to others there is nobody.
    """
    try:
        number = cpr.parse(text)
    except cpr.BadCpr:
        return None
    same = Q(municipality=actor.municipality, cpr_fingerprint=cpr.fingerprint(number))
    may_ask = actor.role in scope.REASON_ROLES
    rows = Citizen.objects.all() if may_ask else scope.visible_citizens(actor)
    found = rows.filter(same).first()
    if found:
        view_log.record(actor, "search", [found.pk])
    return found


def by_name(actor: Actor, text: str) -> Found:
    """Those the actor sees with each word at the beginning of a name."""
    named = is_called("sort_key", text)
    if not named:
        return Found([], False, 0)
    visible = scope.visible_citizens(actor)
    citizens = list(visible.filter(named).order_by("sort_key", "id")[: SHOWN + 1])
    shown = citizens[:SHOWN]
    view_log.record(actor, "search", [citizen.pk for citizen in shown])
    return Found(shown, len(citizens) > SHOWN, _outside(actor, named))


def _outside(actor: Actor, named: Q) -> int:
    """How many the name fits outside the caseload, for those who may state a reason."""
    if actor.role not in scope.REASON_ROLES:
        return 0
    everybody = Citizen.objects.filter(named, municipality=actor.municipality)
    hidden = everybody.exclude(pk__in=scope.visible_citizens(actor).values("pk"))
    return hidden.order_by()[:COUNTED].count()
