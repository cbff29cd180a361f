"""Two versions side by side: what came, what went, what was changed, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from brobygger.access.actor import Actor
from brobygger.documents.models import Document, Field

WORDS = re.compile(r"\s+|[^\s]+")
MOST_WORDS = 3_000
"""Longer texts are shown whole, old and new: finding words in them takes too long."""


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that is not the same in both versions."""

    key: str
    label: str
    old: str
    new: str
    pieces: tuple[Piece, ...]


def compare(actor: Actor, old: Document, new: Document) -> list[Difference]:
    """Every field that differs, in order, as far as the actor may read."""
    before, after = _texts(actor, old), _texts(actor, new)
    keys = sorted(before.keys() | after.keys())
    return [
        _difference(key, (old, before.get(key, "")), (new, after.get(key, "")))
        for key in keys
        if before.get(key, "") != after.get(key, "")
    ]


def _difference(key: str, before: tuple[Document, str], after: tuple[Document, str]) -> Difference:
    kind = after[0].kind_here
    old, new = (kind.shown(document, key, text) for document, text in (before, after))
    return Difference(key, kind.label(after[0], key), old, new, tuple(pieces(old, new)))


def pieces(old: str, new: str) -> list[Piece]:
    """The words of two texts as what stayed, went and came."""
    before, after = WORDS.findall(old), WORDS.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        return _whole(old, new)
    found: list[Piece] = []
    for tag, start, end, new_start, new_end in SequenceMatcher(
        a=before, b=after, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            found.append(Piece(Change.SAME, "".join(before[start:end])))
        else:
            found += _whole("".join(before[start:end]), "".join(after[new_start:new_end]))
    return found


def _whole(old: str, new: str) -> list[Piece]:
    parts = ((Change.GONE, old), (Change.NEW, new))
    return [Piece(change, text) for change, text in parts if text]


def _texts(actor: Actor, document: Document) -> dict[str, str]:
    """A locked version says what its snapshot says; an open one what stands there now."""
    if document.is_locked:
        stored = Document.objects.values_list("snapshot", flat=True).get(pk=document.pk) or {}
        texts = {key: answer["text"] for key, answer in stored["answers"].items()}
        texts |= document.kind_here.more_texts(document, stored["content"])
    else:
        fields = Field.objects.filter(document=document).exclude(text="")
        texts = dict(fields.values_list("key", "text"))
        texts |= document.kind_here.more_texts(document, None)
    may_read, is_locked = document.kind_here.may_read, document.is_locked
    return {key: text for key, text in texts.items() if may_read(actor, key, is_locked=is_locked)}
