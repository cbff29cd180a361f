"""Every address of the product with what it needs: read from the views, not written again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

from brobygger.access import library_urls
from brobygger.access.pages import About, Page

LIBRARY_PAGES = {name: Page(None) for name in library_urls.OPEN} | {
    name: Page(None, About.OWN) for name in library_urls.OWN
}
"""What the library's pages need; they carry no mark of ours."""

ARGUMENT = re.compile(r"<(?:[^:<>]+:)?(\w+)>")
"""A name in a route, as <uuid:citizen_id> or (?P<key>…)."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address: its name, its route, the names in it, and its view's mark."""

    name: str
    route: str
    arguments: tuple[str, ...]
    page: Page | None

    @property
    def has_object(self) -> bool:
        """Whether the address names a row."""
        return any(argument.endswith("_id") for argument in self.arguments)


def addresses() -> Iterator[Address]:
    """Every address, in the order Django tries them."""
    yield from _below(get_resolver(), "", "")


def _below(resolver: URLResolver, route: str, namespace: str) -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        here = route + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _below(pattern, here, inner)
        else:
            yield _address(pattern, here, namespace)


def _address(pattern: URLPattern, route: str, namespace: str) -> Address:
    name = f"{namespace}{pattern.name}"
    mark = getattr(pattern.callback, "page", None) or LIBRARY_PAGES.get(name)
    return Address(name, f"/{route}", tuple(ARGUMENT.findall(route)), mark)
