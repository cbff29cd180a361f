"""The form as a page shows it: the chosen outcome's parts, rows as text, advice beside.

The tables are drawn by the preparatory part's own templates, so a row looks alike in both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.documents.inputs import Input, Text, input_of
from brobygger.documents.models import Field
from brobygger.quality.standards import Finding, Outcome
from brobygger.rehabilitation.recommendation.checks import is_asked, missing_in, shown_text
from brobygger.rehabilitation.recommendation.reading import WAIVED, Reading
from brobygger.rehabilitation.recommendation.shapes import FieldKind, Part, Shape, Table

KINDS = {FieldKind.DATE: "date"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A row's field as text."""

    label: Text
    text: Text


@dataclass(frozen=True, slots=True)
class RowView:
    """A row as text; ``inputs`` when it is open."""

    key: UUID
    headline: str
    cells: list[Cell]
    wanting: list[str]
    may_edit: bool
    inputs: list[Input] = field(default_factory=list)
    files: tuple[str, ...] = ()
    file_key: str = ""

    @property
    def anchor(self) -> str:
        """Where it is on the page."""
        return f"raekke-{self.key}"

    @property
    def is_open(self) -> bool:
        """Whether it is being edited."""
        return bool(self.inputs)


@dataclass(frozen=True, slots=True)
class TableView:
    """A table with its rows."""

    shape: Table
    key: str
    rows: list[RowView]
    is_writable: bool
    none: None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """A standard beside the text, and the field that says it is not relevant."""

    finding: Finding
    waiver: Input

    @property
    def is_met(self) -> bool:
        """Whether there is nothing to say."""
        return self.finding.outcome is not Outcome.NOT_PASSED

    @property
    def is_waivable(self) -> bool:
        """Whether a reason is asked for, or given."""
        return not self.is_met or bool(self.waiver.text)


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of the form."""

    part: Part
    inputs: list[Input]
    table: TableView | None
    advice: list[Advice]
    problems: list[str]

    @property
    def is_advised(self) -> bool:
        """Whether a standard has something to say here."""
        return any(not one.is_met for one in self.advice)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is needed to draw any part."""

    reading: Reading
    fields: Mapping[str, Field]
    writes: bool
    opened: str = ""

    def input(self, shape: Shape, key: str = "") -> Input:
        """A field's input."""
        choices: Any = shape.choices
        if shape.kind is FieldKind.TASK:
            choices = tuple(self.reading.tasks.items())
        label = shape.label
        lines = 1 if choices else shape.lines
        return input_of(
            self.fields.get(key or shape.key),
            key or shape.key,
            label,
            help=self._help(shape, choices),
            lines=lines,
            choices=choices,
            is_writable=self.writes,
            kind=KINDS.get(shape.kind, "text"),
        )

    def part(self, part: Part) -> PartView:
        """One part."""
        standards = {one.standard for one in part.fields}
        standards |= {part.table.standard} if part.table else set()
        wanting = missing_in(part, self.reading.outcome, self.reading.texts, self.reading.rows)
        intervals = [one.what for one in wanting if one.key.endswith("_to")]
        labels = {str(one.label) for one in part.fields}
        return PartView(
            part,
            [self.input(one) for one in part.fields if self._is_drawn(one)],
            self._table(part.table) if part.table else None,
            [one for one in self.advice() if one.finding.standard.id in standards],
            [what for what in intervals if what not in labels],
        )

    def parts(self, parts: Sequence[Part]) -> list[PartView]:
        """Several."""
        return [self.part(one) for one in parts]

    def advice(self) -> Iterator[Advice]:
        """Every standard on what is written."""
        for finding in self.reading.findings():
            key = f"{WAIVED}{finding.standard.id}"
            shape = Shape(key, _("Ikke relevant, fordi …"), lines=1)
            yield Advice(finding, self.input(shape))

    def _is_drawn(self, shape: Shape) -> bool:
        # Without an answer yet both stand there, so that nobody without JavaScript waits.
        other, _answer = shape.when
        return is_asked(shape, self.reading.texts) or not self.reading.text(other)

    @staticmethod
    def _help(shape: Shape, choices: Any) -> Text:
        if shape.kind is FieldKind.TASK and not choices:
            return _("Skriv opgaverne under “Arbejdsopgaver” først.")
        return shape.help

    def _table(self, table: Table) -> TableView:
        rows = [self._row(table, row) for row in self.reading.rows.get(table.key, ())]
        return TableView(table, table.key, rows, self.writes)

    def _row(self, table: Table, row: str) -> RowView:
        texts = {one.key: self._text(table, row, one) for one in table.columns}
        headline = next((str(text) for text in texts.values() if text), "")
        is_open = self.writes and row == self.opened
        wanting = [str(one.label) for one in table.columns if one.wanted and not texts[one.key]]
        return RowView(
            UUID(row),
            headline or _("Ikke udfyldt endnu"),
            [
                Cell(one.label, texts[one.key])
                for one in table.columns
                if texts[one.key] and texts[one.key] != headline
            ],
            [", ".join(wanting)] if wanting else [],
            self.writes,
            [self.input(one, f"{table.key}/{row}/{one.key}") for one in table.columns]
            if is_open
            else [],
        )

    def _text(self, table: Table, row: str, column: Shape) -> Text:
        text = self.reading.text(f"{table.key}/{row}/{column.key}")
        return shown_text(column, text, self.reading.tasks) if text else ""
