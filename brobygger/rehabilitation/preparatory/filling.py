"""A document read for its page: fields, rows, files and the state of the facts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from brobygger.access.actor import Actor
from brobygger.documents.inputs import Text
from brobygger.documents.models import Attachment, Document, Field, Row
from brobygger.documents.queries import attachments_of, readable_fields, rows_of
from brobygger.documents.saving import HANDS
from brobygger.rehabilitation.preparatory import rules
from brobygger.rehabilitation.preparatory.facts import FactStates, fact_states
from brobygger.rehabilitation.preparatory.rules import Filled, SectionState
from brobygger.rehabilitation.preparatory.template import Occasion, Template
from brobygger.rehabilitation.preparatory.templates import template_of


@dataclass(frozen=True)
class Filling:
    """What stands in a document, as far as the actor may read it; what follows is made once."""

    document: Document
    template: Template
    fields: Mapping[str, Field]
    rows: Mapping[str, Sequence[Row]]
    files: Sequence[Attachment]
    facts: FactStates

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every text by its key."""
        return {key: field.text for key, field in self.fields.items()}

    @cached_property
    def plain(self) -> Filled:
        """The same for the rules."""
        return Filled(
            self.texts,
            {table: [str(row.key) for row in rows] for table, rows in self.rows.items()},
            self.facts.counts,
        )

    @cached_property
    def sections(self) -> list[SectionState]:
        """How far every section has come."""
        return rules.completeness(self.template, self.document.occasion, self.plain)

    @property
    def occasion(self) -> Occasion:
        """Why the case is heard."""
        return self.template.occasion(self.document.occasion)

    @property
    def hands(self) -> list[tuple[Text, int]]:
        """How many free texts stand by each hand (the evaluation's 57, 31 and 12 per cent)."""
        told = Counter(
            field.written_by
            for field in self.fields.values()
            if field.text and not field.key.endswith("/answer")
        )
        return [(words, told[hand]) for hand, words in HANDS.items()]

    @property
    def sequence(self) -> str:
        """What the other window says it has seen: the document's count and the facts' stamp."""
        return f"{self.document.sequence}.{self.facts.stamp}"


def read(actor: Actor, document: Document) -> Filling:
    """Six statements; four when the form is the standard one and nothing is attached."""
    return Filling(
        document,
        template_of(document),
        readable_fields(actor, document),
        rows_of(document),
        attachments_of(actor, document),
        fact_states(actor, document.citizen_id),
    )
