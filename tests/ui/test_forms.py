"""Fields that take what people type, and refuse the rest in words."""

from datetime import date, time
from typing import Any

import pytest
import time_machine
from django import forms as django_forms
from django.core.exceptions import ValidationError
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from brobygger.ui import forms
from brobygger.ui.errors import UserError, add_to
from brobygger.ui.text import BIDI_CONTROLS, clean


class Booking(forms.ActForm):
    """A form with a field of each kind."""

    name = forms.PersonNameField(label="Navn")
    day = forms.DateField(label="Dato", help_text="Hvornår?")
    at = forms.TimeField(label="Klokken", required=False)
    note = forms.TextField(label="Notat", lines=3, required=False)
    kind = django_forms.ChoiceField(
        label="Form", choices=[("a", "Fremmøde")], widget=django_forms.RadioSelect
    )


def render(form: django_forms.Form) -> str:
    source = "{% form_errors form %}{% form_fields form %}"
    return Template(source).render(Context({"form": form}))


@given(st.text())
def test_cleaned_text_holds_nothing_unseen_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert not BIDI_CONTROLS & set(cleaned)
    assert "\x00" not in cleaned
    assert clean(cleaned) == cleaned


def test_accents_are_joined_and_emoji_kept() -> None:
    assert clean("A\u030ase 😀\r\nNy linje") == "Åse 😀\nNy linje"


def test_a_text_too_long_says_how_long_it_is_and_may_be() -> None:
    with pytest.raises(ValidationError, match=r"på 30 tegn\. Der er plads til 20"):
        forms.TextField(max_length=20).clean("x" * 30)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.3.2026", date(2026, 3, 24)),
        ("24/3-2026", date(2026, 3, 24)),
        ("2026-03-24", date(2026, 3, 24)),
        ("  I MORGEN ", date(2026, 3, 5)),
        ("i dag", date(2026, 3, 4)),
    ],
)
@time_machine.travel("2026-03-04 12:00 +0100", tick=False)
def test_dates_are_read_as_danes_write_them(typed: str, day: date) -> None:
    assert forms.DateField().clean(typed) == day


@pytest.mark.parametrize("typed", ["1.1.1850", "1.1.2190", "31.2.2026", "\x001", "i" * 9999, "😀"])
def test_impossible_dates_are_refused_in_words(typed: str) -> None:
    with pytest.raises(ValidationError, match=r"Året skal|Skriv datoen"):
        forms.DateField().clean(typed)


@pytest.mark.parametrize("typed", ["9.30", "09:30", "930", "0930", "kl. 9.30"])
def test_times_are_read_as_danes_write_them(typed: str) -> None:
    assert forms.TimeField().clean(typed) == time(9, 30)


@pytest.mark.parametrize("typed", ["25.00", "9.60", "ni", "\x00x", "9" * 999])
def test_impossible_times_are_refused(typed: str) -> None:
    with pytest.raises(ValidationError, match=r"fx 9\.30"):
        forms.TimeField().clean(typed)


@pytest.mark.parametrize("typed", ["123", "<b>", "x" * 10_000, "😀", "\u202e", "Anna 2"])
def test_what_is_no_name_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        forms.PersonNameField().clean(typed)


@pytest.mark.parametrize("typed", ["Åse Ørsted-Ålund", "O'Neill", "李小龍", "Nguyễn Văn A", "Bo"])
def test_people_are_called_many_things(typed: str) -> None:
    assert forms.PersonNameField().clean(typed) == typed


def test_each_rendered_form_has_a_submission_id_of_its_own() -> None:
    first, second = Booking()["submission_id"].value(), Booking()["submission_id"].value()
    assert first != second


def test_a_form_shown_again_keeps_its_submission_id() -> None:
    sent = str(Booking()["submission_id"].value())
    assert f'value="{sent}"' in render(Booking({"submission_id": sent}))


def test_a_refused_field_shows_its_message_beside_it_and_in_the_summary() -> None:
    html = render(Booking({"name": "Anna", "day": "31.02.2026"}))
    assert 'aria-describedby="id_day_helptext id_day_error"' in html
    assert 'id="id_day_error"' in html
    assert '<a href="#id_day">Dato:' in html
    assert '<a href="#id_kind_0">Form: Vælg en mulighed.' in html


def test_what_a_date_field_cannot_show_stands_as_text() -> None:
    html = render(Booking({"day": "31.02.2026"}))
    assert 'type="text" name="day" value="31.02.2026"' in html
    assert 'type="date" name="day" value="2026-03-24"' in render(Booking({"day": "2026-03-24"}))


def test_an_actions_refusal_lands_beside_its_field_or_on_top() -> None:
    form = Booking({})
    add_to(form, UserError("Den dag er lukket.", "day"))
    add_to(form, UserError("Prøv igen.", "findes ikke"))
    assert "Den dag er lukket." in form.errors["day"]
    assert form.non_field_errors() == ["Prøv igen."]


@given(st.dictionaries(st.sampled_from(list(Booking.base_fields)), st.text()))
def test_no_post_can_break_a_form(sent: dict[str, Any]) -> None:
    form = Booking(sent)
    form.is_valid()
    assert "<form" not in render(form)
