"""What every form of the plan shares: who acts, on whose plan, on which record."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError, add_to
from brobygger.ui.forms import ActForm, TextField

Words = str | Promise


class PlanForm(ActForm):
    """A form for one act on a plan."""

    permission: ClassVar[str]
    heading: ClassVar[Words]
    lead: ClassVar[Words] = ""
    button: ClassVar[Words] = _("Gem")
    done: ClassVar[Words] = _("Gemt.")
    template: ClassVar[str] = "plan/form.html"
    live: ClassVar[str] = ""
    """Which advice stands beside the form while people type (``views.advice``)."""

    def __init__(self, actor: Actor, citizen: Citizen, record: Any, data: Any = None) -> None:
        self.actor, self.citizen, self.record = actor, citizen, record
        super().__init__(data)
        revision = {} if record is None else {"revision": record.revision}
        self.initial = {**self.initial, **self.first_values(), **revision}

    def first_values(self) -> dict[str, Any]:
        """What the form shows before anybody has typed."""
        return {}

    def act(self, **form: Any) -> object:
        """Do it."""
        raise NotImplementedError

    def perform(self) -> bool:
        """Do it if the form is right; a refusal stands beside its field."""
        if not self.is_valid():
            return False
        try:
            self.act(
                submission_id=self.cleaned_data["submission_id"],
                revision=self.cleaned_data["revision"],
            )
        except UserError as error:
            add_to(self, error)
            return False
        return True

    def told(self, *names: str) -> dict[str, Any]:
        """Some of the cleaned fields."""
        return {name: self.cleaned_data[name] for name in names}


class CountedField(TextField):
    """A text that says how much room there is, and counts while people type."""

    def __init__(self, *, max_length: int, help_text: Words = "", **kwargs: Any) -> None:
        super().__init__(max_length=max_length, help_text=help_text, **kwargs)
        self.widget.attrs["data-bb-count"] = max_length


class KeyField(forms.TypedChoiceField):
    """One of a few records by key, or none."""

    default_error_messages = {"invalid_choice": _("Den findes ikke mere. Vælg en anden.")}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=UUID, empty_value=None, required=False, **kwargs)

    def offer(self, options: list[tuple[str, str]]) -> None:
        """What can be chosen."""
        self.choices = [("", _("Ikke knyttet til noget bestemt")), *options]
