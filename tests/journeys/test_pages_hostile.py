"""Whatever is typed into the forms of the room: a message, the text kept, never a crash."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.access.models import User
from brobygger.journeys import actions
from brobygger.journeys.models import Journey, Talk
from tests.journeys.conftest import House, booking
from tests.journeys.page_forms import form_of
from tests.journeys.test_pages import ACTS

NOBODYS = "00000000-0000-7000-8000-000000000000"
PATHS = sorted({path for path, _, _ in ACTS} | {"fase/", "person/jobformidler/", "team/", "flyt/"})
CARRIED = {"csrfmiddlewaretoken"}
NASTY = [
    "",
    "x" * 10_001,
    "\x00",
    "a\x00b",
    "1850-01-01",
    "2190-12-31",
    "0000-00-00",
    "31.02.2026",
    "-1",
    "9" * 400,
    "1e400",
    "NaN",
    "٣",
    "😀👩‍👩‍👧",
    "\u202egnirts",
    "=HYPERLINK(1)",
    "<script>alert(1)</script>",
    "'; DROP TABLE journeys_event; --",
    "25:61",
    NOBODYS,
    "\ud800",
    "on",
    "3",
]
values = st.one_of(st.sampled_from(NASTY), st.text(max_size=60))
wild = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def coach(client: Client, house: House) -> Client:
    """The coach's browser."""
    client.force_login(User.objects.get(employee=house.coach))
    return client


def encodable(value: str) -> str:
    """What a browser could send: it has no lone surrogates."""
    return value.encode("utf-8", "replace").decode()


def throw(client: Client, url: str, data: st.DataObject) -> None:
    """Fill every field of a form with something hostile and look at the answer."""
    form = form_of(client.get(url))
    names = sorted(form.names - CARRIED)
    typed = {name: [encodable(data.draw(values, label=name))] for name in names}
    response = client.post(url, form.data | typed)
    assert response.status_code in {200, 302}, response.status_code
    if response.status_code == 302:
        return
    html = response.content.decode()
    assert "Det er ikke gemt endnu" in html
    kept = form_of(response).data
    for name in ("note", "reason", "exemption"):
        if name in form.names and is_plain(typed[name][0]):
            assert kept[name] == [typed[name][0]]


def still_stands(client: Client, journey: Journey) -> bool:
    """Whether the citizen's page shows the journey, whatever was thrown at it."""
    page = client.get(reverse("desks:journey", args=[journey.pk]))
    return page.status_code == 200 and str(journey.pk) in page.content.decode()


def is_plain(text: str) -> bool:
    """Whether a text looks the same after HTML and our cleaning."""
    return text.isascii() and text.isprintable() and text.strip() == text


@pytest.mark.parametrize("path", PATHS)
def test_an_act_survives_anything(coach: Client, journey: Journey, path: str) -> None:
    url = reverse("desks:journey", args=[journey.pk]) + path

    @wild
    @given(st.data())
    def survives(data: st.DataObject) -> None:
        throw(coach, url, data)

    survives()
    assert still_stands(coach, journey)


@pytest.mark.parametrize("path", ["flyt/", "aflys/", "udeblevet/"])
def test_an_act_on_a_talk_survives_anything(
    coach: Client, house: House, journey: Journey, path: str
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    talk = Talk.objects.get()
    url = reverse("desks:journey", args=[journey.pk]) + f"samtale/{talk.pk}/{path}"

    @wild
    @given(st.data())
    def survives(data: st.DataObject) -> None:
        throw(coach, url, data)

    survives()
    assert still_stands(coach, journey)


def test_a_correction_survives_anything(coach: Client, house: House, journey: Journey) -> None:
    event = actions.record_contact(house.by_coach, journey, form="phone", note="Noget")
    url = reverse("journeys:correct", args=[journey.pk, event.pk])
    assert coach.get(url).status_code == 200

    @wild
    @given(st.data())
    def survives(data: st.DataObject) -> None:
        if coach.get(url).status_code == 200:
            throw(coach, url, data)

    survives()
    assert still_stands(coach, journey)


@pytest.mark.parametrize("name", ["new_citizen", "start", "edit_citizen"])
def test_a_citizens_form_survives_anything(
    coach: Client, house: House, journey: Journey, name: str
) -> None:
    actions.end(house.by_coach, journey, end_reason="education")
    url = reverse(f"journeys:{name}", args=[] if name == "new_citizen" else [journey.citizen_id])

    @wild
    @given(st.data())
    def survives(data: st.DataObject) -> None:
        throw(coach, url, data)

    survives()
    assert still_stands(coach, journey)


@pytest.mark.parametrize("value", NASTY)
def test_a_forged_talk_is_refused(
    coach: Client, house: House, journey: Journey, value: Any
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    url = reverse("journeys:contact", args=[journey.pk])
    data = form_of(coach.get(url)).data | {"talk": [encodable(value)], "note": ["Står her"]}
    response = coach.post(url, data)
    assert response.status_code in {200, 302}
    assert response.status_code == 302 or form_of(response).data["note"] == ["Står her"]
