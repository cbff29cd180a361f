"""The municipality chooses about job number two; administrators alone, and it is written down."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.flexjobs.models import Employment, FlexjobSettings, settings_of
from brobygger.journeys.models import Journey
from brobygger.people.models import AdministrativeChange
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import House
from tests.journeys.page_forms import form_of

URL = "flexjobs:settings"


@pytest.fixture
def administrator(client: Client, house: House) -> Client:
    client.force_login(factories.user(factories.employee(Role.ADMINISTRATOR), Role.ADMINISTRATOR))
    return client


def test_choices_are_kept_and_told_in_the_history(administrator: Client, house: House) -> None:
    data = form_of(administrator.get(reverse(URL))).data
    data = {**data, "second_job_months": "6", "second_job_talk": "4"}
    assert administrator.post(reverse(URL), data).status_code == 302
    row = settings_of(house.municipality.pk)
    assert (row.offers_second_job, row.second_job_months, row.second_job_talk) == (True, 6, 4)
    assert "6" in AdministrativeChange.objects.get().text
    administrator.post(reverse(URL), data)
    assert AdministrativeChange.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "typed"),
    [("second_job_months", "2"), ("second_job_months", "37"), ("second_job_talk", "9")],
)
def test_what_makes_no_sense_is_refused_beside_its_field(
    administrator: Client, field: str, typed: str
) -> None:
    data = {**form_of(administrator.get(reverse(URL))).data, field: typed}
    answer = administrator.post(reverse(URL), data)
    assert answer.context["form"].errors[field]
    assert not AdministrativeChange.objects.exists()


def test_the_offer_follows_the_choice(
    client: Client, house: House, journey: Journey, job: Employment, time_machine: Any
) -> None:
    jobs = reverse("flexjobs:jobs", args=[journey.pk])
    time_machine.move_to("2027-02-05 10:00:00+01:00", tick=False)
    client.force_login(User.objects.get(employee=house.coach))
    assert "Tilbyd job nummer to" in client.get(jobs).content.decode()
    FlexjobSettings.objects.create(municipality=house.municipality, offers_second_job=False)
    assert "Tilbyd job nummer to" not in client.get(jobs).content.decode()


def test_a_yes_asks_for_the_consultant(
    client: Client, house: House, journey: Journey, job: Employment
) -> None:
    client.force_login(User.objects.get(employee=house.coach))
    url = reverse("flexjobs:second_job", args=[journey.pk])
    data = {**form_of(client.get(url)).data, "outcome": "accepted"}
    html = client.post(url, data, follow=True).content.decode()
    assert "Tilknyt fastholdelseskonsulenten" in html
