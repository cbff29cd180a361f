"""The list of cases offered to other municipalities."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.models import Transfer
from brobygger.journeys.models.transfers import TransferState
from brobygger.journeys.queries import offers_from
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, DateRange
from brobygger.lists.listing import List
from brobygger.ui.addresses import address_of


def _address(row: Transfer) -> str:
    return address_of("desks:journey", row.journey_id)


class Offered(List):
    """To whom, when, why, and what came of it; no names, as the row is the other side's too."""

    name = "offered"
    title = _("Flytninger mellem kommuner")
    default_sort = "-tilbudt"
    empty_text = _("I har ikke tilbudt nogen kommune et forløb.")
    columns = (
        Column(
            "kommune",
            _("Kommune"),
            lambda row: row.to_municipality.name,
            "to_municipality__sort_key",
            url=_address,
        ),
        Column("tilbudt", _("Tilbudt"), lambda row: row.offered_at, "offered_at"),
        Column("af", _("Af"), lambda row: row.offered_by_name, "offered_by_name"),
        Column("hvorfor", _("Begrundelse"), lambda row: row.reason),
        Column("svar", _("Svar"), lambda row: row.get_state_display(), "state"),
        Column("besvaret", _("Besvaret"), lambda row: row.answered_at, "answered_at"),
    )
    filters = (
        Choice(name="svar", label=_("Svar"), choices=TransferState.choices, path="state"),
        DateRange(name="tilbudt", label=_("Tilbudt"), path="offered_at", is_moment=True),
    )

    def all_rows(self) -> QuerySet[Any]:
        """What this municipality offered."""
        return offers_from(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With the other municipality's name."""
        return Transfer.objects.filter(pk__in=keys).select_related("to_municipality")

    def citizen_of(self, row: Any) -> None:
        """An offer names nobody."""
        return
