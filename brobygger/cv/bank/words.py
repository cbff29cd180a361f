"""What people type in a search line, as a question to PostgreSQL. Pure.

All words must be there, in any form, or as the beginning of a longer word. "in quotes" is a
phrase, -word must not be there, word* is a beginning however short, "eller" (or "or") between
words lets either do. Everything else is just letters: no text can be wrong.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib.postgres.search import CombinedSearchQuery, SearchQuery

Question = SearchQuery | CombinedSearchQuery
CONFIG = "danish"
MOST_TERMS = 12
"""More words than that are no narrower, only slower."""
OR_WORDS = frozenset({"eller", "or"})
LONGEST_WORD = 80
SHORTEST_START = 4
"""Letters of a word that is looked for at the start of longer ones too; "bil" is in too many."""
_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_LETTERS = re.compile(r"[^\W_]+(?:[-'’.+#&][^\W_]+)*[+#]*")


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase."""

    text: str
    is_phrase: bool = False
    is_beginning: bool = False
    is_unwanted: bool = False


def parse(typed: str) -> list[list[Term]]:
    """Groups of terms: one of each group must be there."""
    groups: list[list[Term]] = []
    joins = False
    for term in list(_terms(typed))[: 2 * MOST_TERMS]:
        if term is None:
            joins = bool(groups)
            continue
        if joins:
            groups[-1].append(term)
        else:
            groups.append([term])
        joins = False
    return groups[:MOST_TERMS]


def _terms(typed: str) -> Iterator[Term | None]:
    """Each term; None for the word "eller"."""
    for match in _TERM.finditer(typed):
        unwanted = bool(match["minus"])
        phrase, word = match["phrase"], (match["word"] or "")[:LONGEST_WORD]
        if phrase is not None:
            if _LETTERS.search(phrase):
                yield Term(phrase, is_phrase=True, is_unwanted=unwanted)
        elif word.casefold() in OR_WORDS and not unwanted:
            yield None
        elif _LETTERS.search(word):
            is_beginning = word.endswith("*") and len(word) > 3
            yield Term(word, is_beginning=is_beginning, is_unwanted=unwanted)


def question(typed: str) -> Question | None:
    """The whole line; None when there is no word in it."""
    made: Question | None = None
    for group in parse(typed):
        either: Question | None = None
        for term in group:
            asked = _asked(term)
            either = asked if either is None else either | asked
        if either is not None:
            made = either if made is None else made & either
    return made


def _asked(term: Term) -> Question:
    kind = "phrase" if term.is_phrase else "plain"
    asked = SearchQuery(term.text, config=CONFIG, search_type=kind)
    start = "" if term.is_phrase else _start(term)
    if not start:
        return ~asked if term.is_unwanted else asked
    # A stem would be too short a beginning: "lager" is "lag", and "lagkage" no store.
    begins = SearchQuery(f"'{start}':*", config="simple", search_type="raw")
    return ~asked & ~begins if term.is_unwanted else asked | begins


def _start(term: Term) -> str:
    """What longer words may begin with: Danish puts words together, "lager" in "lagerarbejde"."""
    letters = re.sub(r"[\W_]", "", term.text.casefold())
    return letters if term.is_beginning or len(letters) >= SHORTEST_START else ""
