"""The inbox, conversations, choices, calendars' addresses: as people use them."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from brobygger.access.actor import Actor, acting, current
from brobygger.access.models import User, View
from brobygger.journeys import actions as journeys
from brobygger.messages import actions, calendar, queries, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.calendar import Appointment
from brobygger.messages.models import CalendarFeed, Delivery, DeliveryState, Message, Utterance
from brobygger.people.models import Company, Employee
from brobygger.people.roles import CompanyRole, Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.messages.conftest import FORMAL, PLAIN

Tell = Callable[..., Message]
Deliver = Callable[[], list[Delivery]]


@pytest.fixture(autouse=True)
def daytime(time_machine_at_noon: None) -> None:
    """Nobody's quiet hours."""


@pytest.fixture
def coach(home: object) -> Employee:
    return factories.employee(Role.JOB_COACH, name="Jens Hjælper")


@pytest.fixture
def citizen(coach: Employee) -> factories.Citizen:
    """A citizen with a journey and a coach."""
    made = factories.citizen("Anna Prøve", email="anna@example.dk")
    journeys.start(current(), made, target_group="2", job_coach=coach)
    Message.objects.all().delete()
    return made


@pytest.fixture
def as_coach(client: Client, coach: Employee) -> Client:
    client.force_login(factories.user(coach, Role.JOB_COACH))
    return client


@pytest.fixture
def as_citizen(citizen: factories.Citizen) -> Client:
    client = Client()
    client.force_login(
        User.objects.create_user(
            "anna@example.dk",
            name=citizen.name,
            active_role=Role.CITIZEN,
            persona="anna",
            municipality_id="0101",
            citizen=citizen,
        )
    )
    return client


def own(citizen: factories.Citizen) -> Actor:
    return Actor(Role.CITIZEN, name="Anna Prøve", municipality="0101", citizen_id=citizen.pk)


def of(coach: Employee, role: Role = Role.JOB_COACH) -> Actor:
    return Actor(role, name=coach.name, municipality="0101", employee_id=coach.pk)


# --- The inbox ------------------------------------------------------------------------


def test_a_citizen_reads_what_was_told_in_full(
    as_citizen: Client, citizen: factories.Citizen, tell: Tell
) -> None:
    tell(citizen, text="Din samtale er flyttet til fredag.")
    page = as_citizen.get("/min-side/beskeder/").content.decode()
    assert "Din samtale er flyttet til fredag." in page
    assert "Ny" in page


def test_a_message_is_marked_as_read_and_leads_on(
    as_citizen: Client, citizen: factories.Citizen, tell: Tell
) -> None:
    message = tell(citizen, link="/min-side/")
    answer = as_citizen.post(f"/beskeder/{message.pk}/laest/", {"open": "1"})
    assert answer["Location"] == "/min-side/"
    message.refresh_from_db()
    assert message.read_at


def test_a_link_out_of_the_house_is_not_followed(
    as_citizen: Client, citizen: factories.Citizen, tell: Tell
) -> None:
    message = tell(citizen, link="https://evil.example/")
    assert as_citizen.post(f"/beskeder/{message.pk}/laest/", {"open": "1"})["Location"] == "/"


def test_everything_is_marked_as_read(
    as_citizen: Client, citizen: factories.Citizen, tell: Tell
) -> None:
    tell(citizen)
    tell(citizen, cause="event:2")
    as_citizen.post("/beskeder/laest/")
    assert not queries.unread(own(citizen)).exists()


def test_reading_a_page_marks_nothing(
    as_coach: Client, coach: Employee, citizen: factories.Citizen, tell: Tell
) -> None:
    message = tell(None, to=receivers.employee(coach.pk), citizen_id=citizen.pk)
    assert as_coach.get(f"/beskeder/{message.pk}/").status_code == 200
    message.refresh_from_db()
    assert message.read_at is None


def test_the_list_is_written_in_the_view_log(
    as_coach: Client, coach: Employee, citizen: factories.Citizen, tell: Tell
) -> None:
    tell(None, to=receivers.employee(coach.pk), citizen_id=citizen.pk)
    assert "Anna Prøve" in as_coach.get("/beskeder/?sort=-tid").content.decode()
    assert View.objects.filter(page="inbox").exists()


def test_what_is_about_a_citizen_goes_with_the_case(
    coach: Employee, citizen: factories.Citizen, tell: Tell
) -> None:
    tell(None, to=receivers.employee(coach.pk), citizen_id=citizen.pk)
    tell(None, cause="event:2", to=receivers.employee(coach.pk))
    assert queries.inbox(of(coach)).count() == 2
    assert queries.inbox(of(coach, Role.ADMINISTRATOR)).count() == 1
    other = factories.citizen("Bo Andens")
    tell(None, cause="event:3", to=receivers.employee(coach.pk), citizen_id=other.pk)
    assert queries.inbox(of(coach)).count() == 2


def test_nobody_opens_anothers_message(
    as_citizen: Client, coach: Employee, citizen: factories.Citizen, tell: Tell
) -> None:
    message = tell(None, to=receivers.employee(coach.pk), citizen_id=citizen.pk)
    assert as_citizen.get(f"/beskeder/{message.pk}/").status_code == 404


