"""A fact as a line of a CV: what stands beside the headline, and under it."""

from django.utils.translation import gettext as _

from brobygger.cv.models import CvLink, CvReference
from brobygger.facts import models, months
from brobygger.facts.models import Fact
from brobygger.ui.dates import full_day


def meta(fact: Fact) -> list[str]:
    """Period, place, level: short, in the order they are read."""
    found = [
        months.period(getattr(fact, "since", ""), getattr(fact, "until", "")),
        getattr(fact, "place", ""),
        *_more(fact),
    ]
    return [one for one in found if one]


def _more(fact: Fact) -> list[str]:
    if isinstance(fact, models.WorkExperience):
        return [] if fact.kind == "job" else [fact.field("kind").shown_in(fact)]
    if isinstance(fact, models.Education | models.Language):
        return [fact.field("level").shown_in(fact)]
    if isinstance(fact, models.Licence) and fact.valid_until:
        return [_("gælder til %(day)s") % {"day": full_day(fact.valid_until)}]
    if isinstance(fact, models.JobGoal):
        return [fact.field("track").shown_in(fact)]
    if isinstance(fact, CvReference):
        return [fact.role, fact.reach]
    return []


def text(fact: Fact) -> str:
    """What stands under the headline."""
    if isinstance(fact, models.WorkExperience):
        return str(fact.tasks)
    if isinstance(fact, models.JobGoal):
        return str(fact.functions)
    return ""


def link(fact: Fact) -> str:
    """The address of a link."""
    return fact.address if isinstance(fact, CvLink) else ""
