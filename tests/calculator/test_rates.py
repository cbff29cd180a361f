"""The dated rates: every year has its source, and adding one is one row."""

from datetime import date
from itertools import pairwise

import pytest

from brobygger.calculator import InputError, known_years, rate_for
from brobygger.calculator.rates import RULES, RateStatus, read_rates, rules_for

HEADER = "year,highest_unemployment_benefit_kr,max_supplement_kr,threshold_kr,status,source"


def test_rates_are_known_from_2013_to_2026_without_a_gap() -> None:
    assert known_years() == tuple(range(2013, 2027))


@pytest.mark.parametrize("year", known_years())
def test_every_year_names_its_source_and_validity(year: int) -> None:
    rate = rate_for(year)
    assert rate.source
    assert (rate.valid_from, rate.valid_to) == (date(year, 1, 1), date(year, 12, 31))


@pytest.mark.parametrize("year", [2012, 2031, 0, -1, 10**9])
def test_a_year_without_rates_is_refused(year: int) -> None:
    with pytest.raises(InputError, match="kendes ikke") as refused:
        rate_for(year)
    assert refused.value.problems[0].field == "year"


def test_a_new_year_is_one_row() -> None:
    rates = read_rates([HEADER, '2027,,22000,18000,confirmed,"bm.dk"'])
    assert rates[2027].max_supplement_kr == 22_000
    assert rates[2027].status is RateStatus.CONFIRMED


@pytest.mark.parametrize("row", ["2027,,,18000,confirmed,x", "2027,,1,2,guessed,x"])
def test_an_unfinished_row_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match=r"invalid literal|guessed"):
        read_rates([HEADER, row])


def test_the_rules_follow_each_other_without_a_gap() -> None:
    for earlier, later in pairwise(RULES):
        assert earlier.valid_to is not None
        assert (later.valid_from - earlier.valid_to).days == 1
    assert RULES[-1].valid_to is None


def test_every_percentage_is_a_multiple_of_five() -> None:
    for rules in RULES:
        percents = (rules.percent_below_threshold, rules.percent_above_threshold)
        assert all(percent % 5 == 0 for percent in percents)


def test_the_law_behind_a_year_is_the_one_in_force_then() -> None:
    assert "§ 70 f" in rules_for(2019).supplement_source
    assert rules_for(2020).supplement_source == "LAB § 123"


def test_the_highest_allowance_is_89_percent_of_the_benefit_where_known() -> None:
    assert rate_for(2024).highest_unemployment_allowance_kr == 18_120
    assert rate_for(2014).highest_unemployment_allowance_kr is None
