"""A recommendation's texts in one place: for checks, standards, paper and pages alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from brobygger.documents.models import Document, Field, Row
from brobygger.quality.standards import (
    STANDARDS,
    Finding,
    JobGoalFacts,
    Override,
    ProgressionGoalFacts,
    RecommendationFacts,
    holding_back,
    review,
)
from brobygger.rehabilitation.recommendation.checks import day
from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.rule_sets import Outcome, OutcomeRule, RuleSet, rule_set

WAIVED = "standards."
OVERRIDE = f"{WAIVED}override"
"""Where somebody writes why it is locked although a standard holds it back."""
DYNAMIC = ("8.development", "2.development")


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in the document. ``rows``: the keys of each table's rows, in order."""

    rules: RuleSet
    texts: Mapping[str, str]
    rows: Mapping[str, Sequence[str]]

    @property
    def outcome(self) -> str:
        """What is recommended, empty before a choice."""
        return self.text(FORM.outcome.key)

    @property
    def rule(self) -> OutcomeRule | None:
        """The outcome as the date's rule set has it."""
        return self.rules.rule(self.outcome)

    def text(self, key: str) -> str:
        """A field's text."""
        return self.texts.get(key, "")

    def table(self, key: str) -> Iterator[tuple[str, dict[str, str]]]:
        """The rows of a table with their texts by column."""
        table = next(part.table for part in FORM.parts if part.table and part.table.key == key)
        for row in self.rows.get(key, ()):
            columns = table.columns
            yield row, {one.key: self.text(f"{key}/{row}/{one.key}") for one in columns}

    @property
    def tasks(self) -> dict[str, str]:
        """The tasks by the key of their row."""
        return {row: texts["title"] for row, texts in self.table("4") if texts["title"]}

    @property
    def waived(self) -> dict[str, str]:
        """The standards said not to be relevant, and why."""
        found = ((key, text) for key, text in self.texts.items() if key.startswith(WAIVED))
        return {key.removeprefix(WAIVED): text for key, text in found if text}

    def blocking(self) -> list[Finding]:
        """What holds back locking where the municipality says so, and nobody overrides it."""
        override = Override(self.text(OVERRIDE))
        return holding_back(self.findings(), frozenset(STANDARDS), override)

    def findings(self) -> list[Finding]:
        """The standards on this text (spec 7.1): advice, never red."""
        return review(self.as_facts(), self.waived) if self.outcome else []

    def as_facts(self) -> RecommendationFacts:
        """What the standards read."""
        goals = (texts for _row, texts in self.table("9"))
        return RecommendationFacts(
            new_template=True,
            flexjob=self.outcome == Outcome.FLEXJOB,
            work_ability="\n".join(filter(None, map(self.text, DYNAMIC))),
            job_goals=tuple(JobGoalFacts(**texts) for _row, texts in self.table("3")),
            tasks=tuple(": ".join(filter(None, one.values())) for _row, one in self.table("4")),
            progression_goals=tuple(
                ProgressionGoalFacts(**one | {"by_when": day(one["by_when"])})  # type: ignore[arg-type]
                for one in goals
            ),
        )


def read(document: Document) -> Reading:
    """The document as it stands: two statements."""
    here = {"municipality": document.municipality_id, "document": document}
    texts = dict(Field.objects.filter(**here).values_list("key", "text"))
    rows: dict[str, list[str]] = {}
    for row in Row.objects.filter(**here, is_removed=False).order_by("table", "position", "id"):
        rows.setdefault(row.table, []).append(str(row.key))
    return Reading(rule_set(document.rule_set), texts, rows)


GOALS = "3"
"""The table of job goals."""


def job_goals_of(snapshot: Mapping[str, Any]) -> list[str]:
    """The titles of the job goals in a locked recommendation, in order."""
    answers = snapshot.get("answers", {})
    told = (answers.get(f"{GOALS}/{row}/title") for row in snapshot.get("rows", {}).get(GOALS, ()))
    return [one["text"] for one in told if one and one["text"]]
