"""The clauses of a statement, so that a word is heard only where it stands.

A unit is a main clause with what hangs on it ("at …", "om …", "som …"), or an adverbial clause
("når …", "fordi …"). What is denied in one unit says nothing of its neighbour.
"""

import re
from collections.abc import Callable

_ADVERBIAL = (
    r"(?:hvis|såfremt|når|så snart|efterhånden som|i takt med at|forudsat|fordi|idet|eftersom|da"
    r"|selv om|selvom|skønt|mens|imens|hvorimod|medmindre|med mindre|indtil|inden|før|efter at"
    r"|så længe|siden)"
)
_CUT = re.compile(
    r"(?<!\bog)[,:]?\s+(?=(?:og )?(?:hvis|såfremt|når|så snart|efterhånden som|fordi|idet"
    r"|eftersom|selv om"
    r"|selvom|mens|imens|hvorimod|medmindre|med mindre)\b)"
    r"|,?\s+(?=(?:men|dog|derimod|til gengæld|tværtimod)\b)"
    r"|,\s+(?=(?:og(?! at\b| om\b)|så|for|hvorefter|hvorfor|da(?! kan| vil)|forudsat|inden|før"
    r"|indtil|efter at)\b)"
    r"|\s+[–-]\s+(?=(?:og|så|men)\b)"
)
_BEGINS_ADVERBIAL = re.compile(rf"(?:og )?{_ADVERBIAL}\b")
_MAIN_FOLLOWS = re.compile(r",\s+(?!(?:som|der|at|og|hvis|hvor|eller)\b)")


# "ikke flere timer, men flere slags opgaver": only what follows is meant.
_NOT_BUT = re.compile(
    r"\bikke (?:[\w-]+ ){0,3}[\w-]+, men (?=(?:flere|mere|større|nye|bredere|sværere|længere|i) )"
)
# "…, og det er hendes grænse": what follows judges what stood before.
_SPEAKS_BACK = re.compile(r"(?:(?:og|så|men) )?(?:det|dette|dermed|derfor|den|de)\b")


def units(low: str) -> list[tuple[str, bool]]:
    """The clauses of a statement in their order, and whether each can stand alone."""
    found: list[tuple[str, bool]] = []
    for part in filter(str.strip, _CUT.split(low)):
        if not _BEGINS_ADVERBIAL.match(part):
            found.append((part, True))
            continue
        clause, *main = _MAIN_FOLLOWS.split(part, maxsplit=1)
        found.append((clause, not found and not main))
        found.extend((rest, True) for rest in main)
    return found


def living(low: str, dead: Callable[[str], bool]) -> str:
    """The statement without its dead clauses; nothing where no main clause is left."""
    alive: list[tuple[str, bool]] = []
    for unit, stands_alone in units(_NOT_BUT.sub("", low)):
        if not dead(unit):
            alive.append((unit, stands_alone))
        elif _SPEAKS_BACK.match(unit):
            alive.clear()
    return ", ".join(unit for unit, _ in alive) if any(alone for _, alone in alive) else ""
