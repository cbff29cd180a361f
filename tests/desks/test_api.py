"""The calculator for programs: as documented, and never a 5xx."""

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from hypothesis import given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

MODE = schemathesis.GenerationMode
PLAIN = {"Accept-Encoding": "identity"}  # the tool does not unpack
ADDRESS = "/api/calculate"
PUBLISHED = {"year": "2024", "hourly_pay": "200", "hours": "18"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def described(client: Client) -> Iterator[schemathesis.BaseSchema]:
    """The operations as the product itself describes them; the test keeps its connection."""
    found = client.get("/api/openapi.json").json()
    assert found["openapi"].startswith("3.1")
    schema = schemathesis.openapi.from_dict(found)
    schema.app = get_wsgi_application()
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield schema
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def test_the_api_answers_everything_as_its_description_says(
    described: schemathesis.BaseSchema,
) -> None:
    operation = described[ADDRESS]["GET"]

    @given(operation.as_strategy(), operation.as_strategy(generation_mode=MODE.NEGATIVE))
    @settings(max_examples=100, deadline=None)
    def throw(right: schemathesis.Case, wrong: schemathesis.Case) -> None:
        # A text that is no number is right by its type, and rightly refused.
        right.call_and_validate(excluded_checks=[positive_data_acceptance], headers=PLAIN)
        wrong.call_and_validate(headers=PLAIN)

    throw()


def test_the_published_example_is_answered(client: Client) -> None:
    answer = client.get(ADDRESS, PUBLISHED).json()
    assert Decimal(answer["total"]).quantize(Decimal(1)) == 30_872
    assert answer["lines"][0]["rule"]


def test_the_answer_is_the_commands(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    from brobygger.calculator.command import main

    main(["--year", "2024", "--hourly-pay", "200", "--hours", "18", "--json"])
    assert client.get(ADDRESS, PUBLISHED).json() == json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"year": "2012"}, "year"),
        ({"year": ""}, "year"),
        ({"hours": "-4"}, "hours"),
        ({"hourly_pay": "tolv"}, "hourly_pay"),
        ({"ceiling": "1" * 41}, "ceiling"),
    ],
)
def test_a_wrong_field_is_named(client: Client, changed: dict[str, str], field: str) -> None:
    answer = client.get(ADDRESS, PUBLISHED | changed)
    assert answer.status_code == 422
    assert [one["field"] for one in answer.json()["problems"]] == [field]


def test_a_missing_year_is_named(client: Client) -> None:
    assert client.get(ADDRESS, {"hours": "4"}).json()["problems"][0]["field"] == "year"