def test_a_company_sees_its_own_messages_only(tell: Tell) -> None:
    mine = Company.objects.create(cvr="10000001", name="Mit")
    other = Company.objects.create(cvr="10000002", name="Andet")
    for company in (mine, other):
        to = receivers.contact(
            company.pk, company.pk, name="K", email="k@example.dk", account=company.pk
        )
        tell(None, cause=str(company.cvr), to=to)
    user = Actor(
        Role.COMPANY_USER,
        user_id=mine.pk,
        company_id=mine.pk,
        company_role=CompanyRole.ADMINISTRATOR,
    )
    with acting(user):
        assert [one.cause for one in Message.objects.all()] == ["10000001"]
        assert [one.cause for one in queries.inbox(user)] == ["10000001"]
        actions.mark_all_read(user)
    assert Message.objects.filter(read_at__isnull=False).count() == 1


def test_a_company_may_write_to_the_municipality(tell: Tell, coach: Employee) -> None:
    company = Company.objects.create(cvr="10000001", name="Mit")
    user = Actor(Role.COMPANY_USER, user_id=company.pk, company_id=company.pk)
    with acting(user):
        notice = Notice(PLAIN.key, "x", [receivers.employee(coach.pk)], municipality="0101")
        post(user, notice)
    assert queries.inbox(of(coach)).count() == 1


# --- Conversations --------------------------------------------------------------------


def test_a_citizen_writes_and_the_coach_is_told_and_answers(
    as_citizen: Client, as_coach: Client, citizen: factories.Citizen, coach: Employee
) -> None:
    form = {"text": "Hvornår ses vi?", "submission_id": str(uuid4())}
    assert as_citizen.post("/min-side/beskeder/skriv/", form).status_code == 302
    assert queries.inbox(of(coach)).get().text == "Hvornår ses vi?"
    page = as_coach.get(f"/borgere/{citizen.pk}/beskeder/").content.decode()
    assert "Hvornår ses vi?" in page
    as_coach.post(f"/borgere/{citizen.pk}/beskeder/", {"text": "På fredag."})
    assert queries.inbox(own(citizen)).get().text == "På fredag."


def test_a_double_press_writes_once(as_citizen: Client, citizen: factories.Citizen) -> None:
    form = {"text": "Hej", "submission_id": str(uuid4())}
    for _press in range(2):
        as_citizen.post("/min-side/beskeder/skriv/", form)
    assert Utterance.objects.count() == 1
    assert Message.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "Skriv"), ("   ", "Skriv"), ("x" * 4001, "Der er plads til 4000"), ("\x00", "Skriv")],
)
def test_what_cannot_be_sent_is_said_beside_the_field(
    as_citizen: Client, citizen: factories.Citizen, text: str, said: str
) -> None:
    page = as_citizen.post("/min-side/beskeder/skriv/", {"text": text})
    assert page.status_code == 200
    assert said in page.content.decode()
    assert not Utterance.objects.exists()


def test_without_anybody_to_write_to_it_says_so(home: object) -> None:
    alone = factories.citizen()
    with pytest.raises(UserError, match="Ring til kommunen"):
        actions.write(own(alone), alone.pk, text="Hej")


def test_someone_outside_the_case_cannot_write(citizen: factories.Citizen) -> None:
    stranger = factories.employee(Role.JOB_COACH)
    with pytest.raises(PermissionDenied):
        actions.write(of(stranger), citizen.pk, text="Hej")
    assert not Utterance.objects.exists()


# --- Choices and calendars ------------------------------------------------------------

CHOSEN = {
    "by_email": "on",
    "talk_lead": "48",
    "due_lead": "7",
    "quiet_from": "20",
    "quiet_until": "9.30",
}


def test_reminders_are_chosen(as_citizen: Client, citizen: factories.Citizen) -> None:
    assert as_citizen.post("/min-side/paamindelser/", CHOSEN).status_code == 302
    wishes = queries.own_wishes(own(citizen))
    assert (wishes.talk_lead, wishes.due_lead, wishes.by_sms) == (48, 7, False)
    assert f"{wishes.quiet_until:%H:%M}" == "09:30"


@pytest.mark.parametrize(
    "wrong", [{"talk_lead": "5"}, {"quiet_from": "25:61"}, {"due_lead": "\x00"}, {"due_lead": ""}]
)
def test_a_choice_that_is_none_is_refused(
    as_citizen: Client, citizen: factories.Citizen, wrong: dict[str, str]
) -> None:
    assert as_citizen.post("/min-side/paamindelser/", CHOSEN | wrong).status_code == 200


def made_address(client: Client) -> str:
    page = client.post("/min-side/paamindelser/kalender/", {"make": "1"}).content.decode()
    found = re.search(r"/kalender/[\w-]+\.ics", page)
    assert found
    return found[0]


