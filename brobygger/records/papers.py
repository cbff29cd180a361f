"""The files of the journal in the export of everything about a citizen."""

from collections.abc import Iterator
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.access.exports import Paper
from brobygger.documents.papers import kept
from brobygger.records.models import EntryFile


def files(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Each file that is not kept back to protect somebody else."""
    rows = EntryFile.objects.filter(
        municipality=actor.municipality, citizen=citizen_id, entry__withheld_reason=""
    )
    for one in rows.order_by("at", "id"):
        yield kept(one.name, one.path)
