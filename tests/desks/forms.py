"""A page's form as a browser would send it, without JavaScript."""

from html.parser import HTMLParser
from typing import Any


class _Fields(HTMLParser):
    """Collects what the controls of a page hold."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.area: str | None = None
        self.text = ""
        self.select: str | None = None
        self.chosen: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag == "textarea":
            self.area, self.text = name, ""
        elif tag == "select":
            self.select, self.chosen = name, None
        elif tag == "option" and self.select is not None:
            if "selected" in given or self.chosen is None:
                self.chosen = given.get("value", "")
        elif tag == "input" and name:
            is_box = given.get("type") in {"checkbox", "radio"}
            if not is_box or "checked" in given:
                self.found.append((name, given.get("value", "on" if is_box else "")))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self.area:
            self.found.append((self.area, self.text.removeprefix("\n")))
            self.area = None
        elif tag == "select" and self.select:
            self.found.append((self.select, self.chosen or ""))
            self.select = None


BOXES = {"topics", "participants"}


def filled(html: str) -> dict[str, Any]:
    """The fields of a page's form as they stand; several values as a list."""
    reader = _Fields()
    reader.feed(html)
    found: dict[str, Any] = {}
    for name, value in reader.found:
        if name in BOXES:
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
    return found
