"""The doctor's copy: a letter with the citizen's yes only, its state shown, taken back in time."""

from typing import Any

import pytest
from django.utils import timezone

from brobygger.access import consents
from brobygger.access.consent_actions import give, withdraw
from brobygger.access.models import Consent
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.journeys.models import Event
from brobygger.messages import actions as messages
from brobygger.messages.delivery.spreading import spread
from brobygger.messages.letters import letter_pdf
from brobygger.messages.models import Channel, Delivery, Message
from brobygger.people.models import Municipality
from brobygger.programmes.kinds import EventKind
from brobygger.rehabilitation.recommendation import doctor
from brobygger.ui.errors import UserError
from tests.rehabilitation.team import Team, browser, make_team

LINES = ["Lægerne i Brogade", "Brogade 3", "4100 Ringsted"]
GIVEN = {"name": LINES[0], "street": LINES[1], "place": LINES[2]}


@pytest.fixture
def team(home: Municipality) -> Team:
    return make_team(home)


@pytest.fixture
def locked(team: Team) -> Document:
    """A recommendation the doctor may have."""
    return documents.lock(team.writer, team.filled(**{"13.gp_consent": "yes"}))


def page(team: Team, rest: str = "") -> str:
    return f"/forloeb/{team.journey.pk}/indstilling/{rest}"


def shown(team: Team) -> str:
    return browser(team.caseworker).get(page(team)).content.decode()


def letter(team: Team) -> Delivery:
    spread(team.citizen.municipality_id)
    return Delivery.objects.get(message__kind=doctor.COPY.key)


def test_a_yes_at_the_meeting_is_a_consent_like_any_other(team: Team, locked: Document) -> None:
    given = Consent.objects.get(citizen=team.citizen, kind=doctor.CONSENT)
    assert (given.given_how, given.given_by_name) == ("spoken", team.writer.name)


def test_the_copy_is_sent_from_its_page_and_its_state_is_shown(
    team: Team, locked: Document
) -> None:
    client = browser(team.caseworker)
    assert "Send kopi til lægen" in shown(team)
    assert client.post(page(team, "laege/"), GIVEN).status_code == 302
    assert "på at blive printet" in shown(team)
    one = letter(team)
    assert one.channel == Channel.LETTER
    assert f"/dokumenter/{locked.pk}/pdf/" in client.get("/breve/").content.decode()
    messages.letter_posted(team.writer, one.pk)
    assert "Sendt" in shown(team).partition("Kopi til lægen:")[2][:200]


def test_the_letter_goes_to_the_doctor_and_not_to_the_citizen(team: Team, locked: Document) -> None:
    doctor.send(team.writer, team.journey, locked, LINES)
    one = letter(team)
    assert one.message.name.split("\n") == LINES
    assert team.citizen.name in one.message.text
    assert letter_pdf(one).startswith(b"%PDF")
    assert not Message.objects.filter(kind=doctor.COPY.key, receiver=team.citizen.pk).exists()


def test_twice_is_one_letter_and_ticks_the_step_once(team: Team, locked: Document) -> None:
    for _ in range(2):
        doctor.send(team.writer, team.journey, locked, LINES)
    assert Message.objects.filter(kind=doctor.COPY.key).count() == 1
    ticked = Event.objects.filter(journey=team.journey, kind=EventKind.STEP_TICKED)
    assert [one.facts["step"][-1] for one in ticked] == ["4"]


def test_without_a_yes_at_the_meeting_nothing_is_sent(team: Team) -> None:
    locked = documents.lock(team.writer, team.filled(**{"13.gp_consent": "no"}))
    version = consents.kind_of(doctor.CONSENT).version
    give(team.own.actor(), team.citizen, doctor.CONSENT, version)
    assert "Send kopi" not in shown(team)
    with pytest.raises(UserError, match="på mødet"):
        doctor.send(team.writer, team.journey, locked, LINES)


def test_a_yes_taken_back_stops_what_has_not_gone(team: Team, locked: Document) -> None:
    doctor.send(team.writer, team.journey, locked, LINES)
    letter(team)
    withdraw(team.own.actor(), team.citizen, doctor.CONSENT)
    assert not Delivery.objects.filter(message__kind=doctor.COPY.key).exists()
    with pytest.raises(UserError, match="trukket"):
        doctor.send(team.writer, team.journey, locked, LINES)
    answer = browser(team.caseworker).post(page(team, "laege/"), GIVEN)
    assert answer.status_code == 422
    assert "trukket" in answer.content.decode()


def test_what_has_gone_is_remembered_though_the_yes_is_taken_back(
    team: Team, locked: Document
) -> None:
    doctor.send(team.writer, team.journey, locked, LINES)
    Delivery.objects.filter(pk=letter(team).pk).update(state="sent", settled_at=timezone.now())
    withdraw(team.own.actor(), team.citizen, doctor.CONSENT)
    assert doctor.copy_of(locked) is not None


@pytest.mark.parametrize(
    "given",
    [
        dict.fromkeys(GIVEN, ""),
        GIVEN | {"name": "x" * 10_000},
        GIVEN | {"street": "\x00"},
        GIVEN | {"place": ""},
    ],
    ids=["nothing", "long", "nul", "no place"],
)
def test_an_address_that_cannot_be_is_said_beside_the_field(
    team: Team, locked: Document, given: dict[str, Any]
) -> None:
    answer = browser(team.caseworker).post(page(team, "laege/"), given)
    assert answer.status_code == 422
    assert doctor.copy_of(locked) is None
