"""Mit CV as a page: parts one recognises, each row as text, at most one open for editing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access.actor import Actor
from brobygger.cv import rules
from brobygger.cv.models import CvLink, CvReference
from brobygger.cv.pages import lines
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.history import History, history
from brobygger.cv.pages.words import LACKS, OFF, OFF_STAFF
from brobygger.cv.queries import WholeCv
from brobygger.documents.inputs import Input
from brobygger.facts import pages, queries
from brobygger.facts import rules as fact_rules
from brobygger.facts.fields import Words
from brobygger.facts.models import KINDS, Fact
from brobygger.quality.standards import Finding

FEW, PAGE = 10, 25
"""Rows shown of a kind at first, and on a page of its own."""

NOT_IN_CV = frozenset({"view", "why"})
"""How the work was: told in the preparatory part, never in a CV."""

ABILITIES = {
    "professional": gettext_lazy("Faglige kvalifikationer"),
    "good_at": gettext_lazy("Kompetencer"),
    "it": gettext_lazy("It"),
}
HELP = {
    "professional": gettext_lazy("Det, du kan fra dit arbejde, fx varemodtagelse eller truck."),
    "good_at": gettext_lazy("Det, du er god til i alle job, fx at holde orden."),
    "it": gettext_lazy("Fx Word, mail, kassesystem eller maskiner med skærm."),
}


@dataclass(frozen=True, slots=True)
class CvRow:
    """A row as it stands in the CV. ``inputs`` when it is open."""

    fact: Fact
    headline: str
    meta: list[str]
    text: str = ""
    link: str = ""
    tags: list[str] = field(default_factory=list)
    is_employer_hidden: bool = False
    wanting: list[str] = field(default_factory=list)
    inputs: list[Input] = field(default_factory=list)
    history: History | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is being edited."""
        return bool(self.inputs)


