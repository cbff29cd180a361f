"""A standard, what it finds, and when a finding may hold back locking. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from types import UnionType
from typing import Any

from brobygger.quality.standards.facts import DocumentFacts


class Outcome(Enum):
    """What became of one standard on one document."""

    PASSED = "passed"
    NOT_PASSED = "not_passed"
    NOT_RELEVANT = "not_relevant"


class Kind(Enum):
    """What a standard reads: structured facts, or a text as well."""

    STRUCTURE = "structure"
    TEXT = "text"


@dataclass(frozen=True)
class Judgement:
    """A rule's answer, in one Danish sentence."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True)
class Standard:
    """One of the evaluation's findings as a rule (spec 7.1).

    ``advice`` is the help with an example; ``source`` names the finding and its figure;
    ``document`` is the class of facts the rule reads, or several.
    """

    id: str
    key: str
    question: str
    document: type[DocumentFacts] | UnionType
    rule: Callable[[Any], Judgement]
    advice: str
    source: str
    kind: Kind = Kind.STRUCTURE


@dataclass(frozen=True)
class Finding:
    """A standard's outcome on one document; ``reason`` says why, ``advice`` what would help."""

    standard: Standard
    outcome: Outcome
    reason: str
    advice: str


@dataclass(frozen=True)
class Override:
    """Somebody locks all the same, and says why."""

    reason: str


def passed(reason: str) -> Judgement:
    """The standard is met."""
    return Judgement(Outcome.PASSED, reason)


def not_passed(reason: str) -> Judgement:
    """The standard is not met."""
    return Judgement(Outcome.NOT_PASSED, reason)


def not_relevant(reason: str) -> Judgement:
    """The standard does not concern this document."""
    return Judgement(Outcome.NOT_RELEVANT, reason)


def listed(titles: list[str]) -> str:
    """The first three titles, and how many more."""
    shown = [f"»{title[:60] or 'uden titel'}«" for title in titles[:3]]
    more = f" og {len(titles) - 3} mere" if len(titles) > 3 else ""
    return ", ".join(shown) + more


def holding_back(
    findings: list[Finding], blocking: frozenset[str], override: Override | None = None
) -> list[Finding]:
    """The findings that hold back locking: only those the municipality's setting names.

    ``blocking`` holds standards' ids ("Q13"); empty, as it is from the start, nothing blocks. An
    override with a reason lets everything through.
    """
    if override is not None and override.reason.strip():
        return []
    return [
        finding
        for finding in findings
        if finding.outcome is Outcome.NOT_PASSED and finding.standard.id in blocking
    ]
