"""What people type finds the job they mean."""

from datetime import timedelta

import pytest
from django.utils import timezone

from brobygger.occupations import search
from brobygger.occupations.models import Occupation
from brobygger.occupations.search import suggest

pytestmark = pytest.mark.django_db


def first(text: str) -> str:
    return next((found.title for found in suggest(text)), "")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Lagermedarbejder", "Lagermedarbejder"),
        ("lagermedarbejderen", "Lagermedarbejder"),
        ("lagermedarbejdere", "Lagermedarbejder"),
        ("LAGERMEDARBEJDERNE", "Lagermedarbejder"),
        ("lager medarbejder", "Lagermedarbejder"),
        ("lagermedabejder", "Lagermedarbejder"),
        ("rengørings assistent", "Rengøringsassistent"),
        ("rengøringsasistent", "Rengøringsassistent"),
        ("rengoeringsassistent", "Rengøringsassistent"),
        ("rengorings assistenter", "Rengøringsassistent"),
        ("pædagogmedhjælper", "Pædagogmedhjælper"),
        ("pedagogmedhjælper", "Pædagogmedhjælper"),
        ("pædagogmedhjælpere", "Pædagogmedhjælper"),
        ("paedagog medhjaelper", "Pædagogmedhjælper"),
        ("kontorassistnt", "Kontorassistent"),
        ("kontorasistenten", "Kontorassistent"),
        ("kokken", "Kok"),
        ("kokke", "Kok"),
        ("frisøren", "Frisør"),
        ("frisørerne", "Frisør"),
        ("sygeplejersker", "Sygeplejerske"),
        ("elektrikker", "Elektriker"),
        ("skraldemænd", "Skraldemand"),
        ("reseptionist", "Receptionist"),
        ("vicevært", "Ejendomsservicetekniker"),
        ("vicevaert", "Ejendomsservicetekniker"),
        ("handicaphjælpere", "Handicaphjælper"),
    ],
)
def test_a_misspelt_or_inflected_word_finds_its_job(typed: str, title: str) -> None:
    assert first(typed) == title


def test_the_beginning_of_a_word_is_enough() -> None:
    assert first("lagermed") == "Lagermedarbejder"
    assert first("pedagogmedh") == "Pædagogmedhjælper"
    assert all(found.matched.casefold().startswith(("ko", "kø")) for found in suggest("ko"))


def test_the_exact_title_stands_before_longer_and_similar_ones() -> None:
    titles = [found.title for found in suggest("maler")]
    assert titles[0] == "Maler"
    assert "Skiltemaler" in titles


def test_a_title_stands_before_another_jobs_alias() -> None:
    assert first("tester") == "Softwaretester"
    assert first("sekretær") == "Sekretær"


def test_words_in_another_order_find_the_job() -> None:
    assert "Køkkenmedhjælper" in [found.title for found in suggest("medhjælper i køkken")]


def test_an_alias_says_which_name_fitted() -> None:
    found = suggest("varepåfylder")[0]
    assert (found.title, found.matched) == ("Butiksmedhjælper", "varepåfylder")


def test_a_job_is_suggested_once_and_never_more_than_asked_for() -> None:
    found = suggest("assistent", limit=7)
    assert len(found) == len({row.id for row in found}) == 7
    assert suggest("assistent", limit=-1) == []
    assert len(suggest("a", limit=10**9)) <= search.MOST


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "\x00",
        "%_\\'\";--",
        "(((((((" * 1_000,
        "x" * 1_000_000,
        "\u202e\u200f",
        "👩‍🔧",
        "\ud800",
        "ﷺ" * 10_000,
        "=cmd|' /C calc'!A0",
        "e\u0301" * 5_000,
        "12345678901234567890",
    ],
)
def test_hostile_text_is_harmless(typed: str) -> None:
    assert len(suggest(typed)) <= 10


def test_nonsense_finds_nothing() -> None:
    assert suggest("qxzwvjk") == []


def test_the_index_follows_the_table() -> None:
    assert suggest("månefarer") == []
    row = Occupation.objects.create(scheme="esco", code="1", title="Månefarer")
    assert first("månefarer") == "Månefarer"
    row.title = "Solfarer"
    row.save()
    assert (suggest("månefarer"), first("solfarer")) == ([], "Solfarer")
    row.delete()
    assert suggest("solfarer") == []


def test_a_job_that_has_ended_or_not_begun_is_not_suggested() -> None:
    day = timezone.localdate()
    one = timedelta(days=1)
    Occupation.objects.create(scheme="esco", code="1", title="Månefarer", valid_to=day - one)
    Occupation.objects.create(scheme="esco", code="2", title="Månefarer", valid_from=day + one)
    assert suggest("månefarer") == []
    Occupation.objects.create(
        scheme="esco", code="3", title="Månefarer", valid_from=day, valid_to=day
    )
    assert [found.code for found in suggest("månefarer")] == ["3"]


def test_an_unchanged_table_costs_one_statement(django_assert_num_queries: object) -> None:
    suggest("kok")
    with django_assert_num_queries(1):  # type: ignore[operator]
        suggest("tjener")