@pytest.fixture
def booked(citizen: factories.Citizen) -> None:
    starts_at = timezone.now() + timedelta(days=2)
    one = Appointment(
        "talk:1",
        "Samtale",
        starts_at,
        starts_at + timedelta(hours=1),
        [receivers.citizen(citizen.pk)],
        citizen_id=citizen.pk,
    )
    calendar.put(current(), one)


@pytest.fixture
def no_counts(home: object) -> None:
    cache.clear()


@pytest.mark.usefixtures("booked", "no_counts")
def test_a_calendar_is_fetched_without_signing_in(as_citizen: Client) -> None:
    answer = Client().get(made_address(as_citizen))
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert b"SUMMARY:Samtale" in answer.content


@pytest.mark.usefixtures("booked", "no_counts")
def test_a_revoked_address_gives_nothing(as_citizen: Client) -> None:
    address = made_address(as_citizen)
    as_citizen.post("/min-side/paamindelser/kalender/", {"revoke": "1"})
    answer = Client().get(address)
    assert (answer.status_code, answer.content) == (410, b"")


@pytest.mark.usefixtures("no_counts")
def test_a_new_address_closes_the_old_one(as_citizen: Client) -> None:
    old, new = made_address(as_citizen), made_address(as_citizen)
    assert Client().get(old).status_code == 410
    assert Client().get(new).status_code == 200


@pytest.mark.usefixtures("no_counts")
def test_the_address_itself_is_not_stored(as_citizen: Client) -> None:
    address = made_address(as_citizen)
    stored = CalendarFeed.objects.values_list("token_hash", flat=True).get()
    assert stored not in address
    assert address.removeprefix("/kalender/").removesuffix(".ics") != stored


@pytest.mark.usefixtures("no_counts")
def test_guessing_is_slowed_down(home: object) -> None:
    answers = [Client().get(f"/kalender/{'x' * 43}.ics").status_code for _ in range(21)]
    assert answers == [410] * 20 + [429]


@pytest.mark.usefixtures("booked", "no_counts")
def test_who_has_moved_away_has_no_calendar(as_citizen: Client, citizen: Any) -> None:
    address = made_address(as_citizen)
    type(citizen).objects.filter(pk=citizen.pk).update(closed_on="2026-11-01")
    assert Client().get(address).status_code == 410


# --- What did not arrive, and letters -------------------------------------------------


@pytest.fixture
def administrator(home: object) -> Client:
    client = Client()
    someone = factories.employee(Role.ADMINISTRATOR)
    client.force_login(factories.user(someone, Role.ADMINISTRATOR))
    return client


def dead(citizen: factories.Citizen, tell: Tell, deliver: Deliver) -> Delivery:
    type(citizen).objects.filter(pk=citizen.pk).update(email="anna")
    tell(citizen)
    Delivery.objects.update(due_at=timezone.now())
    [delivery] = deliver()
    return delivery


def test_the_administrator_sees_what_failed_but_no_citizen(
    administrator: Client,
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
) -> None:
    dead(citizen, tell, deliver)
    page = administrator.get("/administration/forsendelser/?sort=-tid").content.decode()
    assert "E-mailadressen kan ikke bruges." in page
    assert citizen.name not in page


def test_the_administrator_tries_again(
    administrator: Client,
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
) -> None:
    delivery = dead(citizen, tell, deliver)
    type(citizen).objects.filter(pk=citizen.pk).update(email="anna@example.dk")
    administrator.post("/administration/forsendelser/", {"again": str(delivery.pk)})
    [delivery] = deliver()
    assert delivery.state == DeliveryState.SENT


@pytest.mark.parametrize("sent", [{}, {"again": "x"}, {"sent": str(uuid4())}, {"drop": "\x00"}])
def test_a_forged_delivery_is_a_message_and_no_crash(
    administrator: Client, sent: dict[str, str]
) -> None:
    assert administrator.post("/administration/forsendelser/", sent).status_code == 302


def test_the_people_around_are_told_what_did_not_arrive(
    citizen: factories.Citizen,
    coach: Employee,
    tell: Tell,
    deliver: Deliver,
) -> None:
    dead(citizen, tell, deliver)
    assert "nåede ikke frem" in queries.inbox(of(coach)).get().text


def test_a_letter_is_printed_and_sent(
    as_coach: Client, citizen: factories.Citizen, tell: Tell, deliver: Deliver
) -> None:
    type(citizen).objects.filter(pk=citizen.pk).update(
        is_exempt_from_digital_mail=True, address="Prøvevej 1", postal_code="1000", city="København"
    )
    tell(citizen, FORMAL, text="Du skal til møde.\n\nVi ses.")
    letter = next(one for one in deliver() if one.channel == "letter")
    assert "Anna Prøve" in as_coach.get("/breve/?sort=siden").content.decode()
    assert as_coach.get(f"/breve/{letter.pk}/").content.startswith(b"%PDF")
    as_coach.post("/breve/", {"delivery": str(letter.pk)})
    assert as_coach.post("/breve/", {"delivery": str(letter.pk)}).status_code == 302
    letter.refresh_from_db()
    assert letter.state == DeliveryState.SENT
