"""Habits the desks' own forms share."""

from typing import cast

from django import forms
from django.http import QueryDict

from brobygger.ui.errors import attempt
from brobygger.ui.forms import BrobyggerForm


class StampedForm(BrobyggerForm):
    """A form that remembers what it was filled with (``actions.changes.stamp``)."""

    stamp = forms.CharField(widget=forms.HiddenInput, required=False, max_length=16)

    def clashes(self, stamp: str) -> bool:
        """Say whether it was sent from something else than what is stored now.

        The page shows both, and saving again means it: the text stays, the stamp is new.
        """
        if not self.is_bound or self.data.get("stamp") == stamp:
            return False
        data = cast(QueryDict, self.data).copy()
        data["stamp"] = stamp
        self.data = data
        return True


__all__ = ["StampedForm", "attempt"]
