"""The menu: rooms register entries in their ``apps.py``; each role sees what it may open."""

from dataclasses import dataclass
from typing import Protocol

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise


class MayAct(Protocol):
    """Whoever has permissions (``access.Actor``, which this room must not import)."""

    def may(self, permission: str) -> bool:
        """Whether the permission is held."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu. Lower ``order`` comes first."""

    label: str | Promise
    url_name: str
    permission: str
    order: int = 50
    is_exact: bool = False
    """Whether only the page itself is "here", not those below its address."""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as shown on one page."""

    label: str | Promise
    url: str
    is_here: bool


_entries: dict[tuple[str, str], Entry] = {}


def register(entry: Entry) -> None:
    """Add a line; the same address for the same permission stands once."""
    _entries[entry.url_name, entry.permission] = entry


def links(actor: MayAct, path: str) -> list[Link]:
    """What the actor may open, the line of the page at ``path`` marked."""
    open_to_actor = {
        entry.url_name: entry
        for entry in sorted(_entries.values(), key=lambda entry: (entry.order, str(entry.label)))
        if actor.may(entry.permission)
    }
    found = [(entry, address(entry.url_name)) for entry in open_to_actor.values()]
    leading = [url for entry, url in found if url and _leads_to(entry, url, path)]
    here = max(leading, key=len, default="")
    return [Link(entry.label, url, url == here) for entry, url in found if url]


def label_of(url_name: str) -> str:
    """What the menu calls an address, by its name; nothing when it stands in no menu."""
    found = (entry.label for entry in _entries.values() if entry.url_name == url_name)
    return str(next(found, ""))


def address(url_name: str) -> str:
    """The address by name, or nothing when no room serves it."""
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""


def _leads_to(entry: Entry, url: str, path: str) -> bool:
    below = url != "/" and not entry.is_exact and path.startswith(url)
    return path == url or below
