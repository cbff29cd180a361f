"""The lists of occupations in memory, and how well a name fits what somebody typed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from brobygger.occupations import folding

WHOLE_ALIKE = 76
BEGINS_ALIKE = 80
"""Likeness in percent, by trial: below, "hund" is a "hand-icaphjælper"; above, slips are lost."""
SHORTEST_FUZZY = 4
SHORTEST_INSIDE = 3
MOST_FUZZY = 60


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An occupation that fits; ``matched`` is the name that did, often the title itself."""

    id: int
    scheme: str
    code: str
    title: str
    matched: str


@dataclass(frozen=True, slots=True)
class Name:
    """A title or alias of an occupation, with the shapes it is compared in."""

    suggestion: Suggestion
    text: str
    stem: str
    is_alias: bool
    is_common: bool
    sort_key: str

    @classmethod
    def of(
        cls, occupation: Suggestion, *, is_alias: bool, is_common: bool, sort_key: str
    ) -> "Name":
        """Return the name that ``occupation.matched`` is."""
        text = occupation.matched
        return cls(
            occupation,
            folding.joined(text),
            folding.joined_stem(text),
            is_alias,
            is_common,
            sort_key,
        )

    @property
    def order(self) -> tuple[bool, bool, int, str]:
        """Return what decides between names that fit equally well."""
        return self.is_alias, not self.is_common, len(self.text), self.sort_key


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, in the shapes it is compared in."""

    text: str
    stem: str
    stems: list[str]

    @classmethod
    def of(cls, typed: str) -> "Query":
        """Return the query for a text somebody typed."""
        return cls(folding.joined(typed), folding.joined_stem(typed), folding.stems(typed))

    def rank(self, name: Name) -> int | None:
        """Return how exactly the name has what was typed, 0 best; None: not letter by letter."""
        if name.text == self.text or name.stem == self.stem:
            return 0
        if name.text.startswith(self.text):
            return 1
        if len(self.text) < SHORTEST_INSIDE:
            return None
        if name.text.startswith(self.stem):
            return 2
        if self.stems and all(stem in name.text for stem in self.stems):
            return 3
        return None


class Index:
    """Every name, best order first, and the few ways to go through them."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = sorted(names, key=lambda name: name.order)
        self.texts = [name.text for name in self.names]

    def suggest(self, typed: str, limit: int) -> list[Suggestion]:
        """Return the occupations that fit best, each once: exact, beginning, inside, then alike."""
        query = Query.of(typed)
        found: dict[int, Suggestion] = {}
        if not query.text:
            return []
        for name in self._exactly(query):
            found.setdefault(name.suggestion.id, name.suggestion)
        if len(found) < limit and len(query.text) >= SHORTEST_FUZZY:
            for name in self._alike(query):
                found.setdefault(name.suggestion.id, name.suggestion)
        return [*found.values()][: max(limit, 0)]

    def _exactly(self, query: Query) -> Iterator[Name]:
        ranked = ((query.rank(name), name) for name in self.names)
        hits = [(rank, name) for rank, name in ranked if rank is not None]
        # The names are in order already, and the sort keeps it within a rank.
        yield from (name for _rank, name in sorted(hits, key=lambda hit: hit[0]))

    def _alike(self, query: Query) -> Iterator[Name]:
        """Yield names with nearly the same letters, or that begin nearly so."""
        begins = [text[: len(query.text)] for text in self.texts]
        best: dict[int, float] = {}
        for choices, cutoff in ((self.texts, WHOLE_ALIKE), (begins, BEGINS_ALIKE)):
            for _text, score, at in process.extract(
                query.text, choices, scorer=fuzz.ratio, score_cutoff=cutoff, limit=MOST_FUZZY
            ):
                best[at] = max(best.get(at, 0), score)
        for at, _score in sorted(best.items(), key=lambda item: (-item[1], item[0])):
            yield self.names[at]
