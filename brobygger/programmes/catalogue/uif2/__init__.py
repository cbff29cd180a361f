""" "Udvikling i fleksjob II": what the versions share, put together from named differences."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.uif2.checklists import CHECKLISTS
from brobygger.programmes.catalogue.uif2.elements import elements
from brobygger.programmes.catalogue.uif2.phases import TARGET_GROUPS, phases
from brobygger.programmes.catalogue.uif2.recipes import recipes
from brobygger.programmes.catalogue.uif2.rules_before import rules_before
from brobygger.programmes.catalogue.uif2.rules_hours import rules_hours
from brobygger.programmes.catalogue.uif2.rules_job import rules_job
from brobygger.programmes.catalogue.uif2.rules_plan import rules_plan
from brobygger.programmes.catalogue.uif2.rules_search import rules_search
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.catalogue.uif2.version_2019 import VERSION_2019
from brobygger.programmes.catalogue.uif2.version_2020 import VERSION_2020
from brobygger.programmes.shapes import Programme

HOURS_LIMIT = Decimal(10)
"""Effective hours a week, all flex-jobs together; ten is within (questions, p. 1)."""


def build(version: Version) -> Programme:
    """Return the programme as one version has it."""
    return Programme(
        key="uif2",
        version=version.version,
        name=_("Udvikling i fleksjob II"),
        valid_from=version.valid_from,
        source=version.source,
        hours_limit=HOURS_LIMIT,
        target_groups=TARGET_GROUPS,
        phases=phases(version),
        core_elements=elements(version),
        rules=(
            *rules_before(version),
            *rules_search(version),
            *rules_job(version),
            *rules_plan(version),
            *rules_hours(version),
        ),
        recipes=recipes(version),
        checklists=CHECKLISTS,
        mark_name=_("Udvikling i fleksjob II"),
        marked_phases=frozenset({"3"}),
    )


UIF2_2019 = build(VERSION_2019)
UIF2_2020 = build(VERSION_2020)
