"""What a template of the preparatory part consists of (spec 2.1). Pure.

Keys of what stands in a document follow from the template's own: "1.1/language" a field,
"1.4.activities/<row>/tasks" a cell, "3.1.a/answer" and "3.1.a/low" a question's answer and the
text under it, "2.2/none.work_experience" why there is nothing to list.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from brobygger.rehabilitation.rule_sets import RuleSet

OWN_COLUMN = "own_view"
"""The column of a caseworker's table that the citizen writes in too: the own view of it."""

STANDARD_KEY = "standard"
"""Under this key a document holds why a standard is not relevant to it ("standard/Q13")."""

OVERRIDE = f"{STANDARD_KEY}/override"
OVERRIDE_WORDS = "Låses alligevel, fordi …"
"""Where somebody writes why it is locked although a standard holds it back."""


class Group(StrEnum):
    """The answers that share a follow-up."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


GROUPS = (Group.LOW, Group.LOW, Group.MIDDLE, Group.HIGH, Group.HIGH)
"""The follow-up each of the five answers brings up, lowest first."""


def group_of(answer: str) -> Group | None:
    """The group of an answer ("1" to "5"); None when nothing is chosen."""
    return GROUPS[int(answer) - 1] if answer in {"1", "2", "3", "4", "5"} else None


class FieldKind(StrEnum):
    """How an answer is given."""

    TEXT = "text"
    LINES = "lines"
    DATE = "date"
    HOURS = "hours"
    CHOICE = "choice"


class Writer(StrEnum):
    """Who writes in a part: the caseworker, or the citizen with help."""

    CASE = "case"
    OWN = "own"


RECORDS = ("citizen", "people")
"""What part 1.1 shows from the citizen's record and the journey, edited there."""

FACTS = (
    "work_experience",
    "interest",
    "education",
    "ability",
    "language",
    "licence",
    "job_goal",
    "work_task",
    "accommodation",
)
"""The shared facts a part may list."""


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field, or a column of a table."""

    key: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    help: str = ""
    lines: int = 3
    choices: tuple[str, ...] = ()
    is_required: bool = False
    is_past: bool = False
    """Whether a date must not lie ahead."""
    outcomes: Mapping[str, str] = field(default_factory=dict)
    """Choices that are there only while the law has the outcome ("Ressourceforløb": …)."""

    def choices_in(self, rules: RuleSet) -> tuple[str, ...]:
        """What can be chosen under a rule set."""
        closed = {one for one, outcome in self.outcomes.items() if rules.rule(outcome) is None}
        return tuple(one for one in self.choices if one not in closed)


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table with rows added and removed. ``row`` is what one row is called."""

    key: str
    title: str
    row: str
    columns: tuple[FieldShape, ...]
    help: str = ""
    is_required: bool = False
    has_file: bool = False

    @property
    def has_own_view(self) -> bool:
        """Whether the citizen writes in it too."""
        return any(one.key == OWN_COLUMN for one in self.columns)


@dataclass(frozen=True, slots=True)
class Question:
    """Five answers; the answer chosen brings up a follow-up with free text."""

    key: str
    text: str
    follow_ups: Mapping[Group, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part of a section ("2.3")."""

    key: str
    title: str
    write: Writer
    help: str = ""
    fields: tuple[FieldShape, ...] = ()
    tables: tuple[TableShape, ...] = ()
    questions: tuple[Question, ...] = ()
    facts: tuple[str, ...] = ()
    required_facts: frozenset[str] = frozenset()

    @property
    def heading(self) -> str:
        """Number and title."""
        return f"{self.key} {self.title}"

    def table_key(self, table: TableShape) -> str:
        """The key of a table's rows in the document."""
        return f"{self.key}.{table.key}"

    def field_key(self, one: FieldShape) -> str:
        """A field's key in the document."""
        return f"{self.key}/{one.key}"

    def none_key(self, what: str) -> str:
        """Where it is written why a list is empty."""
        return f"{self.key}/none.{what}"

    def answer_key(self, question: Question) -> str:
        """Where a question's answer stands ("3.1.a/answer")."""
        return f"{self.key}.{question.key}/answer"

    def follow_up_key(self, question: Question, group: Group) -> str:
        """Where the text under a group of answers stands ("3.1.a/low")."""
        return f"{self.key}.{question.key}/{group.value}"


@dataclass(frozen=True, slots=True)
class Section:
    """One of the four sections."""

    key: str
    slug: str
    title: str
    parts: tuple[Part, ...]
    help: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why the case is heard, and the parts it demands."""

    key: str
    title: str
    mandatory: frozenset[str]


@dataclass(frozen=True)
class Template:
    """A whole form. ``key`` is kept on each document made from it."""

    key: str
    name: str
    scale: tuple[str, ...]
    sections: tuple[Section, ...]
    occasions: tuple[Occasion, ...]
    is_standard: bool = field(default=True)

    @cached_property
    def parts(self) -> dict[str, Part]:
        """Every part by its key."""
        return {part.key: part for section in self.sections for part in section.parts}

    @cached_property
    def labels(self) -> dict[str, str]:
        """What each field is called, rows' fields by "table//column"."""
        return dict(_labels(self))

    @cached_property
    def answers(self) -> frozenset[str]:
        """The keys of the questions' answers; each holds a place on the scale."""
        parts = self.parts.values()
        return frozenset(part.answer_key(one) for part in parts for one in part.questions)

    def section(self, slug: str) -> Section | None:
        """A section by the name in its address."""
        return next((one for one in self.sections if one.slug == slug), None)

    def occasion(self, key: str) -> Occasion:
        """An occasion; an unknown one demands what the first does."""
        return next((one for one in self.occasions if one.key == key), self.occasions[0])

    def column(self, key: str) -> FieldShape | None:
        """The field or column a document's key stands for."""
        return self._columns.get(generic(key))

    @cached_property
    def _columns(self) -> dict[str, FieldShape]:
        found: dict[str, FieldShape] = {}
        for part in self.parts.values():
            found |= {part.field_key(one): one for one in part.fields}
            for table in part.tables:
                place = part.table_key(table)
                found |= {f"{place}//{one.key}": one for one in table.columns}
        return found


def generic(key: str) -> str:
    """A key without its row: "1.4.activities/<row>/tasks" → "1.4.activities//tasks"."""
    pieces = key.split("/")
    return f"{pieces[0]}//{pieces[2]}" if len(pieces) == 3 else key


STANDARDS = ("Q1", "Q3", "Q4", "Q5", "Q9", "Q13")


def _labels(template: Template) -> Iterator[tuple[str, str]]:
    yield from ((f"{STANDARD_KEY}/{one}", f"{one}: ikke relevant, fordi …") for one in STANDARDS)
    yield OVERRIDE, OVERRIDE_WORDS
    for part in template.parts.values():
        yield from ((part.field_key(one), one.label) for one in part.fields)
        for table in part.tables:
            place = part.table_key(table)
            yield place, table.title
            yield part.none_key(table.key), f"{part.title}: ingen"
            yield from (
                (f"{place}//{one.key}", f"{table.title}: {one.label}") for one in table.columns
            )
        yield from ((part.none_key(kind), f"{part.title}: ingen") for kind in part.facts)
        for question in part.questions:
            yield part.answer_key(question), question.text
            for group, words in question.follow_ups.items():
                yield part.follow_up_key(question, group), f"{question.text}: {words}"
