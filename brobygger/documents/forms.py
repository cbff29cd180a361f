"""Forms of the room."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.documents.actions.workflow import MOST_COMMENT
from brobygger.ui.forms import BrobyggerForm, TextField

PART = "del-"


class SendBackForm(BrobyggerForm):
    """What is wanting, for the one who gets the document back: of the whole and of its parts."""

    text = TextField(
        label=_("Hvad skal rettes?"),
        help_text=_("Skriv det, så den anden ved, hvad der skal til, før du kan godkende."),
        lines=6,
        max_length=MOST_COMMENT,
        required=False,
    )
    revision = forms.IntegerField(
        widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1, required=False
    )

    def __init__(self, *args: Any, parts: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.keys = {f"{PART}{key}": key for key, _title in parts}
        for key, title in parts:
            self.fields[f"{PART}{key}"] = TextField(
                label=title, lines=2, max_length=MOST_COMMENT, required=False
            )

    @property
    def has_remarks(self) -> bool:
        """Whether something was written about a part."""
        return any(self[name].value() for name in self.keys)

    @property
    def remarks(self) -> dict[str, str]:
        """What was written about the parts, by their keys."""
        return {key: self.cleaned_data[name] for name, key in self.keys.items()}
