"""What is filled in, what is missing, and what a field cannot hold (spec 2.1, 2.5). Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from brobygger.rehabilitation.preparatory.template import (
    FieldKind,
    FieldShape,
    Part,
    Section,
    TableShape,
    Template,
    generic,
    group_of,
)
from brobygger.rehabilitation.preparatory.template.shapes import OWN_COLUMN
from brobygger.rehabilitation.rule_sets import RuleSet, rule_set_on

FIRST_DAY, LAST_DAY = date(1930, 1, 1), date(2100, 12, 31)
MOST_HOURS = 37
HOURS = re.compile(r"\d{1,2}([.,]\d{1,2})?")
FROM, TO = "from", "to"
"""The columns of a table that hold a period."""
ANSWERS = ("", "1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in a document, plainly. ``facts`` counts rows somebody has written in."""

    texts: Mapping[str, str]
    rows: Mapping[str, Sequence[str]]
    facts: Mapping[str, int]

    def says(self, key: str) -> bool:
        """Whether there is a text."""
        return bool(self.texts.get(key, "").strip())


@dataclass(frozen=True, slots=True)
class Missing:
    """Something not filled in, and the element on the page to go to."""

    what: str
    key: str
    is_own: bool = False
    """Whether it is the citizen's to write in a table of the caseworker's."""


@dataclass(frozen=True, slots=True)
class PartState:
    """How far a part has come."""

    part: Part
    is_mandatory: bool
    missing: tuple[Missing, ...]

    @property
    def is_done(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    @property
    def is_wanting(self) -> bool:
        """Whether it must be filled in, and is not."""
        return self.is_mandatory and not self.is_done


@dataclass(frozen=True, slots=True)
class SectionState:
    """How far a section has come; only mandatory parts count."""

    section: Section
    parts: tuple[PartState, ...]

    @property
    def mandatory(self) -> list[PartState]:
        """The parts that count."""
        return [one for one in self.parts if one.is_mandatory]

    @property
    def done(self) -> int:
        """How many of them are filled in."""
        return sum(one.is_done for one in self.mandatory)

    @property
    def wanting(self) -> list[PartState]:
        """The parts still to fill in."""
        return [one for one in self.parts if one.is_wanting]

    @property
    def is_done(self) -> bool:
        """Whether nothing is missing."""
        return not self.wanting

    @property
    def words(self) -> str:
        """The state in one line: "3 af 4 udfyldt, mangler: Erfaring"."""
        count = len(self.mandatory)
        if not count:
            return _("Kan udfyldes")
        if self.is_done:
            return _("Alt er udfyldt")
        missing = ", ".join(one.part.title for one in self.wanting)
        values = {"done": self.done, "count": count, "missing": missing}
        return _("%(done)d af %(count)d udfyldt, mangler: %(missing)s") % values


def completeness(template: Template, occasion: str, filled: Filled) -> list[SectionState]:
    """The state of every section, as the occasion demands."""
    mandatory = template.occasion(occasion).mandatory
    return [
        SectionState(
            section,
            tuple(
                PartState(part, part.key in mandatory, tuple(missing_in(part, filled)))
                for part in section.parts
            ),
        )
        for section in template.sections
    ]


def missing_in(part: Part, filled: Filled) -> Iterator[Missing]:
    """What a part lacks."""
    for field in part.fields:
        if field.is_required and not filled.says(part.field_key(field)):
            yield Missing(field.label, part.field_key(field))
    for table in part.tables:
        yield from _missing_in_table(part, table, filled)
    for kind in part.facts:
        is_needed = kind in part.required_facts and not filled.facts.get(kind)
        if is_needed and not filled.says(part.none_key(kind)):
            yield Missing(part.title, part.none_key(kind))
    for question in part.questions:
        key = part.answer_key(question)
        group = group_of(filled.texts.get(key, ""))
        if group is None:
            yield Missing(question.text, key)
        elif not filled.says(part.follow_up_key(question, group)):
            yield Missing(question.follow_ups[group], part.follow_up_key(question, group))


def _missing_in_table(part: Part, table: TableShape, filled: Filled) -> Iterator[Missing]:
    place = part.table_key(table)
    rows = filled.rows.get(place, ())
    if table.is_required and not rows and not filled.says(part.none_key(table.key)):
        yield Missing(table.title, part.none_key(table.key))
    own = {one.label for one in table.columns if one.key == OWN_COLUMN}
    for number, row in enumerate(rows, 1):
        for what in wanting_in_row(table, place, row, filled.texts):
            words = _("%(title)s, række %(number)d: %(what)s")
            values = {"title": table.title, "number": number, "what": what}
            yield Missing(words % values, f"{place}/{row}", what in own)


def wanting_in_row(
    table: TableShape, place: str, row: str, texts: Mapping[str, str]
) -> Iterator[str]:
    """What a row lacks, or what is wrong between its fields."""
    for column in table.columns:
        if column.is_required and not texts.get(f"{place}/{row}/{column.key}", "").strip():
            yield column.label
    begun, ended = (texts.get(f"{place}/{row}/{name}", "") for name in (FROM, TO))
    if begun and ended and ended < begun:
        yield _("perioden slutter, før den begynder")


def problem_with(
    template: Template, key: str, text: str, today: date, rules: RuleSet | None = None
) -> str | None:
    """Why a field cannot hold a text, in words; None when it can.

    ``rules`` are those of the document's date; today's when nothing is said.
    """
    if generic(key) not in template.labels:
        return _("Det felt findes ikke i dokumentet.")
    if key.endswith("/answer"):
        return None if text in ANSWERS else _("Vælg et af de fem svar.")
    column = template.column(key)
    rules = rules or rule_set_on(today)
    return _problem(column, text, today, rules) if column and text else None


def turned_round(name: str, text: str, other: str) -> str | None:
    """Why a period's first or last day cannot be what it is, beside the other one."""
    begun, ended = (text, other) if name == FROM else (other, text)
    if begun and ended and ended < begun:
        return _("Perioden slutter, før den begynder.")
    return None


def _problem(column: FieldShape, text: str, today: date, rules: RuleSet) -> str | None:
    if column.kind is FieldKind.DATE:
        return _problem_with_day(column, text, today)
    if column.kind is FieldKind.HOURS:
        is_number = HOURS.fullmatch(text)
        if not is_number or Decimal(text.replace(",", ".")) > MOST_HOURS:
            return _("Skriv timer om ugen som et tal fra 0 til 37, for eksempel 7,5.")
    if column.kind is FieldKind.CHOICE and text not in column.choices_in(rules):
        is_closed = text in column.choices
        return (
            _("Det kan ikke vælges efter reglerne på sagens dato.")
            if is_closed
            else _("Vælg en af mulighederne.")
        )
    return None


def _problem_with_day(column: FieldShape, text: str, today: date) -> str | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _("Skriv en dato, for eksempel 31.12.2026.")
    if not FIRST_DAY <= day <= LAST_DAY:
        return _("Datoen ligger uden for det rimelige. Skriv året med fire cifre.")
    if column.is_past and day > today:
        return _("Datoen ligger ude i fremtiden.")
    return None
