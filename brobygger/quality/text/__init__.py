"""Danish text rules: seven standards, each a file that can be read.

    >>> from brobygger.quality.text import check
    >>> check("smart_agreement", "Du ringer til Netto senest d. 14/3.").verdict
    True

Pure Python: no database, no network, no learned model. A rule reads the text as a whole and says
what it found or missed. The words it knows are lists in ``words/``. Definitions: spec 7.1.
"""

from collections.abc import Callable
from types import MappingProxyType, ModuleType

from brobygger.quality.text import (
    accommodation,
    agreement,
    boilerplate,
    job_goal,
    job_search,
    progression,
    work_ability,
)
from brobygger.quality.text.reading import Reading
from brobygger.quality.text.verdict import Answer, Verdict

__all__ = ["RULES", "Verdict", "check"]

RULES = MappingProxyType(
    {
        "accommodation_concrete": accommodation,
        "dynamic_work_ability": work_ability,
        "progression_goal_with_how": progression,
        "job_goal_concrete": job_goal,
        "smart_agreement": agreement,
        "concrete_job_search": job_search,
        "legal_or_boilerplate": boilerplate,
    }
)


def check(standard: str, text: str) -> Verdict:
    """Judge a text by a standard; KeyError when the standard is unknown."""
    module: ModuleType = RULES[standard]
    rule: Callable[[Reading], Answer] = module.rule
    if not text.strip():
        return Verdict(False, "Der er ikke skrevet noget endnu.", module.ADVICE)
    answer = rule(Reading(text))
    return Verdict(answer.verdict, answer.reason, module.ADVICE)
