"""Forms and fields every room builds on: kind to typing, hard on hostile text."""

import re
from collections.abc import Callable
from datetime import date, time
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.ui import text

FIRST_YEAR, LAST_YEAR = 1900, 2100
DAY_WORDS = {"i dag": 0, "idag": 0, "i morgen": 1, "imorgen": 1, "i går": -1, "igår": -1}


REQUIRED: dict[type[forms.Field], Any] = {
    forms.ChoiceField: _("Vælg en mulighed."),
    forms.BooleanField: _("Sæt kryds for at gå videre."),
    forms.Field: _("Udfyld feltet."),
}
"""What a field of each kind says when it must be filled in and has no words of its own."""


class BrobyggerForm(forms.Form):
    """A form drawn by ``{% form_fields form %}``."""

    use_required_attribute = False  # our messages, beside the field, in Danish

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if field.error_messages["required"] == forms.Field.default_error_messages["required"]:
                kind = next(kind for kind in REQUIRED if isinstance(field, kind))
                field.error_messages["required"] = REQUIRED[kind]


FORGED = {"invalid": _("Formularen er ændret på vejen. Åbn siden igen, og prøv på ny.")}


class ActForm(BrobyggerForm):
    """A form for an act: carries who-sent-what-once and what the page was made from.

    ``submission_id`` is fresh for each rendered form and is kept when the form is shown
    again with errors, so that a double press is one act. ``revision`` is the record's.
    """

    submission_id = forms.UUIDField(
        widget=forms.HiddenInput, initial=uuid4, required=False, error_messages=FORGED
    )
    revision = forms.IntegerField(
        widget=forms.HiddenInput,
        min_value=0,
        max_value=2**31 - 1,
        required=False,
        error_messages={**FORGED, "min_value": FORGED["invalid"], "max_value": FORGED["invalid"]},
    )

    def clean_submission_id(self) -> UUID:
        """A form without one (or with a forged one) still acts, once."""
        given: UUID | None = self.cleaned_data.get("submission_id")
        return given or uuid4()


class TextField(forms.CharField):
    """Text in one line (or several), cleaned of what cannot be seen but can do harm."""

    default_error_messages = {
        "required": _("Skriv her, før du gemmer."),
        "max_length": _(
            "Teksten er på %(show_value)d tegn. Der er plads til %(limit_value)d. Gør den kortere."
        ),
    }

    def __init__(self, *, max_length: int = 200, lines: int = 1, **kwargs: Any) -> None:
        self.lines = lines
        if lines > 1:
            kwargs.setdefault("widget", forms.Textarea(attrs={"rows": lines}))
        super().__init__(max_length=max_length, **kwargs)

    def to_python(self, value: Any) -> str:
        """The text, cleaned."""
        cleaner = text.clean if self.lines > 1 else text.one_line
        return cleaner(str(value)) if value not in self.empty_values else ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """No ``maxlength``: a browser would cut pasted text silently; we say it instead."""
        return {}


class PersonNameField(TextField):
    """A person's name: at least one letter, no digits."""

    default_error_messages = {"not_a_name": _("Skriv et navn med bogstaver, fx Anna Jensen.")}

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 100)
        super().__init__(**kwargs)

    def validate(self, value: str) -> None:
        """Names are written with letters."""
        super().validate(value)
        if value and (not re.search(r"[^\W\d_]", value) or re.search(r"[\d<>]", value)):
            raise ValidationError(self.error_messages["not_a_name"], code="not_a_name")


class KindInput(forms.widgets.DateTimeBaseInput):
    """A browser's own date or time field; as text when what was typed is neither.

    Nothing typed is lost: a browser would show its own field empty for "31.02.2026".
    """

    def __init__(self, kind: str, format: str, is_readable: Callable[[str], bool]) -> None:
        super().__init__(format=format)
        self.kind, self.is_readable = kind, is_readable

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Choose the kind of field by what stands in it."""
        context = super().get_context(name, value, attrs)
        shown = context["widget"]["value"]
        fits = shown is None or self.is_readable(shown)
        context["widget"]["type"] = self.kind if fits else "text"
        return context


def _is_iso_date(shown: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", shown))


def _is_clock(shown: str) -> bool:
    return bool(re.fullmatch(r"\d\d:\d\d", shown))


class DateInput(KindInput):
    """A date."""

    input_type = "date"
    format_key = "DATE_INPUT_FORMATS"

    def __init__(self) -> None:
        super().__init__("date", "%Y-%m-%d", _is_iso_date)


class TimeInput(KindInput):
    """A time of day."""

    input_type = "time"
    format_key = "TIME_INPUT_FORMATS"

    def __init__(self) -> None:
        super().__init__("time", "%H:%M", _is_clock)


class DateField(forms.DateField):
    """A day, as Danes write it; "i dag" and "i morgen" too."""

    widget = DateInput
    default_error_messages = {
        "required": _("Vælg en dato."),
        "invalid": _("Skriv datoen som dag, måned og år, fx 24.3.2026."),
        "year": _("Året skal ligge mellem 1900 og 2100."),
    }

    def to_python(self, value: Any) -> date | None:
        """The day."""
        if isinstance(value, str):
            value = text.one_line(value)[:40]
            days = DAY_WORDS.get(value.casefold())
            value = _from_today(days) if days is not None else value
        return super().to_python(value)

    def validate(self, value: date | None) -> None:
        """Refuse years nobody alive has to do with."""
        super().validate(value)
        if value and not FIRST_YEAR <= value.year <= LAST_YEAR:
            raise ValidationError(self.error_messages["year"], code="year")


def _from_today(days: int) -> date:
    return date.fromordinal(timezone.localdate().toordinal() + days)


class TimeField(forms.TimeField):
    """A time of day: 9, 9.30, 09:30, 0930."""

    widget = TimeInput
    default_error_messages = {
        "required": _("Skriv et klokkeslæt."),
        "invalid": _("Skriv klokkeslættet som timer og minutter, fx 9.30."),
    }

    def to_python(self, value: Any) -> time | None:
        """The time; a bare hour is that hour."""
        if isinstance(value, str):
            value = text.one_line(value)[:20]
            value = re.sub(r"^(kl\.?|klokken)\s*", "", value, flags=re.IGNORECASE)
            value = re.sub(r"^(\d{1,2})(\d\d)$", r"\1:\2", value)
            value = f"{value}:00" if re.fullmatch(r"\d{1,2}", value) else value
        return super().to_python(value)
