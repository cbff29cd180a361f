"""The drop-down says what Django's says."""

from typing import Any

import pytest
from django import forms
from django.test.html import parse_html

from brobygger.ui.widgets import Select

CHOICES = [("", "Alle"), ("å", "Åse & <b>Bo</b>"), (3, "Tre")]


@pytest.mark.parametrize("value", [None, "", "å", 3, "3", "ukendt", '"><script>'])
def test_it_is_drawn_as_django_draws_it(value: Any) -> None:
    ours = Select({"class": "form-select"}, CHOICES).render("hvem", value, {"id": "x"})
    theirs = forms.Select({"class": "form-select"}, CHOICES).render("hvem", value, {"id": "x"})
    assert parse_html(ours) == parse_html(theirs)
