"""Danish job words brought to one shape: å as aa, endings off, compounds in one piece."""

import re
import unicodedata

LONGEST = 100
"""Letters of a query that are looked at; no title needs more to be found."""
SHORTEST_STEM = 3
LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "y"})
SMALL_WORDS = frozenset(
    {"af", "at", "den", "det", "en", "et", "for", "fra", "i", "inden", "med", "o", "og", "om"}
    | {"på", "som", "til", "ved"}
)
ENDINGS = (
    *("erenes", "erens", "ernes"),
    *("eren", "erne", "erer", "eres", "ende", "enes"),
    *("ere", "ers", "ens", "ets", "ene"),
    *("er", "en", "et", "es", "e", "s"),
)
"""Plural, definite and genitive, longest first."""


def words(text: str) -> list[str]:
    """Return the words in small letters, without marks, cut to what is looked at."""
    text = unicodedata.normalize("NFKC", text[: 4 * LONGEST]).casefold()[:LONGEST]
    return re.findall(r"[^\W_]+", text)


def fold(word: str) -> str:
    """Return the word in plain letters: æ, ø, å as people write them without Danish keys."""
    plain = unicodedata.normalize("NFD", word.translate(LETTERS))
    return "".join(char for char in plain if not unicodedata.combining(char))


def stem(word: str) -> str:
    """Return the folded word without its ending: medarbejderen, medarbejdere → medarbejd."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    if len(word) > SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]  # kokken → kokk → kok
    return fold(re.sub(r"mænd$", "mand", word))


def joined(text: str) -> str:
    """Return the text as one folded word: "rengørings assistent" is a compound like any."""
    return "".join(map(fold, words(text)))


def stems(text: str) -> list[str]:
    """Return the stems of the words that carry meaning."""
    return [stem(word) for word in words(text) if word not in SMALL_WORDS]


def joined_stem(text: str) -> str:
    """Return the text as one word without its last ending."""
    return stem("".join(words(text)))
