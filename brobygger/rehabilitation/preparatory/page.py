"""The form as a page shows it: parts with inputs, questions with follow-ups, rows as text.

At most one row is open for editing (``?raekke=``). What the actor may not read is left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.inputs import Input, Text, input_of
from brobygger.documents.kinds import Kind
from brobygger.documents.models import Attachment
from brobygger.documents.saving import HANDS
from brobygger.facts import pages as fact_pages
from brobygger.facts.queries import Rows
from brobygger.people.roles import Role
from brobygger.rehabilitation.preparatory.filling import Filling
from brobygger.rehabilitation.preparatory.paper import shown
from brobygger.rehabilitation.preparatory.rules import PartState, SectionState, wanting_in_row
from brobygger.rehabilitation.preparatory.template import (
    FieldKind,
    FieldShape,
    Group,
    Part,
    Question,
    TableShape,
    group_of,
)
from brobygger.rehabilitation.preparatory.template.shapes import FACTS
from brobygger.rehabilitation.rule_sets import rule_set_on

LINES = {FieldKind.DATE: 1, FieldKind.HOURS: 1, FieldKind.TEXT: 1}


@dataclass(frozen=True, slots=True)
class Cell:
    """A row's field as text, and by whose hand."""

    label: str
    text: str
    hand: Text


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a document's table. ``inputs`` when it is open."""

    key: UUID
    anchor: str
    headline: str
    cells: list[Cell]
    wanting: list[str]
    files: list[Attachment]
    file_key: str
    may_edit: bool
    inputs: list[Input] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether it is being edited."""
        return bool(self.inputs)


@dataclass(frozen=True, slots=True)
class TableView:
    """A table with its rows. ``none`` asks why there are none."""

    shape: TableShape
    key: str
    rows: list[RowView]
    none: Input | None
    is_writable: bool


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The free text under a group of answers."""

    group: Group
    input: Input


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with its answer and the follow-ups of every group."""

    question: Question
    answer: Input
    follow_ups: list[FollowUp]

    @property
    def is_writable(self) -> bool:
        """Whether it can be answered."""
        return self.answer.is_writable

    @property
    def shown(self) -> FollowUp | None:
        """The follow-up of the answer given."""
        group = group_of(self.answer.text)
        return next((one for one in self.follow_ups if one.group is group), None)


@dataclass(frozen=True, slots=True)
class FactsView:
    """A kind of shared facts, and why there are none."""

    section: fact_pages.SectionView
    none: Input | None


@dataclass(frozen=True, slots=True)
class PartView:
    """A part as it is shown."""

    state: PartState
    inputs: list[Input]
    questions: list[QuestionView]
    tables: list[TableView]
    facts: list[FactsView]
    has_records: bool
    is_writable: bool

    @property
    def part(self) -> Part:
        """The part itself."""
        return self.state.part

    @property
    def has_form(self) -> bool:
        """Whether there is something to save with the part's button."""
        return self.is_writable and bool(self.inputs or self.questions)


def facts_shown(parts: Iterable[PartView]) -> Rows:
    """The rows of facts that the parts show, for who would else read them again."""
    return {
        str(one.section.kind.key): [row.fact for row in one.section.rows]
        for part in parts
        for one in part.facts
    }


