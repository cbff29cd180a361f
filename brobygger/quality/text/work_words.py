"""Work, by the word lists or by the shape of the word: "isætning", "flisearbejde", "budkørsel".

No list holds every trade. A noun in -ning or -ing says that something is done, and a compound of
"arbejde", "kørsel" or "vagt" names what; those that mean something else are in ``words/not_work``.
"""

import re
from collections.abc import Iterable

from brobygger.quality.text.lexicon import TASKS
from brobygger.quality.text.word_files import word_set

_NOT_WORK = word_set("not_work")
_NOT_EVEN_LAST = tuple(word[1:] for word in _NOT_WORK if word.startswith("-"))
_SHAPE = re.compile(
    r"(?P<act>\w{3,}ing)(?:en|er|erne)?s?|(?P<work>\w{3,}arbejde)(?:t|ts)?"
    r"|(?P<task>\w{3,}(?:opgave|kørsel|pasning|pleje|kontrol|betjening|håndtering"
    r"|modtagelse|vagt))(?:en|er|erne|t|n|r|rne)?s?"
)


def work_in(words: Iterable[str]) -> list[str]:
    """Those of the words that name work."""
    return [word for word in words if TASKS.has(word) or is_work_by_shape(word)]


def is_work_by_shape(word: str) -> bool:
    """Whether a word that no list holds looks like work."""
    found = _SHAPE.fullmatch(word) if len(word) < 60 else None
    if not found:
        return False
    stem = found["act"] or found["work"] or found["task"]
    return stem not in _NOT_WORK and not stem.endswith(_NOT_EVEN_LAST)


# "hun binder buketter": a title that is a verb here.
VERB_HERE = re.compile(
    r"(?:\b(?:hun|han|jeg|du|der|hvor|og)|, som) (?:binder|maler|sælger|bygger|klipper|passer"
    r"|bager|trykker"
    r"|tegner|pakker|sorterer|sliber|vejer|læser|fejer|drejer|fræser|syr)"
    r" (?!i\b|på\b|hos\b|ved\b|med\b|og\b|eller\b|til\b|der\b|som\b)\w"
)
