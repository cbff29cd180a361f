"""Posting a form as a browser without JavaScript would: from the HTML that was rendered."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client

Data = dict[str, list[str]]


@dataclass
class PageForm:
    """A form with what a browser would send untouched."""

    action: str
    data: Data = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def add(self, name: str, value: str) -> None:
        """One more value under a name."""
        self.data.setdefault(name, []).append(value)


class FormReader(HTMLParser):
    """Reads every posting form of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self._form: PageForm | None = None
        self._area = self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect fields with the values they hold."""
        has = {name: value or "" for name, value in attrs}
        if tag == "form" and has.get("method") == "post":
            self._form = PageForm(has.get("action", ""))
            self.forms.append(self._form)
        if self._form is None or not (has.get("name") or tag == "option"):
            return
        self._form.names.add(has.get("name") or self._select)
        if tag == "input":
            self._input(self._form, has)
        elif tag == "textarea":
            self._area = has["name"]
            self._form.data[self._area] = [""]
        elif tag == "select":
            self._select = has["name"]
        elif tag == "option" and "selected" in has:
            self._form.add(self._select, has.get("value", ""))

    def _input(self, form: PageForm, has: dict[str, str]) -> None:
        is_tick = has.get("type") in {"checkbox", "radio"}
        if not is_tick or "checked" in has:
            form.add(has["name"], has.get("value", "on" if is_tick else ""))

    def handle_data(self, data: str) -> None:
        """The text of a text area (without the line break after its tag)."""
        if self._form and self._area:
            self._form.data[self._area] = [self._form.data[self._area][0] + data.lstrip("\n")]

    def handle_endtag(self, tag: str) -> None:
        """Leave what ended."""
        if tag == "form":
            self._form = None
        if tag == "textarea":
            self._area = ""


def forms_of(response: HttpResponse) -> list[PageForm]:
    """Every posting form of a page."""
    reader = FormReader()
    reader.feed(response.content.decode())
    return reader.forms


def form_of(response: HttpResponse) -> PageForm:
    """The form of a page that is one act: it has the most fields."""
    return max(forms_of(response), key=lambda form: len(form.names))


def fill_in(client: Client, url: str, **typed: Any) -> HttpResponse:
    """Open a page, type into its form, send it as it was rendered."""
    form = form_of(client.get(url))
    data = form.data | {name: as_list(value) for name, value in typed.items()}
    unknown = set(typed) - form.names
    assert not unknown, f"{url} has no {unknown}"
    return client.post(form.action or url, data)


def as_list(value: Any) -> list[Any]:
    """A value as the values of a field."""
    return value if isinstance(value, list) else [value]
