"""What a text names that one could see: all words but those of plans and offices.

Vague words are a closed list (``words/vague.txt``), concrete ones are not: "håndtag", "kyllinger"
and "Viking Seafood" need nobody to have thought of them.
"""

import re
from functools import lru_cache

from brobygger.quality.text.people import is_name
from brobygger.quality.text.reading import Piece
from brobygger.quality.text.word_files import word_set

_INFLECTED = (
    r"(?:e?s|e?n|et|e?t|e?r|e|ene|e?rne|nde|ede|te|ens|ets|e?rs|ernes|re|st|est|[nl]e[nrt])?"
)
_VAGUE = re.compile(
    "|".join(
        word.replace("*", r"\w*").replace("+", _INFLECTED) for word in sorted(word_set("vague"))
    )
)


def concrete_words(piece: Piece) -> list[str]:
    """The words of a piece that are neither grammar, names, times nor good intentions."""
    return [
        low
        for at, (low, word) in enumerate(zip(piece.words, piece.originals, strict=True))
        if not (low[:1].isdigit() or _is_vague(low) or is_name(word, first=at == 0))
    ]


@lru_cache(maxsize=20_000)
def _is_vague(word: str) -> bool:
    return bool(_VAGUE.fullmatch(word))
