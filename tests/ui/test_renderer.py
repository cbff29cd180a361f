"""Plain fields are written faster than by Django, and say the same."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html

from brobygger.ui.renderer import FormRenderer

CHOICES = [("1", "Én"), ("2", "To <b>")]
ATTRIBUTES = {"class": "form-input", "required": True, "disabled": False, "maxlength": 40}
HOSTILE = '"><script>&amp;\n\nlinje'
WIDGETS = {
    "text": forms.TextInput(),
    "hidden": forms.HiddenInput(),
    "number": forms.NumberInput(),
    "tick": forms.CheckboxInput(),
    "date": forms.DateInput(),
    "password": forms.PasswordInput(),
    "long text": forms.Textarea(attrs={"rows": 5}),
    "one of": forms.RadioSelect(choices=CHOICES),
    "many of": forms.CheckboxSelectMultiple(choices=CHOICES),
    "list": forms.Select(choices=CHOICES),
}


@pytest.mark.parametrize("value", [None, "", "1", HOSTILE], ids=["none", "empty", "one", "hostile"])
@pytest.mark.parametrize("kind", WIDGETS)
def test_a_field_says_what_django_says(kind: str, value: str | None) -> None:
    """Attributes, value and text are the same, escaped the same way."""
    ours, djangos = (
        WIDGETS[kind].render("felt", value, ATTRIBUTES, renderer=renderer)
        for renderer in (FormRenderer(), DjangoTemplates())
    )
    assert parse_html(ours) == parse_html(djangos)


@pytest.mark.parametrize("kind", ["one of", "many of"])
def test_a_choice_without_a_label_of_its_own(kind: str) -> None:
    """As the templates draw them, beside a label they write themselves."""
    drawn = []
    for renderer in (FormRenderer(), DjangoTemplates()):
        field = forms.ChoiceField(choices=CHOICES, widget=type(WIDGETS[kind]))
        form = type("One", (forms.Form,), {"default_renderer": renderer, "felt": field})
        bound = form({"felt": ["2"]})["felt"]
        drawn.append([parse_html(choice.tag()) for choice in bound.subwidgets])
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == len(CHOICES)


def test_a_first_line_break_is_kept() -> None:
    """A browser throws away the line break right after the tag: one is written for it."""
    assert "\n\nlinje</textarea>" in forms.Textarea().render("felt", "\nlinje", {}, FormRenderer())
