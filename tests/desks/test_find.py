"""Finding a citizen from every page."""

from collections.abc import Callable

import pytest
from django.test import Client

from brobygger.access.models import ViewedCitizen
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import Desk

SignIn = Callable[[Role], Client]


def test_a_cpr_number_leads_straight_to_the_citizen_and_into_the_log(
    desk: Desk, sign_in: SignIn
) -> None:
    citizen = factories.citizen()
    desk.journey(citizen)
    answer = sign_in(Role.CASEWORKER).post("/find/", {"q": f" {citizen.cpr} "})
    assert answer["Location"] == f"/borgere/{citizen.pk}/"
    assert ViewedCitizen.objects.filter(citizen=citizen, page="search").exists()


def test_an_unknown_number_is_nobody_and_stands_in_no_address(desk: Desk, sign_in: SignIn) -> None:
    client = sign_in(Role.CASEWORKER)
    answer = client.post("/find/", {"q": str(factories.cpr_number())})
    assert answer["Location"] == "/find/?fundet=ingen"
    assert "Ingen fundet" in client.get(answer["Location"]).content.decode()


@pytest.mark.parametrize("text", ["3102901234", "12345", "010190 12345", "1-2-3-4-5-6"])
def test_what_looks_like_a_number_never_gets_into_an_address(
    desk: Desk, sign_in: SignIn, text: str
) -> None:
    client = sign_in(Role.CASEWORKER)
    assert client.post("/find/", {"q": text})["Location"] == "/find/?fundet=ingen"
    assert client.get("/find/", {"navn": text})["Location"] == "/find/"


def test_outside_the_caseload_the_reason_is_asked_for(desk: Desk, sign_in: SignIn) -> None:
    stranger = factories.citizen("Fremmed Borger")
    client = sign_in(Role.CASEWORKER)
    answer = client.post("/find/", {"q": str(stranger.cpr)}, follow=True)
    assert answer.redirect_chain[-1][0].startswith(f"/adgang/{stranger.pk}/")


def test_who_may_state_no_reason_finds_nobody_outside(desk: Desk, sign_in: SignIn) -> None:
    stranger = factories.citizen("Fremmed Borger")
    client = sign_in(Role.COMPANY_CONSULTANT)
    assert client.post("/find/", {"q": str(stranger.cpr)})["Location"] == "/find/?fundet=ingen"
    assert not ViewedCitizen.objects.filter(citizen=stranger).exists()


def test_a_name_lists_own_citizens_and_counts_the_others(desk: Desk, sign_in: SignIn) -> None:
    desk.journey(factories.citizen("Åse Østergaard"))
    factories.citizen("Aase Ukendt")
    page = sign_in(Role.CASEWORKER).get("/find/", {"navn": "aase"}).content.decode()
    assert "Åse Østergaard" in page
    assert "Ukendt" not in page
    assert "1 borger uden for din sagsstamme" in page


def test_a_surname_is_found_too(desk: Desk, sign_in: SignIn) -> None:
    desk.journey(factories.citizen("Åse Østergaard"))
    page = sign_in(Role.CASEWORKER).get("/find/", {"navn": "øster"}).content.decode()
    assert "Åse Østergaard" in page
