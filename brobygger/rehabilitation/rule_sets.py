"""The law by date (spec 2.0): outcomes, references, words.

A document keeps the rule set of its own date. A new act is a new entry here, not new code.
Whether the team meets: ``programmes.meetings``.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise


class Outcome(StrEnum):
    """What can be recommended and decided."""

    FLEXJOB = "flexjob"
    RESOURCE_COURSE = "resource_course"
    EARLY_RETIREMENT = "early_retirement_pension"
    JOB_CLARIFICATION = "job_clarification"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class OutcomeRule:
    """An outcome as a rule set has it."""

    outcome: Outcome
    label: Text
    reference: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """What is in force from a day on. ``source`` names where it stands."""

    key: str
    from_day: date
    source: str
    order: str
    """The executive order on the rehabilitation plan."""
    authority: Text
    outcomes: tuple[OutcomeRule, ...]
    is_team_flexible: bool = False
    """Whether the municipality puts the team together as it likes."""

    def rule(self, outcome: str) -> OutcomeRule | None:
        """The outcome here; None when it cannot be chosen under this rule set."""
        return next((rule for rule in self.outcomes if rule.outcome == outcome), None)


FLEXJOB = OutcomeRule(Outcome.FLEXJOB, _("Fleksjob"), "LAB §§ 116-119")
RESOURCE_COURSE = OutcomeRule(Outcome.RESOURCE_COURSE, _("Ressourceforløb"), "LAB § 112")
PENSION = OutcomeRule(
    Outcome.EARLY_RETIREMENT, _("Førtidspension"), "Lov om social pension §§ 16-20"
)
CLARIFICATION = OutcomeRule(Outcome.JOB_CLARIFICATION, _("Jobafklaringsforløb"), "LAB §§ 107-111")
BACK = OutcomeRule(Outcome.BACK, _("Tilbage til kommunen"), "LAB § 6")
BEFORE_2026 = (FLEXJOB, RESOURCE_COURSE, PENSION, CLARIFICATION, BACK)
SINCE_2026 = (FLEXJOB, PENSION, CLARIFICATION, BACK)

RULE_SETS = (
    RuleSet(
        "2020",
        date(2020, 1, 1),
        "LAB fra 1.1.2020",
        "BEK nr. 1609 af 27/12/2019",
        _("jobcentret"),
        BEFORE_2026,
    ),
    RuleSet(
        "2022",
        date(2022, 1, 1),
        "BEK nr. 2408 af 13/12/2021",
        "BEK nr. 2408 af 13/12/2021, § 9",
        _("jobcentret"),
        BEFORE_2026,
    ),
    RuleSet(
        "2024-12-30",
        date(2024, 12, 30),
        "LOV nr. 1657 af 30/12/2024",
        "BEK nr. 1708 af 30/12/2024",
        _("jobcentret"),
        BEFORE_2026,
        is_team_flexible=True,
    ),
    RuleSet(
        "2026-02-01",
        date(2026, 2, 1),
        "LOV nr. 1750 af 29/12/2025; BEK nr. 47 af 13/1/2026",
        "BEK nr. 47 af 13/1/2026",
        _("kommunen"),
        SINCE_2026,
        is_team_flexible=True,
    ),
    RuleSet(
        "2026-07-01",
        date(2026, 7, 1),
        "LOV nr. 1750 af 29/12/2025",
        "BEK nr. 47 af 13/1/2026",
        _("kommunen"),
        SINCE_2026,
        is_team_flexible=True,
    ),
)
"""In order of date. A new main act is expected by 2027-01-01: add it here."""


def rule_set_on(day: date) -> RuleSet:
    """What is in force on a day; the oldest for days before all of them."""
    return next((one for one in reversed(RULE_SETS) if one.from_day <= day), RULE_SETS[0])


def rule_set(key: str) -> RuleSet:
    """A rule set by its key; the newest for a key nobody knows any more."""
    return next((one for one in RULE_SETS if one.key == key), RULE_SETS[-1])


def outcome_label(outcome: str) -> Text:
    """What an outcome is called, in whatever rule set."""
    found = (rule.label for one in RULE_SETS for rule in one.outcomes if rule.outcome == outcome)
    return next(found, outcome)
