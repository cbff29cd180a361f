"""What a field may hold, and what is missing before locking. Pure but for the clock's day."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.recommendation.shapes import FieldKind, Part, Shape, Table
from brobygger.rehabilitation.rule_sets import RuleSet, Text

MOST_HOURS, MOST_PERCENT = Decimal(37), Decimal(100)
NUMBER = re.compile(r"\d{1,3}([.,]\d{1,2})?", re.ASCII)
FIRST_YEAR, LAST_YEAR = 2000, 2100
FROM, TO = "_from", "_to"


@dataclass(frozen=True, slots=True)
class Missing:
    """What is wanting, and the key of the field it is about."""

    key: str
    what: str


def problem_with(shape: Shape, text: str, rules: RuleSet) -> str:
    """Why a field cannot hold a text; empty when it can."""
    if not text:
        return ""
    if shape.kind is FieldKind.HOURS:
        return _number_problem(text, MOST_HOURS, _("timer"))
    if shape.kind is FieldKind.PERCENT:
        return _number_problem(text, MOST_PERCENT, _("procent"))
    if shape.kind is FieldKind.DATE:
        return _date_problem(text)
    if shape is FORM.outcome:
        known = rules.rule(text) is not None
        return "" if known else _("Det kan ikke indstilles efter reglerne på dokumentets dato.")
    if shape.kind is FieldKind.CHOICE and text not in dict(shape.choices):
        return _("Vælg en af mulighederne.")
    return ""


def number(text: str) -> Decimal | None:
    """The number, as Danes write it."""
    return Decimal(text.replace(",", ".")) if NUMBER.fullmatch(text) else None


def day(text: str) -> date | None:
    """The day of a stored date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number_problem(text: str, most: Decimal, unit: str) -> str:
    found = number(text)
    if found is None or found > most:
        return _("Skriv et tal mellem 0 og %(most)s %(unit)s, fx 7,5.") % {
            "most": most,
            "unit": unit,
        }
    return ""


def _date_problem(text: str) -> str:
    found = day(text)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return _("Skriv en dato, fx 2027-03-31.")
    return ""


def turned_round(key: str, text: str, other: str) -> str:
    """Why the end of an interval cannot be what it is, beside the other end."""
    low, high = (other, text) if key.endswith(TO) else (text, other)
    least, most = number(low), number(high)
    if least is not None and most is not None and most < least:
        return _("Intervallet er vendt om: “fra” er større end “til”.")
    return ""


def other_end(key: str) -> str:
    """The key of an interval's other end; empty for a field that is no end."""
    for end, other in ((FROM, TO), (TO, FROM)):
        if key.endswith(end):
            return key.removesuffix(end) + other
    return ""


Texts = Mapping[str, str]
Rows = Mapping[str, Sequence[str]]


def missing(texts: Texts, rows: Rows) -> list[Missing]:
    """Everything that hinders locking, in the order of the form."""
    outcome = texts.get(FORM.outcome.key, "")
    if not outcome:
        return [Missing(FORM.outcome.key, _("Vælg, hvad teamet indstiller"))]
    shown = FORM.shown(outcome)
    return [one for part in shown for one in missing_in(part, outcome, texts, rows)]


def missing_in(part: Part, outcome: str, texts: Texts, rows: Rows) -> Iterator[Missing]:
    """What is wanting in a part."""
    for shape in part.fields:
        if is_asked(shape, texts) and shape.wanted and not texts.get(shape.key):
            yield Missing(shape.key, str(shape.label))
    yield from interval_problems(part, texts)
    if part.table:
        yield from _in_table(part.table, outcome, texts, rows)


def is_asked(shape: Shape, texts: Texts) -> bool:
    """Whether the answer that brings a field up is given."""
    other, answer = shape.when
    return not other or texts.get(other) == answer


def interval_problems(part: Part, texts: Texts) -> Iterator[Missing]:
    """Intervals that are turned round, or a fixed number in disguise."""
    for shape in part.fields:
        if not shape.key.endswith(TO):
            continue
        low, high = texts.get(other_end(shape.key), ""), texts.get(shape.key, "")
        why = turned_round(shape.key, high, low) or _fixed(low, high)
        if why:
            yield Missing(shape.key, why)


def _fixed(low: str, high: str) -> str:
    """Why an interval of one number is none."""
    is_fixed = number(low) is not None and number(low) == number(high)
    words = _("Intervallet er ét fast tal. Skriv fra og til, for timerne kan ændre sig.")
    return words if is_fixed else ""


def _in_table(table: Table, outcome: str, texts: Texts, rows: Rows) -> Iterator[Missing]:
    here = rows.get(table.key, ())
    if not here and outcome in table.wanted:
        yield Missing(f"{table.key}.table", _("Mindst én række: %(what)s") % {"what": table.title})
    for row in here:
        for column in table.columns:
            key = f"{table.key}/{row}/{column.key}"
            if column.wanted and not _stands(column, texts.get(key, ""), rows):
                yield Missing(key, f"{table.title}: {column.label}")


def _stands(column: Shape, text: str, rows: Rows) -> bool:
    """Whether something is said; a task has to be one that is still there."""
    if column.kind is FieldKind.TASK:
        return text in rows.get("4", ())
    return bool(text)


def shown_text(shape: Shape, text: str, tasks: Mapping[str, str]) -> Text:
    """A field's text as people read it."""
    if shape.kind is FieldKind.TASK:
        return tasks.get(text, "")
    if shape.kind is FieldKind.DATE and (found := day(text)):
        return f"{found:%d.%m.%Y}"
    return shape.word(text)
