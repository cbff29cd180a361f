"""Habits the desks' own forms share."""

from typing import cast

from django import forms
from django.http import QueryDict

from brobygger.ui.errors import attempt
from brobygger.ui.forms import BrobyggerForm


class StampedForm(BrobyggerForm):
    """A form that remembers what it was filled with (``actions.changes.stamp``)."""

    stamp = forms.CharField(widget=forms.HiddenInput, required=False, max_length=16)

    def restamp(self, stamp: str) -> None:
        """After a clash was shown, saving again means it: the text stays, the stamp is new."""
        data = cast(QueryDict, self.data).copy()
        data["stamp"] = stamp
        self.data = data


__all__ = ["StampedForm", "attempt"]
