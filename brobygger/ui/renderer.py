"""Plain fields written faster than by Django, which renders two templates for each."""

from typing import Any

from django.forms.renderers import DjangoTemplates
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

PLACE = "django/forms/widgets/"
KINDS = ("text", "hidden", "checkbox", "date", "time", "number", "email", "password", "input")
INPUTS = frozenset(f"{PLACE}{kind}.html" for kind in KINDS)
"""Templates of Django's that write nothing but one ``<input>``."""

CHOICES = frozenset((f"{PLACE}radio_option.html", f"{PLACE}checkbox_option.html"))
"""And these, when they stand without a label of their own."""

TEXTAREA = f"{PLACE}textarea.html"


class FormRenderer(DjangoTemplates):
    """Django's own renderer, but for plain fields."""

    def render(
        self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None
    ) -> SafeString:
        """Write a plain field here, and leave everything else to Django."""
        widget = context.get("widget", {})
        if template_name in INPUTS or (template_name in CHOICES and not widget["wrap_label"]):
            return plain_input(widget)
        if template_name == TEXTAREA:
            return plain_textarea(widget)
        return SafeString(super().render(template_name, context, request))


def plain_input(widget: dict[str, Any]) -> SafeString:
    """One ``<input>``."""
    value = "" if widget["value"] is None else format_html(' value="{}"', widget["value"])
    parts = (widget["type"], widget["name"], value, flatatt(widget["attrs"]))
    return format_html('<input type="{}" name="{}"{}{}>', *parts)


def plain_textarea(widget: dict[str, Any]) -> SafeString:
    """One ``<textarea>``; the first line break is not part of its text."""
    parts = (widget["name"], flatatt(widget["attrs"]), widget["value"] or "")
    return format_html('<textarea name="{}"{}>\n{}</textarea>', *parts)
