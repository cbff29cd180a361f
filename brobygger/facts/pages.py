"""Facts as a page shows them: rows as text, at most one of them open for editing.

Another room's page may show a kind of fact too: ``sections(actor, citizen, ["work_task"], …)``
and ``{% include "facts/_section.html" %}`` for each, with ``Addresses`` as ``urls`` and the
page's own address as ``next``; the buttons lead back there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import autosave
from brobygger.documents.inputs import Input
from brobygger.documents.saving import HANDS
from brobygger.facts import months, queries, rules
from brobygger.facts.fields import FactField, Words
from brobygger.facts.models import KINDS, Fact, FactVersion, ProposedFact
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class Line:
    """A field of a row as text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text that stood in a field before."""

    label: str
    text: str
    version: FactVersion


@dataclass(frozen=True, slots=True)
class RowView:
    """A row. ``inputs`` when it is open for editing; ``earlier`` when its history is."""

    fact: Fact
    headline: str
    period: str
    lines: list[Line]
    wanting: list[str]
    hand: Words
    is_open: bool = False
    inputs: list[Input] = field(default_factory=list)
    is_history: bool = False
    earlier: list[Earlier] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SectionView:
    """A kind of fact with its rows."""

    kind: type[Fact]
    rows: list[RowView]
    is_writable: bool

    @property
    def is_full(self) -> bool:
        """Whether there is no room for more."""
        return len(self.rows) >= rules.MOST_ROWS


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A proposal in words."""

    proposal: ProposedFact
    kind: type[Fact]
    lines: list[Line]


PLACES = ("page", "field", "save", "add", "change", "decide")


class Addresses(dict[str, str]):
    """Where a citizen's facts are and their forms go: the citizen's own page, or the staff's."""

    def __init__(self, actor: Actor, citizen_id: UUID) -> None:
        self.is_own = is_own(actor)
        room, arguments = ("own", []) if self.is_own else ("citizen", [citizen_id])
        super().__init__({name: reverse(f"facts:{room}_{name}", args=arguments) for name in PLACES})


def is_own(actor: Actor) -> bool:
    """Whether the citizen looks."""
    return actor.role == Role.CITIZEN


def sections(
    actor: Actor,
    citizen_id: UUID,
    kinds: Iterable[str] = tuple(KINDS),
    *,
    opened: str = "",
    history: str = "",
) -> list[SectionView]:
    """The kinds with their rows; ``opened`` and ``history`` name a row ("job_goal/<uuid>")."""
    may_write = writes(actor)
    return [
        SectionView(
            KINDS[kind],
            [
                row_view(actor, fact, opened if may_write else "", history)
                for fact in queries.rows(actor, citizen_id, kind)
            ],
            may_write,
        )
        for kind in kinds
    ]


def removed(actor: Actor, citizen_id: UUID, name: str) -> Fact | None:
    """The row just removed (a page's ``?slettet=``), so that it can be brought back there."""
    if not (name and writes(actor)):
        return None
    try:
        fact = queries.find(actor, citizen_id, name)
    except UserError:
        return None
    return fact if fact.removed_at else None


def writes(actor: Actor) -> bool:
    """Whether the actor changes facts, and does not only read them."""
    return actor.may("facts.write") or actor.may("facts.own")


def row_view(actor: Actor, fact: Fact, opened: str = "", history: str = "") -> RowView:
    """A row as it is shown."""
    name = str(fact)
    is_open, is_history = name == opened, name == history
    return RowView(
        fact,
        fact.headline or _("Ikke udfyldt endnu"),
        months.period(getattr(fact, "since", ""), getattr(fact, "until", "")),
        _lines(fact),
        rules.wanting(fact),
        HANDS.get(fact.written_by, ""),
        is_open,
        inputs(actor, fact) if is_open else [],
        is_history,
        _earlier(actor, fact) if is_history else [],
    )


def inputs(actor: Actor, fact: Fact) -> list[Input]:
    """The row's fields as inputs that save themselves."""
    return [_input(actor, fact, one) for one in fact.described()]


def _input(actor: Actor, fact: Fact, described: FactField) -> Input:
    current = fact.current(described)
    is_told = bool(current.version and current.text)
    return Input(
        f"{fact}/{described.name}",
        described.label,
        current.text,
        current.version,
        str(described.help_text),
        described.lines,
        described.options(fact),
        current.written_by if is_told else "",
        current.by_name if is_told else "",
        current.at,
        asks_hand=not is_own(actor) and described.lines > 1,
        kind=described.input_kind,
    )


def unsaved(
    fact: Fact, described: FactField, one: autosave.Unsaved
) -> tuple[str, autosave.Unsaved]:
    """A field that could not be saved: its label, and choices by their words, not their keys."""
    words = dict(described.options(fact))
    theirs = one.clash and replace(one.clash, theirs=described.in_words(one.clash.theirs))
    return described.label, replace(one, text=str(words.get(one.text, one.text)), clash=theirs)


def proposals(actor: Actor, citizen_id: UUID) -> list[ProposalView]:
    """What locked documents propose."""
    return [
        ProposalView(one, KINDS[one.kind], _proposed(KINDS[one.kind], one.texts))
        for one in queries.open_proposals(actor, citizen_id)
    ]


def _proposed(kind: type[Fact], texts: dict[str, str]) -> list[Line]:
    return [
        Line(one.label, one.in_words(texts[one.name]))
        for one in kind.described()
        if one.name in texts
    ]


PERIOD = ("since", "until")


def _lines(fact: Fact) -> list[Line]:
    first: Sequence[FactField] = [one for one in fact.described() if one.is_required][:1]
    return [
        Line(one.label, shown)
        for one in fact.described()
        if one not in first and one.name not in PERIOD
        for shown in [one.shown_in(fact)]
        if shown
    ]


def _earlier(actor: Actor, fact: Fact) -> list[Earlier]:
    return [
        Earlier(described.label, described.in_words(one.text), one)
        for one in queries.history(actor, fact)
        for described in [fact.field(one.field)]
    ]
