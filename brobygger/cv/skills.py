"""Help to find more skills in three steps (spec 3.1): our own suggestions, kept as data.

From the job functions of the work history, industry-neutral skills, and leisure.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "data" / "skills.json"


@dataclass(frozen=True, slots=True)
class Group:
    """Skills that go together; ``words`` are beginnings of words that bring them up."""

    title: str
    skills: tuple[str, ...]
    words: tuple[str, ...] = ()

    def suits(self, text: str) -> bool:
        """Whether the text names what the group is about."""
        words = "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
        return any(_is_in(asked, word) for asked in self.words for word in words)


def _is_in(asked: str, word: str) -> bool:
    # "it" must be the whole word; "lager" may stand inside "centrallageret".
    return word == asked if len(asked) <= SHORT else asked in word


SHORT = 3


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All of them, and where they come from."""

    source: str
    functions: tuple[Group, ...]
    neutral: tuple[Group, ...]
    leisure: tuple[Group, ...]


@cache
def suggestions() -> Suggestions:
    """The shipped list."""
    found: dict[str, Any] = json.loads(FILE.read_text())
    steps = ("functions", "neutral", "leisure")
    return Suggestions(found["source"], *(tuple(map(_group, found[step])) for step in steps))


def _group(found: dict[str, Any]) -> Group:
    return Group(found["title"], tuple(found["skills"]), tuple(found.get("words", ())))


def known(text: str) -> bool:
    """Whether a skill comes from the list."""
    return text.casefold() in _every()


@cache
def _every() -> frozenset[str]:
    found = suggestions()
    groups = (*found.functions, *found.neutral, *found.leisure)
    return frozenset(skill.casefold() for group in groups for skill in group.skills)


def for_text(groups: Iterable[Group], text: str, there: Sequence[str]) -> list[Group]:
    """The groups that suit a text, without what is there already."""
    return list(without(there, (group for group in groups if group.suits(text))))


def without(there: Sequence[str], groups: Iterable[Group]) -> Iterable[Group]:
    """The groups without what is there already, and without those that are empty then."""
    had = {one.casefold() for one in there}
    for group in groups:
        left = tuple(one for one in group.skills if one.casefold() not in had)
        if left:
            yield Group(group.title, left, group.words)
