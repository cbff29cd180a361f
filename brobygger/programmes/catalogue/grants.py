"""How long a grant of flex-job is followed up: dated rule sets, newest last (spec 6.3).

They are the law's, not a programme version's: the set in force on the day a period begins
holds for that period.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import law
from brobygger.programmes.shapes import Source
from brobygger.programmes.terms import Dated


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


FOLLOW_UP: Dated = tuple((one.valid_from, one.follow_up_months) for one in RULE_SETS)
REASSESSMENT: Dated = tuple((one.valid_from, one.reassessment_months) for one in RULE_SETS)
SOURCE = RULE_SETS[-1].source
