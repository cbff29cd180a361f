"""What falls due when, through the pages: follow-ups by version, the grant, ten hours both ways.

A day off counts as the next working day (18 July 2026 and 2 September 2028 are Saturdays).
"""

from datetime import date

import pytest
from django.urls import reverse

from brobygger.access.models import User
from brobygger.journeys.models import Duty, Journey, PersonGroupMark
from tests.flexjobs.desk import BAKERY, Desk, desk
from tests.journeys.conftest import House

__all__ = ["desk"]


def due(desk: Desk, rule: str) -> date | None:
    return Duty.objects.get(journey=desk.journey, rule=rule, state="open").due_on


@pytest.mark.parametrize(
    ("version", "days"),
    [
        ("2019", [date(2026, 4, 17), date(2026, 6, 2), date(2026, 7, 20), date(2026, 9, 2)]),
        ("2020", [date(2026, 6, 2), date(2026, 9, 2)]),
    ],
)
def test_follow_ups_are_spread_over_six_months(desk: Desk, version: str, days: list[date]) -> None:
    Journey.objects.filter(pk=desk.journey.pk).update(version=version)
    job = desk.agree()
    for number, day in enumerate(days, 1):
        assert due(desk, "follow_ups") == day
        page = desk.page("follow_ups")
        assert f"{number - 1} af {len(days)} opfølgninger" in page
        desk.on(day.isoformat())
        desk.follow_up(job, tried=f"Prøver {number}", again="2026-12-01")
    assert not Duty.objects.filter(rule="follow_ups", state="open").exists()


def test_the_grant_is_followed_up_and_assessed_again(desk: Desk, house: House) -> None:
    desk.agree()
    assert due(desk, "grant_follow_up") == date(2028, 9, 4)
    assert due(desk, "grant_reassessment") == date(2030, 9, 2)
    desk.coach = User.objects.get(employee=house.caseworker)
    desk.on("2028-08-21")
    desk.send("grant", outcome="followed_up", note="Passer stadig")
    assert due(desk, "grant_follow_up") == date(2031, 2, 21)
    assert due(desk, "grant_reassessment") == date(2030, 9, 2)
    desk.on("2030-08-19")
    desk.send("grant", outcome="reassessed", note="Betingelserne er opfyldt")
    assert due(desk, "grant_reassessment") == date(2035, 2, 19)


def test_the_mark_has_a_period_for_each_time_within_ten_hours(desk: Desk) -> None:
    job = desk.agree()
    desk.on("2026-05-04")
    desk.change(job, "10,5", "Går godt")
    assert desk.now() == ("ended", "3", False)
    desk.on("2026-06-01")
    desk.change(job, "10", "For meget")
    assert desk.now() == ("active", "3", True)
    periods = PersonGroupMark.objects.filter(journey=desk.journey).order_by("set_on")
    assert [(one.set_on, one.ended_on) for one in periods] == [
        (date(2026, 3, 2), date(2026, 5, 4)),
        (date(2026, 6, 1), None),
    ]


def test_a_job_above_ten_hours_from_the_start_is_the_goal(desk: Desk) -> None:
    desk.send("agree", **{**BAKERY, "hours_present": "20", "intensity": "60"})
    state, phase, marked = desk.now()
    assert (state, phase, marked) == ("ended", "2", False)
    assert reverse("flexjobs:follow_ups", args=[desk.journey.pk]) in desk.page("jobs")
