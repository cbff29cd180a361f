"""The leader's queue: documents ready for review."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from brobygger.documents.models import Document
from brobygger.documents.queries import waiting_for_review
from brobygger.lists.columns import Column
from brobygger.lists.listing import List


def _address(row: Document) -> str:
    return row.kind_here.address(row)


class ReviewQueue(List):
    """What waits longest comes first."""

    name = "review_queue"
    title = _("Til gennemsyn")
    default_sort = "sendt"
    empty_text = _("Ingen dokumenter venter på gennemsyn.")
    columns = (
        Column("borger", _("Borger"), lambda row: row.citizen.name, "citizen__sort_key"),
        Column("dokument", _("Dokument"), lambda row: row.title, "kind", url=_address),
        Column("version", _("Version"), lambda row: row.number, "number", is_number=True),
        Column("sendt", _("Sendt"), lambda row: row.moved_at, "moved_at"),
        Column("af", _("Af"), lambda row: row.moved_by_name, "moved_by_name"),
    )

    def all_rows(self) -> QuerySet[Document]:
        """Ready for review, of the actor's citizens."""
        return waiting_for_review(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Document]:
        """With the citizen's name, without the snapshot."""
        return Document.objects.filter(pk__in=keys).select_related("citizen").defer("snapshot")
