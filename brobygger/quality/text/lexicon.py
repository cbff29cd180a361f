"""Word lists that know Danish inflection, compounds and small typing errors.

A list is a text file in ``words/``: ``[verbs]`` and ``[nouns]`` are inflected, ``[exact]`` is not,
``[never]`` holds words that look like one of them and mean something else.
A noun also matches as the last part of a compound ("symaskine" for "maskine"). Forms are made
generously: a form that is no word matches no text.
"""

import re
from collections.abc import Iterable
from functools import cached_property

from brobygger.quality.text.word_files import WORDS

NOUN_ENDINGS = ("", "en", "et", "er", "e", "ene", "erne", "n", "t", "r", "rne")
VERB_ENDINGS = ("e", "er", "ede", "et", "te", "t", "ende", "ning", "ningen", "ninger")
SHORTEST_TYPO = 9
VOWELS = "aeiouyæøå"


def noun_forms(word: str) -> set[str]:
    """Number, definiteness and possession of a noun."""
    stems = {word + ending for ending in NOUN_ENDINGS}
    if len(word) > 2 and word[-1] not in VOWELS and word[-2] in VOWELS:
        stems |= {word + word[-1] + ending for ending in NOUN_ENDINGS if ending[:1] in VOWELS}
    if word.endswith("er"):
        stems |= {word[:-2] + "re", word[:-2] + "rne", word[:-2] + "rene", word + "ne"}
    if word.endswith("el"):
        stem = word[:-3] if word[-4:-3] == word[-3:-2] else word[:-2]  # "seddel", "sedler"
        stems |= {stem + "ler", stem + "lerne", stem + "len"}
    if word.endswith("um"):
        stems |= {word[:-2] + "er", word[:-2] + "et"}
    return stems | {stem + "s" for stem in stems}


def verb_forms(infinitive: str) -> set[str]:
    """Tense, voice, imperative and the noun in -ning."""
    if not infinitive.endswith("e"):
        return {infinitive + ending for ending in ("", "r", "s", "ede", "et", "ning", "ende", "t")}
    stem = infinitive[:-1]
    short = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    forms = {stem + ending for ending in VERB_ENDINGS} | {short}
    return forms | {stem + "es", stem + "edes", stem + "tes"}


def act_of(infinitive: str) -> str:
    """The noun for the act: "pakke" gives "pakning", "sortere" gives "sortering"."""
    stem = infinitive[:-1]
    if infinitive.endswith("ere"):
        return stem + "ing"
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    return stem + "ning"


def one_letter_less(word: str) -> set[str]:
    """The word with each of its letters left out in turn."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def two_letters_swapped(word: str) -> set[str]:
    """The word with each two neighbours in turn swapped."""
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}


class Vocabulary:
    """The forms of one word list."""

    def __init__(
        self, name: str, *, compounds: bool = True, shortest_part: int = 4, suffixes: str = ""
    ) -> None:
        self.name = name
        self.compounds = compounds
        self.shortest_part = shortest_part
        self._suffixes = re.compile(suffixes, re.IGNORECASE) if suffixes else None
        self._known: dict[str, bool] = {}

    @cached_property
    def _lists(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {
            "verbs": set(),
            "nouns": set(),
            "exact": set(),
            "never": set(),
        }
        section = "exact"
        for line in (WORDS / f"{self.name}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            elif not line.startswith("#"):
                found[section].update(line.split())
        return found

    @cached_property
    def _nouns(self) -> set[str]:
        acts = (act_of(word) for word in self._lists["verbs"] if len(word) > 4)
        nouns = (*self._lists["nouns"], *acts)
        return {form for word in nouns for form in noun_forms(word)}

    @cached_property
    def _forms(self) -> set[str]:
        verbs = {form for word in self._lists["verbs"] for form in verb_forms(word)}
        return self._nouns | verbs | self._lists["exact"]

    @cached_property
    def _mistyped(self) -> set[str]:
        long = (form for form in self._forms if len(form) >= SHORTEST_TYPO)
        return {less for form in long for less in one_letter_less(form)}

    def has(self, word: str) -> bool:
        """Whether the word (small letters) is in the list, inflected, compound or mistyped."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > 20_000:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def find(self, words: Iterable[str]) -> list[str]:
        """Those of the words that are in the list, in their order."""
        return [word for word in words if self.has(word)]

    def _look_up(self, word: str) -> bool:
        if word in self._lists["never"]:
            return False
        if self._suffixes and self._suffixes.fullmatch(word):
            return True
        return word in self._forms or self._is_compound(word) or self._is_mistyped(word)

    def _is_compound(self, word: str) -> bool:
        if not self.compounds or len(word) > 60:
            return False
        last_starts = range(3, len(word) - self.shortest_part + 1)
        return any(word[at:] in self._nouns for at in last_starts)

    def _is_mistyped(self, word: str) -> bool:
        if not SHORTEST_TYPO <= len(word) <= 40:
            return False
        tried = one_letter_less(word) | two_letters_swapped(word)
        return word in self._mistyped or bool(tried & self._forms)


TASKS = Vocabulary("tasks", shortest_part=5)
PLACES = Vocabulary("places")
AIDS = Vocabulary("aids")
CONDITIONS = Vocabulary("conditions")
OCCUPATIONS = Vocabulary(
    "occupations",
    shortest_part=3,
    suffixes=r"\w{3,}(?:[kstrln]ør|ist|ansvarlig)(?:en|er|erne|s|e)?",
)
WORKPLACES = Vocabulary("workplaces", suffixes=r"\w{4,}eri(?:et|er|erne)?")
APPROACHES = Vocabulary("approaches", compounds=False)
ACTIONS = Vocabulary("actions", compounds=False)
NAMES = Vocabulary("names", compounds=False)
