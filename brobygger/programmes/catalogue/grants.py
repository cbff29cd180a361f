"""How long a grant of flex-job is followed up: dated rule sets, newest last (spec 6.3)."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import law
from brobygger.programmes.shapes import Source


@dataclass(frozen=True, slots=True)
class GrantRules:
    """Months in a flex-job until the grant is followed up, and until it is assessed again."""

    valid_from: date
    follow_up_months: int
    reassessment_months: int
    source: Source


RULE_SETS = (
    GrantRules(
        valid_from=date(2013, 1, 1),
        follow_up_months=30,
        reassessment_months=54,
        # The numbers stand in our sources; the place in the act has not been looked up.
        source=law(_("kapitlet om fleksjob: hvert 2½ år, og efter 4½ år"), assumed=True),
    ),
)


def grant_rules(day: date) -> GrantRules:
    """Return the rule set in force on a day; the first one before it began."""
    begun = [one for one in RULE_SETS if one.valid_from <= day]
    return begun[-1] if begun else RULE_SETS[0]
