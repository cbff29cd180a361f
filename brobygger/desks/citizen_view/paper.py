"""A page of the citizen as staff get it: links stay inside, nothing can be sent.

Only tags are touched; every word stands as the citizen reads it.
"""

from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

ADDRESSES = ("href", "src", "action")
CONTROLS = frozenset({"button", "input", "select", "textarea"})
SCRIPTED = ("hx-", "data-bb-")
"""How the attributes begin that scripts go by."""
SENDING = frozenset({"method", "action", "formaction", "formmethod", "form", "disabled"})
"""Attributes of a form and its controls that say how and where it is sent."""

Attributes = list[tuple[str, str | None]]


class _Paper(HTMLParser):
    """Writes a page again, tag by tag."""

    def __init__(self, prefix: str, is_inside: Callable[[str], bool], banner: str) -> None:
        super().__init__(convert_charrefs=False)
        self.prefix, self.is_inside, self.banner = prefix, is_inside, banner
        self.parts: list[str] = []
        self.reads_form = False
        """Whether the form at hand only asks (GET), and so may live."""

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """A tag, with its links led back inside and its sending taken away."""
        if tag == "main":
            self.parts.append(self.banner)
        if tag == "form":
            self.reads_form = (dict(attrs).get("method") or "get").lower() == "get"
        self.parts.append(f"<{tag}{_written(self._kept(tag, attrs))}>")

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """A tag that ends itself."""
        self.parts.append(f"<{tag}{_written(self._kept(tag, attrs))}/>")

    def handle_endtag(self, tag: str) -> None:
        """An end."""
        if tag == "form":
            self.reads_form = False
        self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Words."""
        self.parts.append(data)

    def handle_entityref(self, name: str) -> None:
        """A character by name."""
        self.parts.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """A character by number."""
        self.parts.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """A comment."""
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """The doctype."""
        self.parts.append(f"<!{decl}>")

    def _kept(self, tag: str, attrs: Attributes) -> Attributes:
        kept = [(name, self._led(name, value)) for name, value in attrs]
        if tag in CONTROLS or tag == "form":
            kept = self._dead(tag, kept)
        return [(name, value) for name, value in kept if not name.startswith(SCRIPTED)]

    def _dead(self, tag: str, attrs: Attributes) -> Attributes:
        if self.reads_form:
            return attrs
        left = [(name, value) for name, value in attrs if name not in SENDING]
        return left if tag == "form" else [*left, ("disabled", None)]

    def _led(self, name: str, value: str | None) -> str | None:
        is_address = name in ADDRESSES and value and value.startswith("/")
        return self.led(value) if is_address and value else value

    def led(self, address: str) -> str:
        """An address inside the view, when the citizen may open it."""
        is_inside = self.is_inside(urlsplit(address).path)
        return f"{self.prefix}{address.lstrip('/')}" if is_inside else address


def _written(attrs: Attributes) -> str:
    return "".join(
        f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in attrs
    )


def dead_page(html: str, prefix: str, is_inside: Callable[[str], bool], banner: str) -> str:
    """The page, to be read only."""
    paper = _Paper(prefix, is_inside, banner)
    paper.feed(html)
    paper.close()
    return "".join(paper.parts)


def led_inside(address: str, prefix: str, is_inside: Callable[[str], bool]) -> str:
    """Where a redirect of the page leads."""
    if not address.startswith("/") or address.startswith("//"):
        return address
    return _Paper(prefix, is_inside, "").led(address)
