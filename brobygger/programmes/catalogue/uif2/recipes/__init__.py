"""The recipes (it-opskrifter) of the IT guide, section 9, under each version's own names.

Version 2019 has two core elements where 2020 has one, so the fourth recipe is cut in two
there: what belongs to the first talk (D) and what belongs to every talk (E).
"""

from brobygger.programmes.catalogue.uif2.recipes import before, job, search
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.shapes import Recipe


def recipes(version: Version) -> tuple[Recipe, ...]:
    """Return a recipe for each core element, in order."""
    return (
        before.expectations(version),
        before.team(version),
        before.coach(version),
        *search.recipes(version),
        job.agreement(version),
        job.follow_up(version),
    )
