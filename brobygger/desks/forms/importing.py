"""A file of citizens: chosen and tried, then sent again by the page itself to be stored."""

import base64
import binascii
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.importing.files import MOST_BYTES, TOO_LARGE
from brobygger.ui.forms import BrobyggerForm, TextField

ENDINGS = (".csv", ".xlsx")


class ImportForm(BrobyggerForm):
    """The file, and a reason when coaches get more cases than the ceiling."""

    file = forms.FileField(
        label=_("Fil"),
        help_text=_("CSV eller Excel (.xlsx), højst 500 rækker."),
        error_messages={"required": _("Vælg en fil."), "empty": _("Filen er tom.")},
    )
    ceiling_reason = TextField(
        label=_("Begrundelse, hvis en jobformidler kommer over loftet"),
        max_length=500,
        required=False,
    )

    def clean_file(self) -> Any:
        """A file of the right kind and size."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(TOO_LARGE)
        if not file.name.lower().endswith(ENDINGS):
            raise ValidationError(_("Vælg en CSV-fil eller en Excel-fil, der slutter på .xlsx."))
        return file


class ConfirmForm(BrobyggerForm):
    """The tried file, carried in the page: nothing waits on the server."""

    content = forms.CharField(widget=forms.HiddenInput, max_length=MOST_BYTES * 4 // 3 + 4)
    ceiling_reason = forms.CharField(widget=forms.HiddenInput, max_length=500, required=False)

    def clean_content(self) -> bytes:
        """The file's bytes."""
        try:
            return base64.b64decode(self.cleaned_data["content"], validate=True)
        except (binascii.Error, ValueError) as error:
            raise ValidationError(_("Filen kom ikke rigtigt med. Vælg den igen.")) from error


def carried(content: bytes) -> str:
    """A file as the page carries it."""
    return base64.b64encode(content).decode()
