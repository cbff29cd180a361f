"""What the paper shows: the chosen outcome's parts only, in the form's order."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from brobygger.documents.snapshots import Snapshot, facts
from brobygger.rehabilitation.recommendation.checks import is_asked, shown_text
from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.recommendation.reading import Reading
from brobygger.rehabilitation.recommendation.shapes import Part, Table
from brobygger.rehabilitation.rule_sets import rule_set


def content(snapshot: Snapshot) -> dict[str, Any]:
    """The data of ``documents/typst/form.typ``."""
    texts = {key: answer.text for key, answer in snapshot.answers.items()}
    reading = Reading(rule_set(snapshot.document.rule_set), texts, snapshot.rows)
    rule = reading.rule
    top = facts(snapshot)
    if rule:
        top += [
            [_("Indstilling"), str(rule.label)],
            [_("Lovgrundlag"), f"{rule.reference}; {reading.rules.order}"],
        ]
    shown = FORM.shown(reading.outcome)
    return {
        "title": snapshot.document.title,
        "facts": top,
        "sections": [_section(part, reading) for part in (*_rationale(shown), *_effort(shown))],
    }


def _rationale(parts: list[Part]) -> list[Part]:
    return [part for part in parts if not part.is_effort]


def _effort(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.is_effort]


def _section(part: Part, reading: Reading) -> dict[str, Any]:
    half = _("Indstillet indsats") if part.is_effort else _("Begrundelse")
    made: dict[str, Any] = {
        "title": f"{half}: {part.title}",
        "items": [*_answers(part, reading), *_tables(part.table, reading)],
    }
    if part.intro:
        made["intro"] = str(part.intro)
    return made


def _answers(part: Part, reading: Reading) -> Iterator[dict[str, str]]:
    for shape in part.fields:
        text = reading.text(shape.key)
        if text and is_asked(shape, reading.texts):
            shown = str(shown_text(shape, text, reading.tasks))
            yield {"label": str(shape.label), "text": shown}


def _tables(table: Table | None, reading: Reading) -> Iterator[dict[str, Any]]:
    rows = list(reading.table(table.key)) if table else []
    if table and rows:
        yield {
            "label": str(table.title),
            "header": [str(one.label) for one in table.columns],
            "rows": [
                [str(shown_text(one, texts[one.key], reading.tasks)) for one in table.columns]
                for _row, texts in rows
            ],
        }