@dataclass(frozen=True, slots=True)
class CvSection:
    """A part of the CV: some of its rows, and the way to the rest."""

    key: str
    title: Words
    rows: list[CvRow]
    total: int
    next: str
    kind: type[Fact]
    help: Words = ""
    advice: Finding | None = None
    page: int = 0
    """The page shown; 0 for the first few."""
    is_typed: bool = False
    """Whether rows are added by typing them, not by opening an empty one."""

    @property
    def pages(self) -> range:
        """The numbers of all pages."""
        return range(1, -(-self.total // PAGE) + 1)

    @property
    def is_folded(self) -> bool:
        """Whether there are more than are shown."""
        return not self.page and self.total > FEW


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asked to see (``?raekke=``, ``?vis=``, ``?side=``)."""

    opened: str = ""
    history: str = ""
    section: str = ""
    page: int = 1

    @classmethod
    def of(cls, query: QueryDict) -> "Wish":
        """From the address."""
        number = query.get("side", "")
        return cls(
            query.get("raekke", "")[:100],
            query.get("historik", "")[:100],
            query.get("vis", "")[:20],
            int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 1,
        )


@dataclass(frozen=True, slots=True)
class Missing:
    """Something the CV lacks, and where it is filled in."""

    words: Words
    address: str


def missing(whole: WholeCv, urls: Addresses) -> list[Missing]:
    """What the CV lacks before employers can find it, in the order of the page."""
    return [
        Missing(words, place if place.startswith("#") else urls[place])
        for words, place in (LACKS[one] for one in rules.lacks(whole.as_rules_see_it))
    ]


def searchable_words(whole: WholeCv, *, is_own: bool) -> Words:
    """Whether employers find the CV, and why not."""
    off = whole.off_because
    if off is None:
        return _("Virksomheder kan finde CV'et.")
    return (OFF if is_own else OFF_STAFF)[off]


class Sheet:
    """Everything the page shows of one CV, for one reader."""

    def __init__(
        self, actor: Actor, whole: WholeCv, wish: Wish, urls: Addresses, advice: dict[str, Finding]
    ) -> None:
        self.actor, self.whole, self.urls, self.advice = actor, whole, urls, advice
        self.wish = wish if pages.writes(actor) else replace(wish, opened="")

    def sections(self) -> Iterator[CvSection]:
        """The parts in the order people expect them."""
        rows = self.whole.rows
        for kind in ("work_experience", "education"):
            yield self._section(kind, KINDS[kind].title_of_kind, rows[kind], KINDS[kind])
        for kind, title in ABILITIES.items():
            there = [one for one in rows["ability"] if getattr(one, "kind", "") == kind]
            found = self._section(kind, title, there, KINDS["ability"])
            yield replace(found, help=HELP[kind], is_typed=True)
        for kind in ("language", "licence"):
            yield self._section(kind, KINDS[kind].title_of_kind, rows[kind], KINDS[kind])
        for model in (CvReference, CvLink):
            there = list(queries.rows(self.actor, self.whole.citizen.pk, model.key))
            yield self._section(model.key, model.title_of_kind, there, model)

    def goals(self) -> CvSection:
        """The job goals: the same records as in Min Plan."""
        kind = KINDS["job_goal"]
        return self._section("job_goal", kind.title_of_kind, self.whole.rows["job_goal"], kind)

    def _section(
        self, key: str, title: Words, there: Sequence[Fact], kind: type[Fact]
    ) -> CvSection:
        told = [one for one in there if not one.is_blank or str(one) == self.wish.opened]
        number = self._page(key, told)
        begin = (number - 1) * PAGE if number else 0
        shown = told[begin : begin + PAGE] if number else told[:FEW]
        address = f"?vis={key}&side={number}" if number else ""
        return CvSection(
            key,
            title,
            [self._row(one) for one in shown],
            len(told),
            f"{self.urls['cv']}{address}",
            kind,
            kind.help,
            self.advice.get(key),
            number,
        )

    def _page(self, key: str, told: Sequence[Fact]) -> int:
        """The page asked for, or the one where the opened row stands; 0: the first few."""
        last = max(1, -(-len(told) // PAGE))
        names = [str(one) for one in told]
        if self.wish.opened in names and names.index(self.wish.opened) >= FEW:
            return names.index(self.wish.opened) // PAGE + 1
        return min(max(self.wish.page, 1), last) if self.wish.section == key else 0

    def _row(self, fact: Fact) -> CvRow:
        is_open = str(fact) == self.wish.opened
        return CvRow(
            fact,
            fact.headline or _("Ikke udfyldt endnu"),
            lines.meta(fact),
            lines.text(fact),
            lines.link(fact),
            self._used.get(fact.pk, []),
            fact.pk in self.whole.hidden_employers,
            fact_rules.wanting(fact),
            self.inputs(fact) if is_open else [],
            self.history(fact, str(fact.pk)) if is_open else None,
        )

    def history(self, fact: Fact, anchor: str) -> History:
        """What stood in an open row before."""
        address = f"{self.urls['cv']}?raekke={fact}&historik={fact}#{anchor}"
        return history(self.actor, fact, address, is_asked=str(fact) == self.wish.history)

    def inputs(self, fact: Fact) -> list[Input]:
        """The fields of an open row that belong in a CV."""
        found = pages.inputs(self.actor, fact)
        return [one for one in found if one.key.rpartition("/")[2] not in NOT_IN_CV]

    @cached_property
    def _used(self) -> dict[UUID, list[str]]:
        """What was used in this work, or the work this was used in."""
        return _ties(self.whole)


def _ties(whole: WholeCv) -> dict[UUID, list[str]]:
    names = {one.id: one.text for one in whole.facts.ability}
    works = {one.id: one.title for one in whole.facts.work_experience}
    found: dict[UUID, list[str]] = {}
    for use in whole.uses:
        if use.ability_id in names and use.experience_id in works:
            found.setdefault(use.experience_id, []).append(names[use.ability_id])
            found.setdefault(use.ability_id, []).append(works[use.experience_id])
    return found
