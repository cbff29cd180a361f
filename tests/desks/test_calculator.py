"""The calculator's page: open to all, explains every line, keeps what was typed."""

import re
from decimal import Decimal
from html import unescape
from io import BytesIO
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from brobygger.desks.forms.calculator import CalculatorForm
from brobygger.desks.journey_words import calculation_link
from brobygger.people.roles import Role
from tests.desks.conftest import Desk

pytestmark = pytest.mark.django_db
PUBLISHED = {"year": "2024", "hourly_pay": "200", "hours": "18"}


def test_the_published_example_is_shown(client: Client) -> None:
    page = client.get("/beregner/", PUBLISHED).content.decode()
    assert "30.872 kr." in page
    assert "15.272,00" in page


def test_danish_decimals_are_understood(client: Client) -> None:
    asked = {"year": "2026", "hourly_pay": "143,50", "hours": "7,5", "pension_percent": "12"}
    answer = client.get("/beregner/", asked)
    assert answer.status_code == 200
    assert 'value="143,50"' in answer.content.decode()


def test_a_wrong_field_is_named_and_what_was_typed_stays(client: Client) -> None:
    answer = client.get("/beregner/", PUBLISHED | {"hours": "-4"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'href="#id_hours"' in page
    assert 'value="-4"' in page


def test_three_jobs_are_one_income(client: Client) -> None:
    asked = {"year": "2024", "hourly_pay": "200", "hours": "8"}
    asked |= {"hourly_pay_2": "200", "hours_2": "6", "hourly_pay_3": "200", "hours_3": "4"}
    page = client.get("/beregner/", asked).content.decode()
    assert "30.872 kr." in page
    assert 'name="hours_3"' in page
    assert 'name="hours_3"' not in client.get("/beregner/", PUBLISHED).content.decode()


def test_an_unknown_year_is_refused(client: Client) -> None:
    assert client.get("/beregner/", PUBLISHED | {"year": "2031"}).status_code == 422


def test_a_plan_is_compared_with_now(client: Client) -> None:
    page = client.get("/beregner/", PUBLISHED | {"plan_hours": "22"}).content.decode()
    assert "Forskel om året" in page


def test_a_plan_of_intensity_needs_hours_present(client: Client) -> None:
    page = client.get("/beregner/", PUBLISHED | {"plan_intensity": "80"}).content.decode()
    assert "Skriv, hvor mange timer om ugen man er til stede" in page


def test_the_form_for_a_decision_comes_when_asked_for(client: Client) -> None:
    page = client.get("/beregner/", PUBLISHED).content.decode()
    assert "decision_total" not in page
    link = re.search(r'href="(/beregner/\?[^"]*afgoerelse=1)#afgoerelse"', page)
    assert link is not None
    asked = client.get(unescape(link[1])).content.decode()
    assert "decision_total" in asked
    assert "Resultat" in asked


def test_a_decision_shows_the_first_line_that_differs(client: Client) -> None:
    page = client.get("/beregner/", PUBLISHED | {"decision_total": "29000"}).content.decode()
    assert "kommunen skriver 29.000,00" in page


def test_the_link_gives_the_same_calculation(client: Client) -> None:
    first = client.get("/beregner/", PUBLISHED)
    again = client.get(f"/beregner/?{first.context['sheet'].link}")
    assert again.context["sheet"].total == first.context["sheet"].total


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.sampled_from(list(CalculatorForm.base_fields)), st.text(max_size=60)))
def test_whatever_is_typed_is_answered(client: Client, typed: dict[str, str]) -> None:
    assert client.get("/beregner/", typed).status_code in {200, 400, 422}


def test_the_paper_is_an_accessible_pdf_with_every_line(client: Client) -> None:
    answer = client.get("/beregner/papir/", PUBLISHED)
    assert answer["Content-Type"] == "application/pdf"
    pdf = PdfReader(BytesIO(answer.content))
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    text = " ".join("".join(page.extract_text() for page in pdf.pages).split())
    assert "30.872" in text
    assert "Flere timer" in text


def test_a_paper_of_wrong_figures_leads_to_the_form_that_says_why(client: Client) -> None:
    answer = client.get("/beregner/papir/", PUBLISHED | {"hours": "40"})
    assert answer.status_code == 422
    assert 'href="#id_hours"' in answer.content.decode()


@pytest.mark.parametrize("role", [Role.JOB_COACH, Role.CASEWORKER])
def test_a_calculation_is_kept_on_the_journey_and_found_again(desk: Desk, role: Role) -> None:
    journey = desk.journey()
    address = reverse("desks:journey_calculator", args=[journey.pk])
    browser = desk.client(role)
    assert "Gem på forløbet" in browser.get(address, PUBLISHED).content.decode()
    sent = f"{address}?{urlencode(PUBLISHED)}"
    assert browser.post(sent, {"note": "Fire timer mere i bageriet."}).status_code == 302
    page = browser.get(reverse("desks:journey", args=[journey.pk])).content.decode()
    assert "30.872 kr. om måneden" in page
    kept = journey.events.get(kind="calculation_kept")
    link = calculation_link(kept.facts)
    assert browser.get(link).context["sheet"].total == Decimal(kept.facts["total"])


def test_wrong_figures_are_not_kept(desk: Desk) -> None:
    journey = desk.journey()
    address = reverse("desks:journey_calculator", args=[journey.pk])
    desk.client(Role.JOB_COACH).post(f"{address}?year=2024&hourly_pay=200&hours=-1", {"note": "x"})
    assert not journey.events.filter(kind="calculation_kept").exists()
