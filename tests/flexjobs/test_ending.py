"""The last day of a job, and setting it right: steps, mark, duties and journey follow."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.flexjobs import actions
from brobygger.flexjobs.models import Employment, PlannedStep
from brobygger.journeys.models import Duty, Journey
from brobygger.ui.errors import UserError
from tests.flexjobs.conftest import agree, change, hours
from tests.flexjobs.test_jobs import TODAY, fresh
from tests.journeys.conftest import House, kinds
from tests.journeys.page_forms import form_of

LAST = date(2026, 11, 18)


@pytest.fixture
def ended(house: House, job: Employment) -> Employment:
    """A job with a step ahead, which ended two days ago."""
    due = TODAY + timedelta(days=60)
    actions.plan(house.by_coach, job, due_on=due, hours=hours("8"), how="Kassen")
    actions.end(house.by_coach, job, ended_on=LAST, reason="Butikken lukker")
    return job


def right(house: House, job: Employment, day: date | None, because: str = "Forkert job") -> Any:
    return actions.correct_end(house.by_coach, job, ended_on=day, because=because)


def test_the_end_closes_mark_and_steps(house: House, journey: Journey, ended: Employment) -> None:
    assert not fresh(journey).is_marked
    assert PlannedStep.objects.get().state == "dropped"
    assert not Duty.objects.filter(journey=journey, rule="planned_hours", state="open").exists()


def test_a_job_that_goes_on_has_its_mark_and_steps_again(
    house: House, journey: Journey, ended: Employment
) -> None:
    right(house, ended, None)
    now = fresh(journey)
    assert (now.state, now.phase, now.is_marked) == ("active", "3", True)
    job = Employment.objects.get()
    assert (job.ended_on, job.end_reason) == (None, "")
    assert PlannedStep.objects.get().state == "planned"
    assert Duty.objects.filter(journey=journey, rule="planned_hours", state="open").exists()
    assert not Duty.objects.filter(journey=journey, rule="job_lost", state="open").exists()
    assert "flexjob_ended" not in kinds(journey)
    assert "corrected" in kinds(journey)


def test_another_last_day_moves_the_mark_and_keeps_the_steps_given_up(
    house: House, journey: Journey, ended: Employment
) -> None:
    event = right(house, ended, date(2026, 11, 12))
    assert (event.kind, event.happened_on) == ("flexjob_ended", date(2026, 11, 12))
    assert Employment.objects.get().ended_on == date(2026, 11, 12)
    assert not fresh(journey).is_marked
    assert PlannedStep.objects.get().state == "dropped"
    mark = journey.events.get(kind="mark_ended", superseded_by=None)
    assert mark.happened_on == date(2026, 11, 12)


def test_an_end_that_brought_the_journey_back_is_undone(
    house: House, journey: Journey, job: Employment
) -> None:
    other = agree(house, journey, hours=hours("7"), starts_on=TODAY)
    assert fresh(journey).state == "ended"
    actions.end(house.by_coach, other, ended_on=TODAY, reason="Gik ikke")
    assert fresh(journey).state == "active"
    right(house, other, None)
    assert (fresh(journey).state, fresh(journey).is_marked) == ("ended", False)


def test_a_job_called_off_before_it_began_is_taken_up(house: House, journey: Journey) -> None:
    job = agree(house, journey, starts_on=date(2026, 12, 1))
    actions.end(house.by_coach, job, ended_on=TODAY, reason="Fortrød")
    with pytest.raises(UserError, match="begyndte aldrig"):
        right(house, job, LAST)
    right(house, job, None)
    assert Duty.objects.get(journey=journey, rule="job_begins", state="open")


@pytest.mark.parametrize(
    ("day", "because", "field"),
    [
        (LAST, "x", "ended_on"),
        (date(2026, 11, 3), "x", "ended_on"),
        (date(2026, 11, 21), "x", "ended_on"),
        (None, " ", "because"),
    ],
    ids=["same", "before the hours", "tomorrow", "no reason"],
)
def test_what_makes_no_sense_is_refused_by_name(
    house: House, ended: Employment, day: date | None, because: str, field: str
) -> None:
    with pytest.raises(UserError) as refused:
        right(house, ended, day, because)
    assert refused.value.field == field
    assert Employment.objects.get().ended_on == LAST


def test_a_running_job_has_no_last_day_to_set_right(house: House, job: Employment) -> None:
    with pytest.raises(UserError, match="ikke sluttet"):
        right(house, job, None)


def test_hours_of_all_jobs_stay_within_37(house: House, journey: Journey, job: Employment) -> None:
    change(house, job, "20", date(2026, 11, 10))
    actions.end(house.by_coach, job, ended_on=LAST, reason="Slut")
    agree(house, journey, hours=hours("30"), starts_on=TODAY)
    with pytest.raises(UserError, match="højst være 37"):
        right(house, job, None)


def test_the_page_asks_for_the_day_and_sets_it_right(
    coach: Client, journey: Journey, ended: Employment
) -> None:
    url = reverse("flexjobs:correct_end", args=[journey.pk, ended.pk])
    assert url in coach.get(reverse("flexjobs:jobs", args=[journey.pk])).content.decode()
    data = {**form_of(coach.get(url)).data, "what": "another_day", "because": "Tastefejl"}
    answer = coach.post(url, data)
    assert "ended_on" in answer.context["form"].errors
    answer = coach.post(url, {**data, "ended_on": "2026-11-16"})
    assert answer.status_code == 302
    assert Employment.objects.get().ended_on == date(2026, 11, 16)
