"""Danish order of names, computed here: a database collation would differ between machines."""

import unicodedata

from django.db.models import Q

ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_RANK = {letter: chr(ord("a") + index) for index, letter in enumerate(ALPHABET)}
_ALIKE = {"ä": "æ", "ö": "ø", "ü": "y", "ð": "d", "þ": "th"}


def possessive(name: str) -> str:
    """Whose: "Annes", "Jens'"."""
    return f"{name}'" if name.endswith(("s", "x", "z")) else f"{name}s"


def sort_key(name: str) -> str:
    """The key that puts names in Danish order under byte-wise comparison (aa = å).

    Letters become a…{|}, so that æ, ø, å follow z; other marks are dropped; words stay
    apart by a space, which sorts before every letter.
    """
    words = name.casefold().replace("aa", "å").split()
    return " ".join("".join(_letter(char) for char in word) for word in words)[:200]


def is_called(path: str, text: str) -> Q:
    """Whose name has each word typed at the beginning of a word; ``path`` leads to a sort key."""
    found = Q()
    for word in sort_key(text).split():
        found &= Q(**{f"{path}__startswith": word}) | Q(**{f"{path}__contains": f" {word}"})
    return found


def _letter(char: str) -> str:
    char = _ALIKE.get(char, char)
    if char in _RANK:
        return _RANK[char]
    if char.isdecimal():
        return char
    base = unicodedata.normalize("NFD", char)[0]
    return _RANK.get(base, "")
