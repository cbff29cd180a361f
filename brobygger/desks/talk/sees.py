"""Who sees what is written in each field of the talk screen, said beside it (spec 4.3)."""

from collections.abc import Mapping

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise

IN_PLAN = _("Borgeren ser det.")
TOLD = _("Borgeren får besked.")
ON_TIMELINE = _("Borgeren ser det på sin tidslinje.")
NOTE = _("Borgeren læser notatet, medmindre du skjuler det nedenfor.")
STAFF = _("Kun medarbejdere ser det.")
IN_EXPORT = _("Medarbejdere ser det. Borgeren kan hente det.")

TALK: Mapping[str, Words] = {
    "happened_on": ON_TIMELINE,
    "note": NOTE,
    "withheld_reason": STAFF,
    "no_next": STAFF,
    "next_day": TOLD,
    "next_time": TOLD,
    "next_minutes": TOLD,
    "next_form": TOLD,
    "next_place": TOLD,
}


def say_who_sees(form: forms.BaseForm, words: Mapping[str, Words], other: Words) -> None:
    """Put who sees it after each field's help; ``other`` for the fields not named."""
    for name, field in form.fields.items():
        if not field.widget.is_hidden:
            sees = words.get(name, other)
            field.help_text = f"{field.help_text} {sees}" if field.help_text else str(sees)
