"""Addresses of rows, and inputs, are those Django itself would write."""

from uuid import UUID

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html
from django.urls import reverse

from brobygger.ui.addresses import address_of

KEY = UUID("019e010587007f36b134105fa175f1ff")


def test_an_address_of_a_row_is_the_one_reversed() -> None:
    assert address_of("desks:journey", KEY) == reverse("desks:journey", args=[KEY])


def test_an_address_of_a_row_takes_more_than_a_key() -> None:
    found = address_of("journeys:artefact", KEY, "cv")
    assert found == reverse("journeys:artefact", args=[KEY, "cv"])


@pytest.mark.parametrize("value", [None, "", 0, '"><script>', "æ & ø"])
@pytest.mark.parametrize(
    "widget", [forms.TextInput(), forms.HiddenInput(), forms.CheckboxInput(), forms.EmailInput()]
)
def test_an_input_is_as_django_writes_it(widget: forms.Widget, value: object) -> None:
    attrs = {"id": "x", "class": "a & b", "disabled": True, "hidden": False}
    ours = widget.render("name", value, attrs)
    theirs = widget.render("name", value, attrs, DjangoTemplates())
    assert parse_html(ours) == parse_html(theirs)
