"""Habits the desks' own forms share."""

from collections.abc import Callable
from typing import cast

from django import forms
from django.db import transaction
from django.http import QueryDict

from brobygger.ui.errors import UserError, add_to
from brobygger.ui.forms import BrobyggerForm


class StampedForm(BrobyggerForm):
    """A form that remembers what it was filled with (``actions.changes.stamp``)."""

    stamp = forms.CharField(widget=forms.HiddenInput, required=False, max_length=16)

    def restamp(self, stamp: str) -> None:
        """After a clash was shown, saving again means it: the text stays, the stamp is new."""
        data = cast(QueryDict, self.data).copy()
        data["stamp"] = stamp
        self.data = data


def attempt(form: forms.Form, act: Callable[[], object]) -> bool:
    """Do it, all or nothing; what the user can mend is shown at its field."""
    try:
        with transaction.atomic():
            act()
    except UserError as error:
        add_to(form, error)
        return False
    return True
