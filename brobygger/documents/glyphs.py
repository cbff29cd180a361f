"""Characters the paper's font has not: said in words, because PDF/UA refuses empty boxes.

The snapshot keeps the text as it was typed; only the paper says "[slightly smiling face]".
"""

import re
import unicodedata
from functools import cache
from typing import Any

from django.utils.translation import gettext as _
from fontTools.ttLib import TTFont

from brobygger.documents import fonts

KEPT = frozenset(map(ord, "\n\t"))


def printable(value: Any) -> Any:
    """The same data with every text made printable."""
    if isinstance(value, str):
        return _unprintable().sub(_in_words, value)
    if isinstance(value, dict):
        return {key: printable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [printable(one) for one in value]
    return value


def _in_words(found: re.Match[str]) -> str:
    run = found.group()
    if any(unicodedata.category(char).startswith("L") for char in run):
        return _("[tekst med skrifttegn, som ikke kan trykkes]")
    words = [unicodedata.name(char, "") for char in run if unicodedata.category(char)[0] == "S"]
    return "".join(f"[{word.lower()}]" for word in words if word)


@cache
def _unprintable() -> re.Pattern[str]:
    """Runs of characters that a font in use lacks (with the spaces between them)."""
    covered = frozenset.intersection(*(_covered(name) for name in fonts.IN_USE)) | KEPT
    ranges = "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in _ranges(sorted(covered)))
    return re.compile(f"[^{ranges}](?:[ ]*[^{ranges}])*")


def _covered(name: str) -> frozenset[int]:
    with TTFont(fonts.folder() / name, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _ranges(points: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for point in points:
        if found and point == found[-1][1] + 1:
            found[-1] = (found[-1][0], point)
        else:
            found.append((point, point))
    return found
