"""More hours: what each would give, and what one more is worth."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given

from brobygger.calculator import Case, Job, more_hours
from brobygger.calculator.more_hours import OneMoreHour

from .strategies import cases


def case(pay: int, hours: str, ceiling: int | None = None) -> Case:
    job = Job(Decimal(pay), hours=Decimal(hours))
    return Case(2024, (job,), None if ceiling is None else Decimal(ceiling))


def one_more(pay: int, hours: str, ceiling: int | None = None) -> OneMoreHour:
    answer = more_hours(case(pay, hours, ceiling)).one_more_hour
    assert answer is not None
    return answer


def test_the_table_has_a_row_for_each_hour_with_the_current_marked() -> None:
    rows = more_hours(case(200, "18")).rows
    assert [row.hours for row in rows] == list(range(1, 38))
    assert [row.hours for row in rows if row.is_current] == [18]
    assert str(rows[17].total) == "30872.00"


def test_current_hours_between_two_whole_ones_have_their_own_row() -> None:
    rows = more_hours(case(200, "7.5")).rows
    assert len(rows) == 38
    assert [(row.hours, row.is_current) for row in rows[6:9]] == [
        (7, False),
        (Decimal("7.5"), True),
        (8, False),
    ]


def test_below_the_threshold_seven_tenths_of_the_pay_are_kept() -> None:
    hour = one_more(200, "10")
    assert (hour.reason, str(hour.gain)) == ("below_threshold", "606.66")
    assert str(hour.text) == "Én time mere om ugen giver 606,66 kr. mere om måneden."


@pytest.mark.parametrize(
    ("pay", "hours", "ceiling", "reason"),
    [
        (250, "17", None, "above_threshold"),
        (120, "20", None, "ceiling"),
        (200, "18", 31_000, "part_ceiling"),
        (2_000, "20", None, "no_supplement"),
        (200, "0", None, "first_pay"),
        (0, "5", None, "no_pay"),
    ],
)
def test_the_reason_for_the_gain_is_said(
    pay: int, hours: str, ceiling: int | None, reason: str
) -> None:
    hour = one_more(pay, hours, ceiling)
    assert hour.reason == reason
    assert "{" not in str(hour.explanation)


def test_a_ceiling_that_takes_all_says_so_plainly() -> None:
    hour = one_more(120, "20")
    assert hour.gain == 0
    assert str(hour.text) == "Én time mere om ugen giver ikke flere penge om måneden."


def test_there_is_no_hour_more_than_37() -> None:
    assert more_hours(case(200, "36.5")).one_more_hour is None


def test_the_other_jobs_take_their_part_of_the_week() -> None:
    jobs = (Job(Decimal(200), hours=Decimal(10)), Job(Decimal(150), hours=Decimal("6.5")))
    rows = more_hours(Case(2024, jobs), job=2).rows
    assert rows[-1].hours == 27
    assert next(row for row in rows if row.is_current).hours == Decimal("6.5")


@given(cases)
def test_more_hours_never_give_less(case: Case) -> None:
    totals = [row.amounts.total for row in more_hours(case).rows]
    assert all(later >= earlier - 1 for earlier, later in pairwise(totals))
