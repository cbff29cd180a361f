"""A text as sentences, statements and words: the shared ground of the text rules.

A *sentence* ends at a full stop that is no abbreviation and no ordinal number, at a semicolon or
at a new line. A *statement* is a piece of a sentence on its own side of "men", "derimod" and the
like: what is withdrawn on one side may stand on the other.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from brobygger.quality.text.word_files import word_set

ABBREVIATIONS = word_set("abbreviations")
KEPT_DOT = "\N{ONE DOT LEADER}"
LONGEST = 20_000
LONGEST_SENTENCE = 1_500
_ABBREVIATED = re.compile(
    r"(?<![\w.])(?:"
    + "|".join(map(re.escape, sorted(ABBREVIATIONS, key=len, reverse=True)))
    + r")\.",
    re.IGNORECASE,
)
# "om 3 mdr. kan …", "Pia L. lærer …": a sentence that goes on in small letters.
_GOES_ON = re.compile(r"\b(?:mdr|md|fys|ergo|skt|[A-ZÆØÅ])\.(?=\s+[a-zæøå(])")
_ORDINAL = re.compile(r"(?<=\d)\.(?=\s*[a-zæøå\d(,])")
_END = re.compile(r"(?<=[.!?])[\s)]+(?=\S)|[\n\r;]+")
_CONTRAST = re.compile(
    r"[,:]?\s+(?=(?:men|dog|derimod|i stedet(?! for)(?=\s+\w)|til gengæld"
    r"|tværtimod)\b)|\s+[–-]+>?\s+(?=men\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'’&-]*|\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Piece:
    """A stretch of text with its words."""

    text: str

    @cached_property
    def low(self) -> str:
        """Small letters, one space between words, plain dots."""
        return " ".join(self.text.lower().split())

    @cached_property
    def originals(self) -> list[str]:
        """The words as they stand."""
        return _WORD.findall(self.text)

    @cached_property
    def words(self) -> list[str]:
        """The words in small letters."""
        return [word.lower().rstrip("'’-") for word in self.originals]


# Written as spoken; read as meant.
SPOKEN = {
    "tar": "tager", "ska": "skal", "ku": "kunne", "senst": "senest", "indn": "inden", "ik": "ikke",
    "ikk": "ikke", "sku": "skulle", "ha": "have", "gir": "giver", "blir": "bliver",
    "vi'l": "vil", "ka": "kan", "ej": "ikke", "een": "en", "eet": "et",
    "ta'r": "tager", "sir": "siger", "gi": "give", "ta": "tage",
}  # fmt: skip
_SPOKEN = re.compile(rf"\b(?:{'|'.join(SPOKEN)})\b(?!\.)")


def _clean(text: str) -> str:
    whole = text[:LONGEST].encode("utf-8", "replace").decode("utf-8")
    plain = whole.replace("\N{NO-BREAK SPACE}", " ").replace("\0", " ")
    return _SPOKEN.sub(lambda found: SPOKEN[found.group()], plain)


def _split_sentences(text: str) -> list[str]:
    kept = _ABBREVIATED.sub(lambda found: found.group().replace(".", KEPT_DOT), text)
    kept = _GOES_ON.sub(lambda found: found.group().replace(".", KEPT_DOT), kept)
    kept = _ORDINAL.sub(KEPT_DOT, kept)
    parts = (part.replace(KEPT_DOT, ".").strip() for part in _END.split(kept))
    return [piece for part in parts if part for piece in _not_too_long(part)]


def _not_too_long(sentence: str) -> list[str]:
    """Text without full stops in pieces, so that no rule reads for ever."""
    starts = range(0, len(sentence), LONGEST_SENTENCE)
    return [sentence[start : start + LONGEST_SENTENCE] for start in starts]


class Reading(Piece):
    """A whole entry."""

    def __init__(self, text: str) -> None:
        super().__init__(_clean(text))

    @cached_property
    def sentences(self) -> list[Piece]:
        """The sentences of the text."""
        return [Piece(part) for part in _split_sentences(self.text)]

    @cached_property
    def statements(self) -> list[Piece]:
        """The sentences, cut where the text turns ("men", "derimod")."""
        parts = (part for sentence in self.sentences for part in _CONTRAST.split(sentence.text))
        return [Piece(part) for part in parts if part and part.strip()]
