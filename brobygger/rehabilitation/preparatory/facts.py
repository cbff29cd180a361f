"""The citizen's shared facts as the form needs them: counted, and stamped so news is seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.contrib.postgres.aggregates import StringAgg
from django.db.models import CharField, Count, Max, Q, QuerySet, Sum, Value
from django.db.models.functions import MD5, Cast

from brobygger.access.actor import Actor
from brobygger.facts.fields import Text
from brobygger.facts.models import KINDS
from brobygger.rehabilitation.preparatory.template.shapes import FACTS


@dataclass(frozen=True, slots=True)
class FactStates:
    """How many rows of each kind say something, and a stamp of each kind that changes with it."""

    counts: Mapping[str, int]
    stamps: Mapping[str, str]

    @property
    def stamp(self) -> str:
        """One stamp of all."""
        return _stamp(sorted(self.stamps.items()))


def fact_states(actor: Actor, citizen_id: UUID) -> FactStates:
    """All kinds in one statement."""
    kinds = [_of_kind(actor, citizen_id, kind) for kind in FACTS]
    rows = reduce(lambda found, more: found.union(more, all=True), kinds)
    states = {kind: values for kind, *values in rows}
    return FactStates(
        {kind: values[0] for kind, values in states.items()},
        {kind: _stamp(values) for kind, values in states.items()},
    )


def _of_kind(actor: Actor, citizen_id: UUID, kind: str) -> QuerySet[Any, Any]:
    model = KINDS[kind]
    told = next(one.name for one in model.described() if one.is_required and isinstance(one, Text))
    rows = model.objects.visible_to(actor).filter(citizen=citizen_id).order_by()
    says_something = Q(removed_at__isnull=True) & ~Q(**{told: ""})
    counted: QuerySet[Any, Any] = (
        rows.values("citizen")
        .annotate(
            fact_kind=Value(kind, output_field=CharField()),
            told=Count("pk", filter=says_something),
            rows=Count("pk"),
            removed=Count("removed_at"),
            writes=Sum("version"),
            last=Max("at"),
            last_removed=Max("removed_at"),
            order=MD5(StringAgg(Cast("pk", CharField()), Value(""), order_by=("position", "pk"))),
        )
        .values_list(
            "fact_kind", "told", "rows", "removed", "writes", "last", "last_removed", "order"
        )
    )
    return counted


def _stamp(values: Any) -> str:
    return sha256(repr(values).encode()).hexdigest()[:16]
