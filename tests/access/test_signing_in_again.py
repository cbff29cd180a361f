"""A session that ran out loses no text, and nobody sends another person's."""

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from brobygger.access import carrying
from brobygger.access.models import Grant, User
from brobygger.people.models import Citizen, Municipality
from tests import factories
from tests.access.conftest import PASSWORD
from tests.access.test_signing_in import code

REASON = "Borgeren ringer,\r\nog kollegaen er på ferie. <b>Haster</b> \U0001f600"


@pytest.fixture(autouse=True)
def _no_limit_from_other_tests(db: None) -> None:
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def browser(coach: User) -> Client:
    """A browser that checks forms as a real one is checked, with the coach signed in."""
    made = Client(enforce_csrf_checks=True)
    return enter(made, coach)


def enter(browser: Client, user: User) -> Client:
    user.set_password(PASSWORD)
    user.save()
    token = form_token(browser.get(reverse("account_login")))
    browser.post(
        reverse("account_login"),
        {"login": user.email, "password": PASSWORD, "csrfmiddlewaretoken": token},
    )
    assert browser.session["_auth_user_id"] == str(user.pk)
    return browser


def form_token(page: Any) -> str:
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.content.decode())
    assert found, page.content.decode()[:500]
    return found[1]


def note(page: Any) -> str:
    found = re.search(r'name="bb_sign_in-note" value="([^"]+)"', page.content.decode())
    assert found
    return found[1]


def expire(browser: Client) -> None:
    del browser.cookies["brobygger_session"]


@pytest.fixture
def citizen(home: Municipality) -> Citizen:
    return factories.citizen()


@pytest.fixture
def written(browser: Client, citizen: Citizen) -> dict[str, str]:
    """What the coach has in an open form when the session runs out."""
    page = browser.get(reverse("access:reason", args=[citizen.pk]))
    return {"reason": REASON, "csrfmiddlewaretoken": form_token(page)}


def again(browser: Client, page: Any, user: User, **more: Any) -> Any:
    """Fill in the sign-in form of the page that carries the text."""
    fields = {
        "bb_sign_in-note": note(page),
        "bb_sign_in-login": user.email,
        "bb_sign_in-password": PASSWORD,
        "csrfmiddlewaretoken": form_token(page),
        "reason": REASON,
    }
    return browser.post(reverse("access:sign_in_again"), fields | more)


