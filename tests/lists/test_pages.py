"""Order, pages, and what they cost."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brobygger.access.models import ViewedCitizen
from brobygger.lists.paging import PAGE_SIZE, Page
from brobygger.people.models import Citizen
from tests import factories
from tests.lists.conftest import Citizens

Show = Callable[..., Citizens]


def fill(number: int, city: str = "Odense") -> None:
    for _ in range(number):
        factories.citizen("Ens Navn", city=city)


@pytest.mark.parametrize("sort", ["name", "-name", "city", "-city", "-born"])
def test_the_pages_together_are_the_whole_list_in_order(show: Show, sort: str) -> None:
    fill(2 * PAGE_SIZE, "Vejle")
    fill(2 * PAGE_SIZE + 7)
    whole = list(show({"sort": sort}).ordered.values_list("pk", flat=True))
    pages = [show({"sort": sort, "page": number}).rows for number in range(1, 6)]
    assert [row.pk for page in pages for row in page] == whole
    assert [len(page) for page in pages] == [25, 25, 25, 25, 7]


def test_a_late_page_is_read_from_the_end(show: Show) -> None:
    fill(PAGE_SIZE * 3)
    shown = show({"page": 3})
    assert shown.page.last == 3
    with CaptureQueriesContext(connection) as queries:
        assert len(shown.rows) == PAGE_SIZE
    assert "OFFSET" not in queries[0]["sql"]


def test_thirty_rows_cost_as_many_queries_as_three(show: Show) -> None:
    fill(3)
    few = count_queries(show)
    fill(27)
    assert count_queries(show) == few


def count_queries(show: Show) -> int:
    shown = show({"sort": "name"})
    with CaptureQueriesContext(connection) as queries:
        shown.response()
    return len(queries)


@pytest.mark.parametrize(
    ("asked", "number"), [("0", 1), ("-1", 1), ("x", 1), ("", 1), ("9" * 5000, 4), ("²", 1)]
)
def test_a_page_that_does_not_exist_is_the_nearest_that_does(asked: str, number: int) -> None:
    assert Page.nearest(asked, 99).number == number


def test_links_go_to_the_ends_and_the_neighbours() -> None:
    assert Page(6, 25 * 12).near() == [1, 0, 5, 6, 7, 0, 12]
    assert Page(1, 0).near() == [1]


def test_the_page_shows_headings_that_sort_and_says_where_it_is(show: Show) -> None:
    fill(30)
    html = show({"sort": "-city", "page": 2}).response().content.decode()
    assert 'aria-sort="descending"' in html
    assert 'href="?sort=name"' in html
    assert "Viser 26–30 af 30" in html


def test_an_empty_list_says_so_and_an_overfiltered_one_how_to_clear(show: Show) -> None:
    assert "Her er ikke noget endnu" in show("sort=name").response().content.decode()
    assert "Ryd filtre" in show("q=xyz").response().content.decode()


def test_every_citizen_shown_is_in_the_view_log(show: Show) -> None:
    citizen = factories.citizen()
    show("sort=name").response()
    assert ViewedCitizen.objects.get().citizen_id == citizen.pk


def test_what_people_wrote_is_shown_as_text(show: Show) -> None:
    factories.citizen("<b>Anna</b>")
    html = show("sort=name").response().content.decode()
    assert "<b>Anna" not in html
    assert Citizen.objects.count() == 1