class Sheet:
    """Builds the parts of one document for one actor."""

    def __init__(self, actor: Actor, kind: Kind, filling: Filling, opened: str = "") -> None:
        self.actor, self.kind, self.filling, self.opened = actor, kind, filling, opened
        self.is_staff = actor.role != Role.CITIZEN
        self.texts = filling.texts
        self.rules = rule_set_on(timezone.localdate(filling.document.made_at))

    def parts(self, section: SectionState, only: str = "") -> list[PartView]:
        """The section's parts the actor may read; ``only`` one of them, or one question."""
        return [
            self._part(state, only)
            for state in section.parts
            if only.startswith(state.part.key) or not only
            if self.may_read(state.part)
        ]

    def may_read(self, part: Part) -> bool:
        """Whether the actor sees a part at all."""
        return self.kind.may_read(self.actor, part.key, is_locked=self.filling.document.is_locked)

    def may_write(self, part: Part) -> bool:
        """Whether the actor may write in it now."""
        return self.may_write_in(part.key)

    def may_write_in(self, key: str) -> bool:
        """Whether the actor may write in a field now."""
        return self.filling.document.is_writable and self.kind.may_write(self.actor, key)

    def _part(self, state: PartState, only: str) -> PartView:
        part, writes = state.part, self.may_write(state.part)
        asked = [one for one in part.questions if only in {"", f"{part.key}.{one.key}"}]
        is_rest = only in {"", part.key}
        return PartView(
            state,
            [self.input(part.field_key(one), one, writes) for one in part.fields]
            if is_rest
            else [],
            [self._question(part, one, writes) for one in asked],
            [self._table(part, one, writes) for one in part.tables] if is_rest else [],
            list(self._facts(part, writes)) if is_rest else [],
            "citizen" in part.facts,
            writes,
        )

    def input(self, key: str, shape: FieldShape, writes: bool) -> Input:
        """A field as an input, or as text."""
        choices = [(one, one) for one in shape.choices_in(self.rules)]
        found = self.filling.fields.get(key)
        return input_of(
            found,
            key,
            shape.label,
            help=shape.help,
            lines=LINES.get(shape.kind, shape.lines),
            choices=choices,
            is_writable=writes,
            asks_hand=self.is_staff and shape.kind is FieldKind.LINES,
            kind="date" if shape.kind is FieldKind.DATE else "text",
        )

    def _question(self, part: Part, question: Question, writes: bool) -> QuestionView:
        key, fields = part.answer_key(question), self.filling.fields
        scale = [(str(place), words) for place, words in enumerate(self.filling.template.scale, 1)]
        answer = input_of(fields.get(key), key, question.text, choices=scale, is_writable=writes)
        follow_ups = [
            FollowUp(
                group,
                input_of(
                    fields.get(part.follow_up_key(question, group)),
                    part.follow_up_key(question, group),
                    words,
                    lines=4,
                    is_writable=writes,
                    asks_hand=self.is_staff,
                ),
            )
            for group, words in question.follow_ups.items()
        ]
        return QuestionView(question, answer, follow_ups)

    def _table(self, part: Part, table: TableShape, writes: bool) -> TableView:
        place = part.table_key(table)
        rows = [
            self._row(table, place, row.key, writes) for row in self.filling.rows.get(place, ())
        ]
        none = self._none(part, table.key, writes) if table.is_required and not rows else None
        return TableView(table, place, rows, none, writes)

    def _row(self, table: TableShape, place: str, key: UUID, writes: bool) -> RowView:
        texts, base = self.texts, f"{place}/{key}"
        cells = [
            Cell(column.label, shown(column, found.text), HANDS.get(found.written_by, ""))
            for column in table.columns
            if (found := self.filling.fields.get(f"{base}/{column.key}")) and found.text
        ]
        own = {one.key: writes or self.may_write_in(f"{base}/{one.key}") for one in table.columns}
        is_open = any(own.values()) and self.opened == str(key)
        headline = texts.get(f"{base}/{table.columns[0].key}", "")
        return RowView(
            key,
            f"raekke-{key}",
            headline or _("Ikke udfyldt endnu"),
            [one for one in cells if one.text != headline],
            list(wanting_in_row(table, place, str(key), texts)),
            [one for one in self.filling.files if one.key == f"{base}/file"],
            f"{base}/file" if table.has_file and writes else "",
            any(own.values()),
            [self.input(f"{base}/{one.key}", one, own[one.key]) for one in table.columns]
            if is_open
            else [],
        )

    def _none(self, part: Part, what: str, writes: bool) -> Input:
        key = part.none_key(what)
        found = self.filling.fields.get(key)
        label = _("Skriv kort hvorfor")
        return input_of(found, key, label, lines=2, is_writable=writes)

    def _facts(self, part: Part, writes: bool) -> Iterator[FactsView]:
        citizen = self.filling.document.citizen_id
        kinds = [kind for kind in part.facts if kind in FACTS]
        sections = fact_pages.sections(
            self.actor, citizen, kinds, opened=self.opened if writes else ""
        )
        for kind, section in zip(kinds, sections, strict=True):
            is_asked = kind in part.required_facts and not section.rows
            none = self._none(part, kind, writes) if is_asked else None
            yield FactsView(section, none)
