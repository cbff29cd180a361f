"""Finding a company by what people type."""

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.companies.finding import chosen, find
from brobygger.people.models import Company, ContactPerson
from tests.journeys.conftest import House, house

__all__ = ["house"]


@pytest.fixture(autouse=True)
def nursery(house: House) -> Company:
    Company.objects.create(cvr="24256790", name="Bageriet på Torvet")
    made = Company.objects.create(cvr="99999999", name="Brogårdens Planteskole", city="Brogård")
    ContactPerson.objects.create(
        municipality=house.municipality, company=made, name="Peter Vinther"
    )
    return made


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("brog", ["Brogårdens Planteskole"]),
        ("Plante", ["Brogårdens Planteskole"]),
        ("B", ["Bageriet på Torvet", "Brogårdens Planteskole"]),
        ("99 99", ["Brogårdens Planteskole"]),
        ("242567", ["Bageriet på Torvet"]),
        ("xyz", []),
        (" ", []),
        ("\x00", []),
        ("%", []),
        ("🙂" * 5000, []),
    ],
)
def test_names_words_and_numbers_find_it(house: House, typed: str, names: list[str]) -> None:
    assert [one.name for one in find(house.by_coach, typed)] == names


@pytest.mark.parametrize("key", ["", "x", "0199c0de-0000-7000-8000-000000000001"])
def test_a_key_that_is_none_chooses_nothing(house: House, key: str) -> None:
    assert chosen(house.by_coach, key) is None


def test_suggestions_name_the_contact_we_know(client: Client, house: House) -> None:
    client.force_login(User.objects.get(employee=house.coach))
    html = client.get(reverse("companies:suggestions"), {"virk": "Bro"}).content.decode()
    assert "Peter Vinther" in html
    assert "99999999" in html
