"""Calendar days, where a date on a day off counts as the next working day."""

from datetime import date

import pytest

from brobygger.programmes.workdays import add_days, add_months, is_workday, next_workday


@pytest.mark.parametrize(
    ("given", "counts_as"),
    [
        (date(2025, 8, 4), date(2025, 8, 4)),  # Monday
        (date(2025, 8, 9), date(2025, 8, 11)),  # Saturday
        (date(2026, 4, 2), date(2026, 4, 7)),  # Maundy Thursday to Tuesday after Easter
        (date(2025, 12, 25), date(2025, 12, 29)),
        (date(2023, 5, 5), date(2023, 5, 8)),  # the last great prayer day
        (date(2024, 4, 26), date(2024, 4, 26)),  # abolished from 2024
    ],
)
def test_a_day_off_counts_as_the_next_working_day(given: date, counts_as: date):
    assert next_workday(given) == counts_as


def test_new_years_day_is_no_working_day():
    assert not is_workday(date(2026, 1, 1))


def test_a_month_from_the_last_of_january_is_the_last_of_february():
    assert add_months(date(2025, 1, 31), 1) == date(2025, 2, 28)


def test_four_months_cross_the_new_year():
    assert add_months(date(2025, 11, 15), 4) == date(2026, 3, 15)


def test_the_end_of_time_is_no_error():
    assert add_days(date.max, 1) == date.max
    assert add_months(date.max, 6) == date.max
    assert next_workday(date.max) == date.max
