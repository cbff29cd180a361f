"""What the form of the recommendation is made of. The wording stands in ``form.py``."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from brobygger.rehabilitation.rule_sets import Outcome, Text

LONG = 4_000
"""STAR's data exchange takes 4,000 characters."""


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    LINE = "line"
    HOURS = "hours"
    PERCENT = "percent"
    DATE = "date"
    CHOICE = "choice"
    TASK = "task"  # the key of a row of the table of tasks


@dataclass(frozen=True, slots=True)
class Shape:
    """One field. ``wanted``: it is asked for before locking, under every outcome it shows in."""

    key: str
    label: Text
    help: Text = ""
    kind: FieldKind = FieldKind.TEXT
    lines: int = 4
    most: int = LONG
    choices: tuple[tuple[str, Text], ...] = ()
    wanted: bool = False
    when: tuple[str, str] = ("", "")
    """Only asked for when another field holds this answer."""
    standard: str = ""
    """The standard shown beside it."""

    def word(self, text: str) -> Text:
        """The text as people read it."""
        return dict(self.choices).get(text, text)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows. ``key`` begins the key of each field: "3/<row>/title"."""

    key: str
    title: Text
    row: Text
    columns: tuple[Shape, ...]
    help: Text = ""
    wanted: frozenset[Outcome] = frozenset()
    """The outcomes under which at least one row is asked for."""
    standard: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the form, shown under some outcomes."""

    key: str
    title: Text
    outcomes: frozenset[Outcome]
    fields: tuple[Shape, ...] = ()
    table: Table | None = None
    intro: Text = ""
    is_effort: bool = False
    """Whether it belongs to the recommended effort, else to the rationale."""


@dataclass(frozen=True, slots=True)
class Form:
    """The whole form."""

    outcome: Shape
    parts: tuple[Part, ...]
    minutes: tuple[Shape, ...] = ()
    """The team's own notes; they do not stand on the paper."""

    def shown(self, outcome: str) -> list[Part]:
        """What is asked under an outcome; before one is chosen, nothing."""
        return [part for part in self.parts if outcome in part.outcomes]

    def part(self, key: str) -> Part:
        """A part by its key."""
        return next(part for part in self.parts if part.key == key)

    def shape(self, key: str) -> Shape | None:
        """The shape of a field's key; None for no such field."""
        table, _slash, rest = key.partition("/")
        if rest:
            column = rest.partition("/")[2]
            return next((one for one in self._columns(table) if one.key == column), None)
        return next((one for one in self._fields() if one.key == key), None)

    def _fields(self) -> Iterator[Shape]:
        yield self.outcome
        for part in self.parts:
            yield from part.fields
        yield from self.minutes

    def _columns(self, table: str) -> tuple[Shape, ...]:
        found = (part.table for part in self.parts if part.table and part.table.key == table)
        return next((one.columns for one in found), ())
