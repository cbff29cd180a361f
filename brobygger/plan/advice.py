"""What the standards say about one text or agreement while it is written. Pure."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from brobygger.quality.standards import AgreementFacts
from brobygger.quality.standards.my_plan import as_sentence
from brobygger.quality.text import check

NEGATED = frozenset({"legal_or_boilerplate"})
"""Standards that are met when the rule finds nothing."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A standard in words, whether it is met, and what would help."""

    question: str
    is_met: bool
    reason: str
    advice: str


def of_agreement(
    *,
    what: str,
    who: str,
    who_name: str,
    where: str,
    proof: str,
    due_on: date,
    has_goal: bool,
) -> list[Advice]:
    """SMART, tied to a job goal, and naming where to search."""
    if not what:
        return []
    facts = AgreementFacts(what, due_on, who, who_name, where, proof)
    sentence = as_sentence(facts)
    goal = Advice(
        _("Aftalen hører til et jobmål"),
        has_goal,
        _("Der er valgt et jobmål.") if has_goal else _("Der er ikke valgt et jobmål."),
        _("Vælg jobmålet nederst, så I begge kan se, hvad aftalen fører til."),
    )
    return [
        _judged("smart_agreement", _("Konkret: hvem gør hvad, så man kan se det"), sentence),
        goal,
        _judged("concrete_job_search", _("Jobsøgning: stilling eller virksomhed"), sentence),
    ]


def of_text(text: str, *standards: tuple[str, str | Promise]) -> list[Advice]:
    """Each standard on a text; nothing while nobody has written."""
    if not text:
        return []
    return [_judged(key, str(question), text) for key, question in standards]


def _judged(standard: str, question: str, text: str) -> Advice:
    found = check(standard, text)
    is_met = found.verdict is not (standard in NEGATED)
    return Advice(question, is_met, found.reason, found.advice)
