"""Fields as the design system draws them: label, help, message, then the field.

Django itself ties help and message to the field (``aria-describedby``, ``aria-invalid``); this
adds the classes and the markup. It is written here and not in templates because a page may have
thirty fields, and a template takes some twenty steps for each.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.forms.boundfield import BoundField, BoundWidget
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

WIDTHS = {"date": "input-width-s", "time": "input-width-xs", "number": "input-width-s"}
CLASSES: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxInput, "form-checkbox"),
    (forms.CheckboxSelectMultiple, "form-checkbox"),  # Django's is a kind of RadioSelect
    (forms.RadioSelect, "form-radio"),
    (forms.Select, "form-select"),
    (forms.Widget, "form-input"),
)

GROUP = '<div class="form-group{}">\n{}\n</div>\n'
LABEL = '<label class="form-label" for="{}">{}</label>'
REQUIRED = ' <span class="bb-required">{}</span>'
HINT = '<span class="form-hint" id="{}_helptext">{}</span>\n'
ERROR = '<span class="form-error-message" id="{}_error"><span class="sr-only">{}</span> {}</span>\n'
TICK = '<div class="form-group-checkbox">{}{}</div>\n{}'
CHOICE = '<div class="form-group-{}">{}<label class="form-label" for="{}">{}</label></div>'
FIELDSET = '<fieldset{}>\n<legend class="form-label">{}</legend>\n{}{}\n</fieldset>'


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field ready for the template."""

    bound: BoundField

    @property
    def kind(self) -> str:
        """Which markup: one tick, a group of choices, or a plain field."""
        widget = self.bound.field.widget
        if isinstance(widget, forms.CheckboxInput):
            return "tick"
        return "group" if self.bound.use_fieldset else "plain"

    @property
    def errors(self) -> list[str]:
        """What is wrong with it."""
        return [str(message) for message in self.bound.errors]

    @property
    def id(self) -> str:
        """The id the error summary leads to: of a group, its first choice."""
        return f"{self.bound.auto_id}_0" if self.kind == "group" else str(self.bound.auto_id)

    @property
    def _css_class(self) -> str:
        """The design system's class for the field, or for each choice of a group."""
        return next(name for kind, name in CLASSES if isinstance(self.bound.field.widget, kind))

    @property
    def widget(self) -> SafeString:
        """The field itself."""
        widget = self.bound.field.widget
        width = WIDTHS.get(getattr(widget, "input_type", "") or "", "")
        given = str(widget.attrs.get("class", ""))
        classes = " ".join(part for part in (self._css_class, width, given) if part)
        return self.bound.as_widget(attrs={"class": classes})

    @property
    def html(self) -> SafeString:
        """The whole of it."""
        draw = {"tick": self._tick, "group": self._group, "plain": self._plain}[self.kind]
        return format_html(GROUP, " form-error" if self.errors else "", draw())

    def _plain(self) -> SafeString:
        return format_html("{}\n{}{}", self._label, self._notes, self.widget)

    def _tick(self) -> SafeString:
        return format_html(TICK, self.widget, self._label, self._notes)

    def _group(self) -> SafeString:
        described = self.bound.aria_describedby
        attribute = format_html(' aria-describedby="{}"', described) if described else ""
        name = self._css_class.removeprefix("form-")
        choices = format_html_join(
            "\n",
            CHOICE,
            ((name, one.tag(), one.id_for_label, one.choice_label) for one in self._choices),
        )
        return format_html(FIELDSET, attribute, self._words, self._notes, choices)

    @property
    def _label(self) -> SafeString:
        return format_html(LABEL, self.bound.auto_id, self._words)

    @property
    def _words(self) -> SafeString:
        """The label's words, and that the field must be filled where it must."""
        must = format_html(REQUIRED, _("(skal udfyldes)")) if self.bound.field.required else ""
        return format_html("{}{}", self.bound.label, must)

    @property
    def _notes(self) -> SafeString:
        """Help and message."""
        key, errors, help_text = self.bound.auto_id, self.errors, self.bound.help_text
        hint = format_html(HINT, key, help_text) if help_text else ""
        error = format_html(ERROR, key, _("Fejl:"), " ".join(errors)) if errors else ""
        return format_html("{}{}", hint, error)

    @property
    def _choices(self) -> list[BoundWidget]:
        """A group's choices."""
        found = self.bound.subwidgets
        for choice in found:
            choice.data["attrs"]["class"] = self._css_class
        return found


def field_views(form: forms.BaseForm, names: Iterable[str]) -> list[FieldView]:
    """The visible fields, or those named, in that order."""
    wanted = [form[name] for name in names] or form.visible_fields()
    return [FieldView(bound) for bound in wanted]
