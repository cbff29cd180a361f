"""Kinds of documents, registered by the rooms that own them (in their ``apps.py``).

    kinds.register(Kind(
        "preparatory_part", _("Rehabiliteringsplanens forberedende del"),
        sections=(Section("1", _("Min sag"), write="rehabilitation.write_case"), …),
        content=rehabilitation.printing.content,
        check=rehabilitation.rules.problems,
        address=lambda document: reverse("rehabilitation:part", args=[document.pk]),
    ))

This room knows nothing more about a kind than what stands here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.utils.functional import Promise

from brobygger.access import page_names
from brobygger.access.actor import Actor

if TYPE_CHECKING:
    from brobygger.documents.models import Document
    from brobygger.documents.snapshots import Snapshot

LONGEST_TEXT = 20_000
MOST_ROWS = 200

TEMPLATE = "documents/typst/form.typ"
"""The template every kind may use; its data is described in the file."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document with its own readers and writers.

    ``key`` is the beginning of the keys of its fields: "3.2" holds "3.2", "3.2.a/low" and
    "3.2/<row>/text". The longest matching section decides.
    """

    key: str
    title: str | Promise
    read: str = ""
    """The permission to read it while it is written; empty: the kind's."""
    write: str = "documents.write"
    """The permission to write in it."""


def _no_problems(document: "Document") -> Sequence[str]:
    return ()


def _never(document: "Document") -> bool:
    return False


def _known(key: str) -> bool:
    return True


def _anything(document: "Document", key: str, text: str) -> None:
    pass


def _no_more(document: "Document", content: Mapping[str, Any] | None) -> Mapping[str, str]:
    return {}


def _no_parts(document: "Document") -> Sequence[tuple[str, str]]:
    return ()


def _longest(key: str) -> int:
    return LONGEST_TEXT


def _key_itself(document: "Document", key: str) -> str:
    return key


def _as_stored(document: "Document", key: str, text: str) -> str:
    return text


def _as_before(document: "Document") -> str:
    return document.rule_set


def _as_section(key: str) -> str:
    return ""


def _nowhere(document: "Document") -> str:
    return ""


def _plain(snapshot: "Snapshot") -> dict[str, Any]:
    from brobygger.documents.snapshots import plain_content

    return plain_content(snapshot)


@dataclass(frozen=True)
class Kind:
    """A kind of document. Everything but key, title and sections has a plain default."""

    key: str
    title: str | Promise
    sections: tuple[Section, ...]
    template: str = TEMPLATE
    """The Typst file, below the package ``brobygger``."""
    content: Callable[["Snapshot"], dict[str, Any]] = _plain
    """What the template shows; becomes part of the locked snapshot."""
    check: Callable[["Document"], Sequence[str]] = _no_problems
    """What is missing, as sentences: hinders submitting and locking."""
    needs_approval: Callable[["Document"], bool] = _never
    """Whether a leader approves before locking (the municipality's setting)."""
    parts: Callable[["Document"], Sequence[tuple[str, str]]] = _no_parts
    """The parts a reviewer remarks on one by one: key and title, in order."""
    knows: Callable[[str], bool] = _known
    """Whether there is such a field."""
    longest: Callable[[str], int] = _longest
    """How many characters a field holds."""
    refuse: Callable[["Document", str, str], None] = _anything
    """Raises UserError for a text the field cannot hold (a date outside reason, …)."""
    more_texts: Callable[["Document", Mapping[str, Any] | None], Mapping[str, str]] = _no_more
    """What stands in it beside its fields, by key, for comparison: from the locked content, or as
    it is now (None)."""
    label: Callable[["Document", str], str] = _key_itself
    """What a field of a document is called, for comparison and messages."""
    shown: Callable[["Document", str, str], str] = _as_stored
    """A field's text as people read it, for comparison: a choice by its words."""
    rule_set_now: Callable[["Document"], str] = _as_before
    """The rule set a new version of a document gets: what is in force now, as a rule."""
    write_of: Callable[[str], str] = _as_section
    """The permission to write in a field that has another than its section's."""
    address: Callable[["Document"], str] = _nowhere
    """The document's page."""
    after: Mapping[str, Callable[[Actor, "Document"], None]] = field(default_factory=dict)
    """What else happens when a state is reached, in the same transaction ("locked": …)."""
    read: str = "documents.read"
    """Permission to read it when locked."""
    read_open: str = "documents.read_open"
    """Permission to read it while it is written."""
    make: str = "documents.make"
    submit: str = "documents.submit"
    review: str = "documents.review"
    lock: str = "documents.lock"

    def section_of(self, key: str) -> Section | None:
        """The section a field belongs to."""
        places = self._places
        found = places.get(key)
        while found is None and key:
            # "3.1.a/low" → "3.1.a" → "3.1" → "3"
            key = key[: max(key.rfind("."), key.rfind("/"), 0)]
            found = places.get(key)
        return found

    @cached_property
    def _places(self) -> dict[str, Section]:
        return {section.key: section for section in self.sections}

    def may_read(self, actor: Actor, key: str, *, is_locked: bool) -> bool:
        """Whether the actor may read a field (the row itself is decided by the scope)."""
        section = self.section_of(key)
        own = section.read if section else ""
        return actor.may(own or (self.read if is_locked else self.read_open))

    def may_write(self, actor: Actor, key: str) -> bool:
        """Whether the actor may write in a field."""
        section = self.section_of(key)
        return section is not None and actor.may(self.write_of(key) or section.write)


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    """Add a kind; the same key again replaces it (tests, and a municipality's own wording)."""
    _kinds[kind.key] = kind
    page_names.name({kind.key: kind.title})


def kind_of(key: str) -> Kind:
    """The kind by its key."""
    return _kinds[key]


def every_kind() -> list[Kind]:
    """All kinds, by key."""
    return [_kinds[key] for key in sorted(_kinds)]