def test_the_answer_to_an_expired_form_carries_every_field(
    browser: Client, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    assert page.status_code == 401
    text = page.content.decode()
    assert "og kollegaen er på ferie. &lt;b&gt;Haster&lt;/b&gt; \U0001f600" in text
    assert 'type="password"' in text
    assert "no-store" in page["Cache-Control"]


def test_nothing_of_it_is_stored_on_the_server(
    browser: Client, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    browser.post(reverse("access:reason", args=[citizen.pk]), written)
    assert "kollegaen" not in str(dict(browser.session))


def test_the_same_person_signs_in_and_the_text_is_sent(
    browser: Client, coach: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    target = reverse("access:reason", args=[citizen.pk])
    page = browser.post(target, written)
    answer = again(browser, page, coach)
    assert (answer.status_code, answer["Location"]) == (307, target)
    sent = {"reason": REASON, "csrfmiddlewaretoken": form_token(page)}
    assert browser.post(answer["Location"], sent).status_code == 302
    assert Grant.objects.get(citizen=citizen).reason.startswith("Borgeren ringer, og")


def test_another_person_signs_in_and_the_text_is_discarded(
    browser: Client, caseworker: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    answer = again(browser, page, caseworker)
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert not Grant.objects.filter(citizen=citizen).exists()


def test_an_open_form_of_one_person_cannot_be_sent_by_the_next(
    browser: Client, caseworker: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    enter(browser, caseworker)
    answer = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    assert answer.status_code == 403


def test_an_open_form_still_works_when_the_same_person_signed_in_elsewhere(
    browser: Client, coach: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    enter(browser, coach)
    browser.post(reverse("access:reason", args=[citizen.pk]), written)
    assert Grant.objects.filter(citizen=citizen).exists()


def test_a_secret_planted_before_sign_in_does_not_survive_it(coach: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.cookies["brobygger_csrf"] = planted = "a" * 32
    enter(browser, coach)
    assert browser.cookies["brobygger_csrf"].value != planted


def test_the_second_factor_is_asked_for_on_the_same_page(
    home: Municipality, caseworker: User, citizen: Citizen
) -> None:
    from allauth.mfa.totp.internal import auth as totp

    secret = totp.generate_totp_secret()
    browser = enter(Client(enforce_csrf_checks=True), caseworker)
    form = {"reason": REASON, "csrfmiddlewaretoken": form_token(browser.get("/log-ud/"))}
    totp.TOTP.activate(caseworker, secret)
    expire(browser)
    target = reverse("access:reason", args=[citizen.pk])
    second = again(browser, browser.post(target, form), caseworker)
    assert second.status_code == 401
    assert "kollegaen" in second.content.decode()
    answer = again(browser, second, caseworker, **{"bb_sign_in-code": code(secret)})
    assert (answer.status_code, answer["Location"]) == (307, target)


def test_a_wrong_password_keeps_the_text(
    browser: Client, coach: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    answer = again(browser, page, coach, **{"bb_sign_in-password": "forkert"})
    assert answer.status_code == 401
    assert "kollegaen" in answer.content.decode()
    assert "forkert" not in answer.content.decode()


def test_passwords_and_tokens_are_never_written_back(client: Client, citizen: Citizen) -> None:
    page = client.post(
        reverse("access:reason", args=[citizen.pk]),
        {
            "password": "hemmelig1",
            "ny_adgangskode": "hemmelig2",
            "csrfmiddlewaretoken": "hemmelig3",
        },
    )
    assert "hemmelig" not in page.content.decode()


def test_files_are_asked_for_again(client: Client, citizen: Citizen) -> None:
    page = client.post(
        reverse("access:reason", args=[citizen.pk]),
        {"reason": "x", "bilag": SimpleUploadedFile("a.txt", b"hele filen")},
    ).content.decode()
    assert 'type="file"' in page
    assert 'name="bilag"' in page
    assert "hele filen" not in page


def test_the_note_cannot_be_forged(client: Client, coach: User) -> None:
    client.force_login(coach)
    fields = {carrying.NOTE: "https://evil.example/:x:y"}
    answer = client.post(reverse("access:sign_in_again"), fields)
    assert answer["Location"].startswith(reverse("account_login"))


def test_signed_in_in_another_tab_it_goes_on_without_a_password(
    browser: Client, coach: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    enter(browser, coach)
    fields = {
        "bb_sign_in-note": note(page),
        "bb_sign_in-elsewhere": "1",
        "csrfmiddlewaretoken": form_token(page),
    }
    assert browser.post(reverse("access:sign_in_again"), fields).status_code == 307


def test_the_dialog_hears_whether_it_is_the_same_person(
    browser: Client, coach: User, caseworker: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    fields = {
        "bb_sign_in-note": note(page),
        "bb_sign_in-login": coach.email,
        "bb_sign_in-password": PASSWORD,
        "csrfmiddlewaretoken": form_token(page),
    }
    url = reverse("access:sign_in_again")
    assert browser.post(url, fields, headers={"X-BB-Dialog": "1"}).status_code == 204
    expire(browser)
    other = fields | {"bb_sign_in-login": caseworker.email}
    assert browser.post(url, other, headers={"X-BB-Dialog": "1"}).status_code == 409


def test_a_script_that_reads_is_answered_401_and_not_with_a_whole_page_elsewhere(
    client: Client, citizen: Citizen
) -> None:
    url = reverse("access:reason", args=[citizen.pk])
    assert client.get(url, headers={"HX-Request": "true"}).status_code == 401
    assert client.get(url).status_code == 302


def test_guesses_on_the_page_that_carries_text_are_locked_out_too(
    browser: Client, coach: User, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written)
    for _ in range(5):
        again(browser, page, coach, **{"bb_sign_in-password": "forkert"})
    assert again(browser, page, coach).status_code == 401


def test_a_person_from_the_demo_has_no_password_and_is_shown_the_way(
    browser: Client, citizen: Citizen, written: dict[str, str]
) -> None:
    expire(browser)
    page = browser.post(reverse("access:reason", args=[citizen.pk]), written).content.decode()
    assert f'<a href="{reverse("demo:personas")}" target="_blank"' in page
