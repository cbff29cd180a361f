"""The fields of facts: a database column that also knows how people write and read it.

Each kind of field turns a typed text into a value (``typed``, raising UserError) and a fact's
value into the text an input holds (``text_of``) and the words a page shows (``shown_in``). The
words live here only: migrations see plain columns.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from brobygger.documents.actions.base import cleaned
from brobygger.facts import months
from brobygger.people.models import WalledForeignKey
from brobygger.ui import forms
from brobygger.ui import text as texts
from brobygger.ui.dates import full_day
from brobygger.ui.errors import UserError

if TYPE_CHECKING:
    from brobygger.facts.models import Fact

Words = str | Promise
Choices = Sequence[tuple[str, Words]]
MOST_TYPED = 10_000
"""Nobody types more into a field that is not text; longer is not even parsed."""


def _column(given: dict[str, Any], label: Words, **fixed: Any) -> dict[str, Any]:
    """A text column's settings; those of a migration (``given``) count most."""
    return {"verbose_name": label, "blank": True, "default": "", **fixed, **given}


class FactField(models.Field):  # type: ignore[type-arg]
    """What every field of a fact can do."""

    stored_as = "django.db.models.CharField"
    input_kind = "text"
    lines = 1
    is_required = False

    def deconstruct(self) -> Any:
        """The column without its words."""
        name, _path, args, kwargs = super().deconstruct()
        for words in ("verbose_name", "help_text", "choices"):
            kwargs.pop(words, None)
        return name, self.stored_as, args, kwargs

    @property
    def label(self) -> str:
        """What the field is called."""
        return str(self.verbose_name)

    def typed(self, text: str, citizen_id: UUID) -> Any:
        """The value of a typed text."""
        raise NotImplementedError

    def text_of(self, fact: "Fact") -> str:
        """The text an input holds; the same text for the same value."""
        return str(getattr(fact, self.attname) or "")

    def shown_in(self, fact: "Fact") -> str:
        """The words a page shows."""
        return self.in_words(self.text_of(fact))

    def in_words(self, text: str) -> str:
        """The words for what an input holds."""
        return text

    def options(self, fact: "Fact") -> Choices:
        """What can be chosen, if the field is a choice."""
        return ()


class Text(FactField, models.CharField):  # type: ignore[type-arg]
    """A text in one line, or in several."""

    def __init__(
        self,
        label: Words = "",
        *,
        most: int = 200,
        lines: int = 1,
        required: bool = False,
        **kwargs: Any,
    ) -> None:
        self.lines, self.is_required = lines, required
        super().__init__(**_column(kwargs, label, max_length=most))

    def typed(self, text: str, citizen_id: UUID) -> str:
        """The text without what can do harm."""
        text = text if self.lines > 1 else texts.one_line(text)
        return cleaned(text, self.max_length or 0, self.name)


class Choice(FactField, models.CharField):  # type: ignore[type-arg]
    """One of a few; a fact made anew holds the first when ``required``."""

    def __init__(
        self, label: Words = "", options: Choices = (), *, required: bool = False, **kwargs: Any
    ) -> None:
        self._options = options
        default = options[0][0] if required and options else ""
        super().__init__(**_column(kwargs, label, max_length=20, default=default))

    def typed(self, text: str, citizen_id: UUID) -> str:
        """The key, given as key or as the word for it."""
        asked = texts.one_line(text[:MOST_TYPED])
        for key, word in self._options:
            if asked and asked in {key, str(word)}:
                return key
        if asked or self.default:
            raise UserError(_("Vælg en af mulighederne."), self.name)
        return ""

    def in_words(self, text: str) -> str:
        """The chosen word."""
        return str(dict(self._options).get(text, text))

    def options(self, fact: "Fact") -> Choices:
        """All of them."""
        return self._options

    @property
    def keys(self) -> list[str]:
        """What the column may hold."""
        return [key for key, _word in self._options]


class Month(FactField, models.CharField):  # type: ignore[type-arg]
    """A month, or only a year."""

    def __init__(self, label: Words = "", **kwargs: Any) -> None:
        super().__init__(**_column(kwargs, label, max_length=7))

    def typed(self, text: str, citizen_id: UUID) -> str:
        """The month."""
        try:
            return months.read(texts.one_line(text[:MOST_TYPED]))
        except months.NotAMonth:
            words = _("Skriv måned og år, fx 3.2015, eller kun året, fx 2015.")
            raise UserError(words, self.name) from None

    def text_of(self, fact: "Fact") -> str:
        """As people write it."""
        return months.short(super().text_of(fact))

    def in_words(self, text: str) -> str:
        """As people say it."""
        return months.in_words(months.read(text))


class Day(FactField, models.DateField):  # type: ignore[type-arg]
    """A day."""

    stored_as = "django.db.models.DateField"
    input_kind = "date"

    def __init__(self, label: Words = "", **kwargs: Any) -> None:
        super().__init__(**{"verbose_name": label, "null": True, "blank": True} | kwargs)

    def typed(self, text: str, citizen_id: UUID) -> date | None:
        """The day, however Danes write it."""
        try:
            day: date | None = forms.DateField(required=False).clean(text[:MOST_TYPED])
        except ValidationError as error:
            raise UserError(error.messages[0], self.name) from None
        return day

    def in_words(self, text: str) -> str:
        """With weekday and month's name."""
        return full_day(date.fromisoformat(text)) if text else ""


class Tie(FactField, WalledForeignKey):
    """Another fact of the same citizen."""

    stored_as = "brobygger.people.models.base.WalledForeignKey"

    def __init__(self, label: Words = "", to: Any = None, **kwargs: Any) -> None:
        fixed = {"on_delete": models.PROTECT, "null": True, "blank": True, "verbose_name": label}
        super().__init__(to, **fixed | kwargs)

    def typed(self, text: str, citizen_id: UUID) -> UUID | None:
        """The key of a fact that is there, given as key or as its headline."""
        asked = texts.one_line(text[:MOST_TYPED])
        if not asked:
            return None
        for key, headline in self._there(citizen_id):
            if asked in {key, headline}:
                return UUID(key)
        raise UserError(_("Den findes ikke mere. Vælg en anden."), self.name)

    def shown_in(self, fact: "Fact") -> str:
        """The other's headline."""
        other = getattr(fact, self.name)
        return other.headline if other else ""

    def in_words(self, text: str) -> str:
        """The headline of the one a key names; a headline stays as it is."""
        try:
            other = self._rows.filter(pk=UUID(text)).first()
        except ValueError:
            return text
        return other.headline if other else text

    def options(self, fact: "Fact") -> Choices:
        """Everything it can be tied to."""
        return [("", _("Ingen bestemt")), *self._there(fact.citizen_id)]

    def _there(self, citizen_id: UUID) -> list[tuple[str, str]]:
        rows = self._rows.filter(citizen=citizen_id, removed_at__isnull=True)
        return [(str(row.pk), row.headline) for row in rows if not row.is_blank]

    @property
    def _rows(self) -> Any:
        return self.remote_field.model._default_manager
