"""People in a flex-job outside the programme: followed up, counted nowhere."""

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access.models import Grant, User
from brobygger.flexjobs import actions
from brobygger.flexjobs.models import Employment
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Duty, Journey
from brobygger.programmes.catalogue import programme
from brobygger.ui.errors import UserError
from tests import factories
from tests.flexjobs.conftest import agree, change, hours
from tests.flexjobs.test_jobs import fresh
from tests.journeys.conftest import House, kinds
from tests.journeys.page_forms import form_of


@pytest.fixture
def case(house: House) -> Journey:
    """A citizen who was in a flex-job before the programme."""
    started = journeys.start_outside(
        house.by_caseworker, factories.citizen(), job_coach=house.coach, team=house.team
    )
    return started.journey


def test_a_small_job_outside_has_no_mark_and_no_phase_to_move_in(
    house: House, case: Journey
) -> None:
    agree(house, case)
    assert (fresh(case).state, fresh(case).is_marked) == ("ended", False)
    assert not {"mark_set", "journey_reopened", "phase_entered"} & set(kinds(case))


def test_hours_rise_and_fall_without_the_programme(house: House, case: Journey) -> None:
    job = agree(house, case, hours=hours("20"))
    change(house, job, "8", date(2026, 11, 10))
    assert fresh(case).state == "ended"
    assert Employment.objects.get().hours_now == Decimal(8)


def test_the_grant_and_the_steps_are_still_watched(house: House, case: Journey) -> None:
    job = agree(house, case, hours=hours("20"))
    actions.plan(house.by_coach, job, due_on=date(2027, 1, 4), hours=hours("22"), how="Kassen")
    duties = Duty.objects.filter(journey=case, state="open")
    rules = set(duties.values_list("rule", flat=True))
    assert {"planned_hours", "grant_follow_up", "grant_reassessment"} <= rules
    named = programme(case.programme, case.version)
    assert all(not named.rule(rule).phases for rule in rules)


def test_those_who_help_have_access(house: House, case: Journey) -> None:
    held = Grant.objects.filter(citizen=case.citizen, ends_at=None)
    assert held.filter(employee=house.coach.pk).exists()
    assert held.filter(team=house.team.pk).exists()


def test_a_journey_may_start_later(house: House, case: Journey) -> None:
    started = journeys.start(house.by_caseworker, case.citizen, target_group="2")
    assert started.journey_id != case.pk


def test_a_running_journey_is_refused(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="allerede et forløb"):
        journeys.start_outside(house.by_caseworker, journey.citizen)


def test_nobody_ends_a_journey_for_that_reason(house: House, journey: Journey) -> None:
    with pytest.raises(UserError) as refused:
        journeys.end(house.by_caseworker, journey, end_reason="outside_programme")
    assert refused.value.field == "end_reason"


def test_the_page_leads_on_to_the_agreement(client: Client, house: House) -> None:
    left = house.start()
    journeys.end(house.by_caseworker, left, end_reason="withdrew")
    citizen = left.citizen
    client.force_login(User.objects.get(employee=house.caseworker))
    start = client.get(reverse("journeys:start", args=[citizen.pk])).content.decode()
    url = reverse("flexjobs:outside", args=[citizen.pk])
    assert url in start
    data = {**form_of(client.get(url)).data, "job_coach": str(house.coach.pk)}
    answer = client.post(url, data)
    case = Journey.objects.exclude(pk=left.pk).get(citizen=citizen)
    assert answer["Location"] == reverse("flexjobs:agree", args=[case.pk])
    assert client.get(answer["Location"]).status_code == 200
    assert (
        "uden for programmet"
        in client.get(reverse("desks:journey", args=[case.pk])).content.decode()
    )
    assert client.post(url, data)["Location"] == answer["Location"]
