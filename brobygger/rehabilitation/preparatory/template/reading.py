"""Reading a template from JSON: the standard one, and a municipality's own.

``TemplateError`` names the place and what is wrong with it, so that a municipality can mend its
file without knowing the program.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from brobygger.rehabilitation.preparatory.template.shapes import (
    FACTS,
    RECORDS,
    FieldKind,
    FieldShape,
    Group,
    Occasion,
    Part,
    Question,
    Section,
    TableShape,
    Template,
    Writer,
)
from brobygger.rehabilitation.rule_sets import Outcome

T = TypeVar("T")
KEY = re.compile(r"[a-z][a-z0-9_]{0,30}")
PART_KEY = re.compile(r"[1-4]\.[1-9]")
SLUG = re.compile(r"[a-z][a-z-]{1,30}")
OCCASIONS = ("first", "again", "step_up")
MOST_LENGTH, MOST_ITEMS = 1_000, 40


class TemplateError(ValueError):
    """A template that cannot be used, with the place and the reason."""


class Node:
    """A piece of the JSON, which knows where it stands."""

    def __init__(self, data: Any, path: str) -> None:
        if not isinstance(data, Mapping):
            raise TemplateError(f"{path}: skal være et objekt")
        self.data, self.path = data, path

    def fail(self, name: str, why: str) -> TemplateError:
        """The error for a value."""
        return TemplateError(f"{self.path}.{name}: {why}")

    def text(self, name: str, default: str | None = None) -> str:
        """A text; demanded when there is no default."""
        value = self.data.get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.fail(name, "mangler eller er ikke tekst")
        if len(value) > MOST_LENGTH or "\x00" in value:
            raise self.fail(name, f"er længere end {MOST_LENGTH} tegn")
        return value

    def key(self, name: str, pattern: re.Pattern[str] = KEY) -> str:
        """A text that is used as a key."""
        value = self.text(name)
        if not pattern.fullmatch(value):
            raise self.fail(name, f"“{value}” kan ikke bruges som nøgle")
        return value

    def one_of(self, name: str, kinds: Callable[[str], T], default: str) -> T:
        """A value of an enumeration."""
        value = self.text(name, default)
        try:
            return kinds(value)
        except ValueError:
            raise self.fail(name, f"“{value}” er ukendt") from None

    def yes(self, name: str) -> bool:
        """True or false."""
        value = self.data.get(name, False)
        if not isinstance(value, bool):
            raise self.fail(name, "skal være true eller false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self.items(name)
        if not all(isinstance(one, str) and 0 < len(one) <= MOST_LENGTH for one in values):
            raise self.fail(name, "skal være en liste af tekster")
        return tuple(values)

    def items(self, name: str) -> list[Any]:
        """A list, empty when it is missing."""
        values = self.data.get(name, [])
        if not isinstance(values, list) or len(values) > MOST_ITEMS:
            raise self.fail(name, f"skal være en liste med højst {MOST_ITEMS}")
        return values

    def many(self, name: str, build: Callable[["Node"], T]) -> tuple[T, ...]:
        """A list of objects."""
        return tuple(
            build(Node(one, f"{self.path}.{name}[{place}]"))
            for place, one in enumerate(self.items(name))
        )


def read(data: Any, key: str, *, is_standard: bool = False) -> Template:
    """The template; TemplateError when it cannot be used."""
    node = Node(data, "skabelon")
    template = Template(
        key,
        node.text("name"),
        node.texts("scale"),
        node.many("sections", _section),
        tuple(_occasions(Node(node.data.get("occasions"), "skabelon.occasions"))),
        is_standard,
    )
    for problem in _problems(template):
        raise TemplateError(problem)
    return template


def _section(node: Node) -> Section:
    return Section(
        node.text("key"),
        node.key("slug", SLUG),
        node.text("title"),
        node.many("parts", _part),
        node.text("help", ""),
    )


def _part(node: Node) -> Part:
    return Part(
        node.key("key", PART_KEY),
        node.text("title"),
        node.one_of("write", Writer, "case"),
        help=node.text("help", ""),
        fields=node.many("fields", _field),
        tables=node.many("tables", _table),
        questions=node.many("questions", _question),
        facts=node.texts("facts"),
        required_facts=frozenset(node.texts("required_facts")),
    )


def _field(node: Node) -> FieldShape:
    return FieldShape(
        node.key("key"),
        node.text("label"),
        node.one_of("kind", FieldKind, "text"),
        help=node.text("help", ""),
        lines=_lines(node),
        choices=node.texts("choices"),
        is_required=node.yes("required"),
        is_past=node.yes("past"),
        outcomes=_outcomes(node),
    )


def _outcomes(node: Node) -> dict[str, str]:
    """The choices that the law closes and opens, with the outcome of ``rule_sets``."""
    found = node.data.get("outcomes", {})
    if not isinstance(found, dict) or not set(found.values()) <= set(Outcome):
        raise node.fail("outcomes", "skal sige, hvilket udfald et valg hører til")
    return dict(found)


def _lines(node: Node) -> int:
    value = node.data.get("lines", 3)
    if not isinstance(value, int) or not 1 <= value <= 30:
        raise node.fail("lines", "skal være et tal fra 1 til 30")
    return value


def _table(node: Node) -> TableShape:
    return TableShape(
        node.key("key"),
        node.text("title"),
        node.text("row"),
        node.many("columns", _field),
        help=node.text("help", ""),
        is_required=node.yes("required"),
        has_file=node.yes("file"),
    )


def _question(node: Node) -> Question:
    return Question(
        node.key("key"), node.text("text"), {group: node.text(group.value) for group in Group}
    )


def _occasions(node: Node) -> Iterator[Occasion]:
    for key in OCCASIONS:
        one = Node(node.data.get(key), f"{node.path}.{key}")
        yield Occasion(key, one.text("title"), frozenset(one.texts("mandatory")))


def _problems(template: Template) -> Iterator[str]:
    if [section.key for section in template.sections] != ["1", "2", "3", "4"]:
        yield "skabelon.sections: skal være afsnittene 1, 2, 3 og 4"
    if len(template.scale) != 5:
        yield "skabelon.scale: skal have fem svar"
    yield from _twice("afsnit", [section.slug for section in template.sections])
    yield from _twice(
        "punkt", [part.key for section in template.sections for part in section.parts]
    )
    for section in template.sections:
        for part in section.parts:
            yield from _part_problems(section, part)
    for occasion in template.occasions:
        for missing in sorted(occasion.mandatory - template.parts.keys()):
            yield f"skabelon.occasions.{occasion.key}: punkt {missing} findes ikke"


def _part_problems(section: Section, part: Part) -> Iterator[str]:
    if not part.key.startswith(f"{section.key}."):
        yield f"punkt {part.key}: hører ikke til afsnit {section.key}"
    for unknown in sorted(set(part.facts) - {*FACTS, *RECORDS}):
        yield f"punkt {part.key}: “{unknown}” er ukendt"
    if not part.required_facts <= set(part.facts):
        yield f"punkt {part.key}: required_facts skal stå i facts"
    yield from _twice(f"punkt {part.key}, felt", [one.key for one in part.fields])
    yield from _twice(
        f"punkt {part.key}",
        [one.key for one in part.tables] + [one.key for one in part.questions],
    )
    fields = [*part.fields, *(one for table in part.tables for one in table.columns)]
    for one in fields:
        if (one.kind is FieldKind.CHOICE) != bool(one.choices):
            yield f"punkt {part.key}, felt {one.key}: choices hører til kind “choice”"
        if not one.outcomes.keys() <= set(one.choices):
            yield f"punkt {part.key}, felt {one.key}: outcomes skal stå i choices"
    for table in part.tables:
        yield from _twice(f"tabel {table.key}", [one.key for one in table.columns])
        if not table.columns:
            yield f"tabel {table.key}: har ingen kolonner"


def _twice(what: str, keys: list[str]) -> Iterator[str]:
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"{what} {key}: står to gange"
