"""What a list can be narrowed by. Each filter reads its own part of the address.

A value that does not exist narrows nothing. Filters on walled tables use only equality, ranges
and prefixes: others cannot use an index behind row-level security (decisions).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.people.cpr import looks_like_cpr
from brobygger.people.names import is_called
from brobygger.ui.forms import DateField, TextField
from brobygger.ui.widgets import Select

Choices = Iterable[tuple[Any, str | Promise]]
Label = str | Promise


@dataclass(frozen=True, kw_only=True)
class Filter:
    """One filter: its fields in the form, and the condition its answers make."""

    name: str
    label: Label

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """The form's fields by name."""
        raise NotImplementedError

    def condition(self, answers: dict[str, Any]) -> Q:
        """What the answers narrow to; an empty condition narrows nothing."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Choice(Filter):
    """One of several. ``choices`` may ask the actor; ``where`` makes more than an equality."""

    choices: Choices | Callable[[Actor], Choices]
    path: str = ""
    where: Callable[[str], Q] | None = None

    def options(self, actor: Actor) -> list[tuple[str, str | Promise]]:
        """The choices, with text keys as the address carries them."""
        found = self.choices(actor) if callable(self.choices) else self.choices
        return [(str(key), label) for key, label in found]

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A drop-down with "Alle" on top."""
        return self.field([("", _("Alle")), *self.options(actor)])

    def field(self, choices: Choices) -> dict[str, forms.Field]:
        """A drop-down with just these choices."""
        return {
            self.name: forms.ChoiceField(
                label=str(self.label), choices=choices, required=False, widget=Select
            )
        }

    def condition(self, answers: dict[str, Any]) -> Q:
        """Equality, or what ``where`` makes of the choice."""
        value = answers.get(self.name)
        if not value:
            return Q()
        return self.where(value) if self.where else Q(**{self.path: value})


class KnownChoicesField(forms.MultipleChoiceField):
    """Several of several; unknown ones are left out instead of refused."""

    def to_python(self, value: Any) -> list[str]:
        """The known ones."""
        return [one for one in super().to_python(value) if self.valid_value(one)]


@dataclass(frozen=True, kw_only=True)
class ManyChoices(Choice):
    """Several of several."""

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """Ticks, folded away until wanted."""
        field = KnownChoicesField(
            label=str(self.label),
            choices=self.options(actor),
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )
        return {self.name: field}

    def condition(self, answers: dict[str, Any]) -> Q:
        """Any of them."""
        values = answers.get(self.name) or []
        if not values:
            return Q()
        if self.where is None:
            return Q(**{f"{self.path}__in": values})
        condition = Q()
        for value in values:
            condition |= self.where(value)
        return condition


@dataclass(frozen=True, kw_only=True)
class YesNo(Filter):
    """Yes, no, or never mind. ``yes`` is the condition that holds for yes."""

    yes: Q

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A drop-down."""
        choices = [("", _("Alle")), ("ja", _("Ja")), ("nej", _("Nej"))]
        return {
            self.name: forms.ChoiceField(
                label=str(self.label), choices=choices, required=False, widget=Select
            )
        }

    def condition(self, answers: dict[str, Any]) -> Q:
        """The condition or its opposite."""
        value = answers.get(self.name)
        return {"ja": self.yes, "nej": ~self.yes}.get(value or "", Q())


@dataclass(frozen=True, kw_only=True)
class DateRange(Filter):
    """From and to, both included. ``is_moment`` when the column holds hours too."""

    path: str
    is_moment: bool = False

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """Two dates."""
        since = _("%(label)s fra") % {"label": self.label}
        until = _("%(label)s til") % {"label": self.label}
        return {
            f"{self.name}_fra": DateField(label=since, required=False),
            f"{self.name}_til": DateField(label=until, required=False),
        }

    def condition(self, answers: dict[str, Any]) -> Q:
        """A half-open range."""
        condition = Q()
        since, until = answers.get(f"{self.name}_fra"), answers.get(f"{self.name}_til")
        if since:
            condition &= Q(**{f"{self.path}__gte": self._bound(since)})
        if until:
            condition &= Q(**{f"{self.path}__lt": self._bound(until + timedelta(days=1))})
        return condition

    def _bound(self, day: date) -> date | datetime:
        return timezone.make_aware(datetime.combine(day, time())) if self.is_moment else day


PRIVATE = "private"
"""The code of what must not stand in an address: the list answers at one without it."""


class NameField(TextField):
    """A name; a CPR number is refused, as filters stand in the address."""

    def bound_data(self, data: Any, initial: Any) -> Any:
        """A number is not written back into the page."""
        return "" if looks_like_cpr(str(data or "")) else super().bound_data(data, initial)

    def validate(self, value: str) -> None:
        """Names only; the number has a field of its own, which keeps it out of addresses."""
        super().validate(value)
        if looks_like_cpr(value):
            text = _("Skriv et navn. Søg på CPR-nummer i feltet øverst på siden.")
            raise ValidationError(text, code=PRIVATE)


@dataclass(frozen=True, kw_only=True)
class Search(Filter):
    """Words of a name, each from its beginning; ``path`` leads to a ``sort_key``.

    It looks at each name that the other filters leave, so it belongs where those are one
    municipality's.
    """

    path: str

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A line to write in."""
        return {self.name: NameField(label=self.label, required=False, max_length=100)}

    def condition(self, answers: dict[str, Any]) -> Q:
        """First name, last name or both, in any order."""
        return is_called(self.path, answers.get(self.name) or "")
