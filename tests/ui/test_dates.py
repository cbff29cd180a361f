"""Dates as people say them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from brobygger.ui.dates import day_in_words, full_moment, moment_in_words
from brobygger.ui.templatetags.ui import day, moment

TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (-1, "i går"),
        (-2, "for 2 dage siden"),
        (5, "på mandag"),
        (7, "11. marts"),
        (-20, "12. februar"),
        (400, "8. april 2027"),
    ],
)
def test_a_day_is_said_as_people_say_it(days: int, words: str) -> None:
    assert day_in_words(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 3, 5, 10, 0), "i morgen kl. 10.00"),
        (datetime(2026, 3, 24, 9, 5), "tirsdag 24. marts kl. 9.05"),
    ],
)
def test_a_moment_has_its_hour(at: datetime, words: str) -> None:
    assert moment_in_words(at, TODAY) == words


def test_the_full_moment_holds_weekday_and_year() -> None:
    assert full_moment(datetime(2026, 3, 3, 9, 30)) == "tirsdag 3. marts 2026 kl. 9.30"


@time_machine.travel(datetime(2026, 3, 4, 23, 30, tzinfo=ZoneInfo("Europe/Copenhagen")))
def test_today_is_the_danish_day_whatever_the_clock_says_in_utc() -> None:
    html = moment(timezone.now() + timedelta(hours=1))
    assert "i morgen kl. 0.30" in html
    assert "torsdag 5. marts 2026 kl. 0.30" in html


def test_nothing_is_said_of_no_date() -> None:
    assert day(None) == moment(None) == ""
