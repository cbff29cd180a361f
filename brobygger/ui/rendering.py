"""Fields as the design system draws them: label, help, message, then the field.

Django itself ties help and message to the field (``aria-describedby``, ``aria-invalid``); this
adds the classes and says which markup a field takes.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.forms.boundfield import BoundField, BoundWidget
from django.utils.safestring import SafeString

WIDTHS = {"date": "input-width-s", "time": "input-width-xs", "number": "input-width-s"}
CLASSES: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxInput, "form-checkbox"),
    (forms.CheckboxSelectMultiple, "form-checkbox"),  # Django's is a kind of RadioSelect
    (forms.RadioSelect, "form-radio"),
    (forms.Select, "form-select"),
    (forms.Widget, "form-input"),
)


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
    def has_notes(self) -> bool:
        """Whether help or a message stands beside it."""
        return bool(self.bound.help_text or self.bound.errors)

    @property
    def id(self) -> str:
        """The id the error summary leads to: of a group, its first choice."""
        return f"{self.bound.auto_id}_0" if self.kind == "group" else str(self.bound.auto_id)

    @property
    def css_class(self) -> str:
        """The design system's class for the field, or for each choice of a group."""
        return next(name for kind, name in CLASSES if isinstance(self.bound.field.widget, kind))

    @property
    def widget(self) -> SafeString:
        """The field itself."""
        widget = self.bound.field.widget
        width = WIDTHS.get(getattr(widget, "input_type", "") or "", "")
        given = str(widget.attrs.get("class", ""))
        classes = " ".join(part for part in (self.css_class, width, given) if part)
        return self.bound.as_widget(attrs={"class": classes})

    @property
    def choices(self) -> list[BoundWidget]:
        """A group's choices."""
        found = self.bound.subwidgets
        for choice in found:
            choice.data["attrs"]["class"] = self.css_class
        return found


def field_views(form: forms.BaseForm, names: Iterable[str]) -> list[FieldView]:
    """The visible fields, or those named, in that order."""
    wanted = [form[name] for name in names] or form.visible_fields()
    return [FieldView(bound) for bound in wanted]
