"""Fields the acts on a journey share: days within reason, notes, codes."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.actions import choices
from brobygger.ui.errors import UserError
from brobygger.ui.forms import DateField, TextField

EARLIEST = date(2000, 1, 1)
"""Nothing in a journey happened before; older dates are slips of the keyboard."""
FURTHEST = timedelta(days=3 * 366)
"""Nothing is planned further ahead than three years."""
NOTE_LENGTH = 10_000
REASON_LENGTH = 500


class DayField(DateField):
    """A day that may have been: from 2000 until today."""

    def bounds(self) -> tuple[date, date]:
        """Return the first and the last day that make sense."""
        return EARLIEST, timezone.localdate()

    def validate(self, value: date | None) -> None:
        """Refuse days outside the bounds, saying what they are."""
        super().validate(value)
        first, last = self.bounds()
        if value and not first <= value <= last:
            raise ValidationError(
                _("Vælg en dag fra %(first)s til %(last)s."),
                params={"first": date_format(first), "last": date_format(last)},
            )


class TodayField(DayField):
    """A day that may have been; today unless something else is chosen."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"initial": timezone.localdate, "label": _("Dato"), **kwargs})


class ComingDayField(DayField):
    """A day from today and three years ahead."""

    def bounds(self) -> tuple[date, date]:
        """Return today and the last day anybody plans for."""
        return timezone.localdate(), timezone.localdate() + FURTHEST


class NoteField(TextField):
    """Free text of several lines; may be left out."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(**{"max_length": NOTE_LENGTH, "lines": 5, **kwargs})


class ReasonField(TextField):
    """Why somebody did something; asked for where the rules let people choose."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Begrundelse"))
        super().__init__(**{"max_length": REASON_LENGTH, "lines": 3, **kwargs})


class RadioField(forms.ChoiceField):
    """One of few choices, all in view."""

    widget = forms.RadioSelect
    default_error_messages = {
        "required": _("Vælg en mulighed."),
        "invalid_choice": _("Vælg en af mulighederne."),
    }


class SelectField(forms.ChoiceField):
    """One of many choices."""

    default_error_messages = RadioField.default_error_messages


class BoxesField(forms.MultipleChoiceField):
    """Any number of choices, all in view."""

    widget = forms.CheckboxSelectMultiple
    default_error_messages = {
        "required": _("Sæt mindst ét kryds."),
        "invalid_choice": _("Vælg blandt de viste muligheder."),
    }

    def __init__(self, choices: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(choices=choices, **kwargs)


class HoursField(TextField):
    """Effective hours a week, with a comma or a point; None when left out."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Effektive timer om ugen"))
        kwargs.setdefault("help_text", _("De timer, lønnen bliver regnet af – for eksempel 7,5."))
        super().__init__(max_length=20, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Return hours with a comma, as people write them."""
        return value.replace(".", ",") if isinstance(value, str) else value

    def clean(self, value: Any) -> Any:
        """Return the hours as the actions take them."""
        text = super().clean(value)
        try:
            return Decimal(choices.hours(text)) if text else None
        except UserError as error:
            raise ValidationError(error.message) from None
