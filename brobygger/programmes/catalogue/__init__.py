"""The programmes there are. A new one, or a new version, is added to ``PROGRAMMES``."""

from brobygger.programmes.catalogue.uif2 import UIF2_2019, UIF2_2020
from brobygger.programmes.shapes import Programme

PROGRAMMES: tuple[Programme, ...] = (UIF2_2019, UIF2_2020)
PROGRAMME = "uif2"
"""The one municipalities run: new journeys start in it."""
BY_KEY = {(item.key, item.version): item for item in PROGRAMMES}


def programme(key: str, version: str) -> Programme:
    """Return one version of a programme; KeyError when there is none."""
    return BY_KEY[key, version]


def versions(key: str) -> tuple[Programme, ...]:
    """Return the versions of a programme, oldest first; none when it is unknown."""
    found = (item for item in PROGRAMMES if item.key == key)
    return tuple(sorted(found, key=lambda item: item.valid_from))


def newest(key: str) -> Programme:
    """Return the version that came last; KeyError when the programme is unknown."""
    known = versions(key)
    if not known:
        raise KeyError(key)
    return known[-1]
