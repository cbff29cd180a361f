"""Finding a company by what people type: the beginning of its name, of a word in it, or its CVR."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import Prefetch, Q

from brobygger.access.actor import Actor
from brobygger.people.models import Company, ContactPerson
from brobygger.people.names import sort_key

MOST, MOST_TYPED = 8, 100


def find(actor: Actor, typed: str) -> Sequence[Any]:
    """The companies that fit, each with the municipality's contact persons as ``own_contacts``."""
    typed = typed[:MOST_TYPED].replace("\x00", "").strip()
    digits = typed.replace(" ", "")
    start = sort_key(typed)
    if digits.isascii() and digits.isdigit():
        return _shown(actor, Q(cvr__startswith=digits))
    if not start:
        return []
    begins = _shown(actor, Q(sort_key__gte=start, sort_key__lt=start + "~"))
    return begins or _shown(actor, Q(sort_key__contains=f" {start}"))


def chosen(actor: Actor, key: str) -> Any:
    """The company of a key in an address; None when there is none."""
    try:
        found = _shown(actor, Q(pk=UUID(key)))
    except ValueError:
        return None
    return next(iter(found), None)


def _shown(actor: Actor, where: Q) -> Sequence[Any]:
    known = ContactPerson.objects.filter(municipality=actor.municipality, ended_on__isnull=True)
    own = Prefetch("contacts", known.order_by("sort_key", "id"), to_attr="own_contacts")
    return list(
        Company.objects.filter(where).order_by("sort_key", "id").prefetch_related(own)[:MOST]
    )
