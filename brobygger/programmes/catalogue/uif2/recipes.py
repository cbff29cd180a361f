"""Recipes (filled in next)."""

from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.shapes import Recipe


def recipes(version: Version) -> tuple[Recipe, ...]:
    """Return the recipes of a version."""
    return ()
