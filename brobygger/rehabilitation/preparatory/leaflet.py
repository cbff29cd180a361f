"""The leaflet “Vejen til fleksjob”: our own words, kept as data, shown as a page and as paper."""

import json
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("leaflet.json")


@cache
def leaflet_text() -> dict[str, Any]:
    """Title, lead, and sections with title, text and points."""
    found: dict[str, Any] = json.loads(FILE.read_text())
    return found
