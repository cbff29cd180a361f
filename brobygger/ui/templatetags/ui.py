"""Tags and filters every template has."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import Any

from django import forms, template
from django.template import Context
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from brobygger.ui import dates
from brobygger.ui.icons import NAMES
from brobygger.ui.menu import MayAct, links
from brobygger.ui.rendering import FieldView, field_views

MENU_LONGEST, MENU_SHOWN = 9, 7
"""A longer menu shows so many lines; the rest lies under "Mere"."""

register = template.Library()

STATUS_ICONS = {"ok": "success", "soon": "time", "late": "warning", "quiet": "minus"}
MESSAGE_ICONS = {"success": "success", "warning": "warning", "error": "error"}


@register.simple_tag
@cache
def icon(name: str, classes: str = "") -> SafeString:
    """A decorative icon; the word stands beside it. ``ui.icons.NAMES`` lists them."""
    if name not in NAMES:
        raise ValueError(f"no icon {name}: add it to ui/icons.py")
    return format_html(
        '<svg class="bb-icon {}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        classes,
        static("ui/icons.svg"),
        name,
    )


@register.simple_tag
def status(kind: str, word: str) -> SafeString:
    """How something stands, as word and icon: ``ok``, ``soon``, ``late`` or ``quiet``."""
    kind = kind if kind in STATUS_ICONS else "quiet"
    return format_html(
        '<span class="bb-status bb-status-{}">{} {}</span>', kind, icon(STATUS_ICONS[kind]), word
    )


@register.filter
def message_icon(level: str) -> str:
    """The icon of a message's level."""
    return MESSAGE_ICONS.get(level, "info")


@register.filter
def day(value: date | datetime | None) -> str:
    """A day as people say it ("i morgen", "for 3 dage siden"), the full date on hover."""
    if value is None or value == "":
        return ""
    at = timezone.localtime(value).date() if isinstance(value, datetime) else value
    return _time(value, dates.day_in_words(at, timezone.localdate()), dates.full_day(at))


@register.filter
def moment(value: datetime | date | None) -> str:
    """A day with its hour ("i morgen kl. 10.00"), the full date on hover."""
    if not isinstance(value, datetime):
        return day(value)
    at = timezone.localtime(value)
    words = dates.moment_in_words(at, timezone.localdate())
    return _time(at, words, dates.full_moment(at))


def _time(value: date | datetime, words: str, full: str) -> SafeString:
    """The words for eyes; the full date for screen readers and on paper, where "i dag" ages."""
    if words == full:
        return format_html('<time datetime="{}">{}</time>', value.isoformat(), full)
    return format_html(
        '<time datetime="{}" title="{}"><span class="bb-words">{}</span>'
        '<span class="bb-full sr-only"> ({})</span></time>',
        *(value.isoformat(), full, words, full),
    )


@register.filter
def may(actor: MayAct | str | None, permission: str) -> bool:
    """Whether the actor holds a permission: ``{% if actor|may:"desks.find" %}``."""
    return bool(actor) and actor.may(permission)  # type: ignore[union-attr]


@register.inclusion_tag("ui/_empty.html")
def empty(text: str, url: str = "", link: str = "") -> dict[str, str]:
    """What stands where nothing is yet, and what to do about it."""
    return {"text": text, "url": url, "link": link}


@register.inclusion_tag("ui/_menu.html", takes_context=True)
def menu(context: Context) -> dict[str, Any]:
    """The active role's menu; a citizen's is folded away on a phone, staff's tail under "Mere"."""
    request, actor = context.get("request"), context.get("actor")
    found = links(actor, request.path) if request and actor else []
    here = next((link.label for link in found if link.is_here), "")
    is_citizens = bool(getattr(actor, "citizen_id", None))
    shown = len(found) if is_citizens or len(found) <= MENU_LONGEST else MENU_SHOWN
    return {"links": found[:shown], "more": found[shown:], "here": here, "folds": is_citizens}


@register.inclusion_tag("ui/_form_fields.html")
def form_fields(form: forms.BaseForm, *names: str) -> dict[str, Any]:
    """Every field (or only those named), with label, help and message beside the field."""
    return {"form": form, "fields": field_views(form, names), "hidden": _hidden(form, names)}


def _hidden(form: forms.BaseForm, names: Iterable[str]) -> list[forms.BoundField]:
    """Hidden fields come once, with the call that names no fields."""
    return [] if names else list(form.hidden_fields())


@register.inclusion_tag("ui/_form_errors.html")
def form_errors(form: forms.BaseForm) -> dict[str, Any]:
    """The summary on top of a refused form: each message leads to its field."""
    fields: list[FieldView] = [field for field in field_views(form, ()) if field.errors]
    hidden = [message for field in form.hidden_fields() for message in field.errors]
    return {"general": [*form.non_field_errors(), *hidden], "fields": fields}
