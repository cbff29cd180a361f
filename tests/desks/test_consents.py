"""Consents: given to a text, seen by both, withdrawn while a page stands open."""

from dataclasses import replace

import pytest
from django.test import Client

from brobygger.access import consent_actions, consents
from brobygger.access.models import Consent
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests.desks.conftest import Desk

KEY = "general_practitioner"
PAGE = "/min-side/samtykker/"


def given(desk: Desk, citizen: Citizen) -> bool:
    return consents.is_given(desk.actor(Role.CASEWORKER), citizen.pk, KEY)


def test_a_citizen_says_yes_sees_it_and_takes_it_back(
    desk: Desk, karen: Citizen, phone: Client
) -> None:
    said = phone.post(f"{PAGE}{KEY}/ja/", {"version": "1"}, follow=True).content.decode()
    assert "Tak. Du har sagt ja." in said
    assert given(desk, karen)
    kept = Consent.objects.get()
    assert (kept.text, kept.given_how) == (str(consents.kind_of(KEY).text), "page")
    back = phone.post(f"{PAGE}{KEY}/nej/", follow=True).content.decode()
    assert "trukket dit ja tilbage. Vi sender ikke mere til din læge" in back
    assert not given(desk, karen)
    assert Consent.objects.count() == 1


def test_saying_yes_twice_is_one_yes(karen: Citizen, phone: Client) -> None:
    for _time in range(2):
        phone.post(f"{PAGE}{KEY}/ja/", {"version": "1"})
    assert Consent.objects.count() == 1


@pytest.mark.parametrize("version", ["", "0", "2", "1" * 9, "æ", "\x00"])
def test_yes_to_another_text_than_todays_is_asked_again(
    desk: Desk, karen: Citizen, phone: Client, version: str
) -> None:
    page = phone.post(f"{PAGE}{KEY}/ja/", {"version": version}, follow=True).content.decode()
    assert "Teksten er ændret" in page
    assert not given(desk, karen)


def test_withdrawn_in_another_window_is_said_and_stays_withdrawn(
    desk: Desk, karen: Citizen, phone: Client
) -> None:
    phone.post(f"{PAGE}{KEY}/ja/", {"version": "1"})
    phone.post(f"{PAGE}{KEY}/nej/")
    page = phone.post(f"{PAGE}{KEY}/nej/", follow=True).content.decode()
    assert "Samtykket er allerede trukket tilbage" in page


def test_what_needs_a_yes_is_refused_once_it_is_withdrawn(desk: Desk, karen: Citizen) -> None:
    coach = desk.actor(Role.JOB_COACH)
    consent_actions.give(coach, karen, KEY, 1, "spoken")
    consents.require(coach, karen.pk, KEY)
    consent_actions.withdraw(coach, karen, KEY, "paper")
    with pytest.raises(UserError, match="Kopi til min læge"):
        consents.require(coach, karen.pk, KEY)


def test_a_new_text_needs_a_new_yes_and_the_old_one_is_kept(
    desk: Desk, karen: Citizen, phone: Client
) -> None:
    phone.post(f"{PAGE}{KEY}/ja/", {"version": "1"})
    old = consents.kind_of(KEY)
    consents.register(replace(old, version=2, text="En ny tekst."))
    try:
        assert "Teksten er ny" in phone.get(PAGE).content.decode()
        phone.post(f"{PAGE}{KEY}/ja/", {"version": "2"})
        assert [(one.version, one.stands) for one in Consent.objects.all()] == [
            (2, True),
            (1, False),
        ]
    finally:
        consents.register(old)


def test_a_room_hears_of_the_answer_in_the_same_transaction(desk: Desk, karen: Citizen) -> None:
    heard: list[bool] = []
    old = consents.kind_of(KEY)
    consents.register(replace(old, changed=lambda actor, key, yes: heard.append(yes)))
    try:
        coach = desk.actor(Role.JOB_COACH)
        consent_actions.give(coach, karen, KEY, 1, "spoken")
        consent_actions.withdraw(coach, karen, KEY, "spoken")
    finally:
        consents.register(old)
    assert heard == [True, False]


def test_staff_write_down_what_they_were_told_and_see_it_on_the_journey(
    desk: Desk, karen: Citizen, phone: Client
) -> None:
    journey = desk.journey(karen)
    worker = desk.client(Role.CASEWORKER)
    there = f"/borgere/{karen.pk}/samtykker/"
    sent = {"version": "1", "how": "paper"}
    page = worker.post(f"{there}{KEY}/ja/", sent, follow=True).content.decode()
    assert "På papir" in page
    assert "Sagsbehandler Prøve" in page
    assert "Du har sagt ja" in phone.get(PAGE).content.decode()
    shown = worker.get(f"/forloeb/{journey.pk}/").content.decode()
    assert "Kopi til min læge" in shown


@pytest.mark.parametrize("how", ["", "page", "replaced", "x" * 10_000])
def test_staff_cannot_say_yes_for_the_citizen(desk: Desk, karen: Citizen, how: str) -> None:
    desk.journey(karen)
    worker = desk.client(Role.CASEWORKER)
    there = f"/borgere/{karen.pk}/samtykker/{KEY}/ja/"
    page = worker.post(there, {"version": "1", "how": how}, follow=True).content.decode()
    assert "Vælg, om borgeren har sagt det" in page
    assert not given(desk, karen)


def test_nobody_asks_an_unknown_kind(phone: Client, karen: Citizen) -> None:
    assert phone.post(f"{PAGE}noget-andet/ja/", {"version": "1"}).status_code == 404
