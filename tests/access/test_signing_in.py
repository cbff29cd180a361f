"""Signing in: password, second factor, lock-out, and which of the library's pages exist."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.test import Client
from django.urls import NoReverseMatch, reverse

from brobygger.access.models import User
from tests.access.conftest import PASSWORD


@pytest.fixture(autouse=True)
def _no_limit_from_other_tests(db: None) -> None:
    from django.core.cache import cache

    cache.clear()


def sign_in(client: Client, user: User, password: str = PASSWORD) -> Any:
    return client.post(reverse("account_login"), {"login": user.email, "password": password})


def code(secret: str) -> str:
    return totp.format_hotp_value(
        totp.hotp_value(secret, next(totp.yield_hotp_counters_from_time()))
    )


def test_the_sign_in_page_is_danish(client: Client, db: None) -> None:
    page = client.get(reverse("account_login")).content.decode()
    assert "Log ind" in page
    assert "Adgangskode" in page


def test_a_wrong_password_says_so_and_signs_nobody_in(client: Client, caseworker: User) -> None:
    answer = sign_in(client, caseworker, "forkert")
    assert answer.status_code == 200
    assert "_auth_user_id" not in client.session


def test_after_five_guesses_even_the_right_password_is_locked_out(
    client: Client, caseworker: User
) -> None:
    for _ in range(5):
        sign_in(client, caseworker, "forkert")
    sign_in(client, caseworker)
    assert "_auth_user_id" not in client.session


def test_guesses_at_one_account_do_not_lock_another(
    client: Client, caseworker: User, coach: User
) -> None:
    coach.set_password(PASSWORD)
    coach.save()
    for _ in range(5):
        sign_in(client, caseworker, "forkert")
    sign_in(client, coach)
    assert client.session["_auth_user_id"] == str(coach.pk)


def test_a_closed_account_cannot_sign_in(client: Client, caseworker: User) -> None:
    User.objects.filter(pk=caseworker.pk).update(is_active=False)
    sign_in(client, caseworker)
    assert "_auth_user_id" not in client.session


def test_an_employee_without_second_factor_is_led_to_set_one_up(
    client: Client, caseworker: User
) -> None:
    sign_in(client, caseworker)
    answer = client.get(reverse("access:role"))
    assert (answer.status_code, answer["Location"]) == (302, reverse("mfa_index"))


def test_a_second_factor_set_up_opens_the_pages_at_once(client: Client, caseworker: User) -> None:
    sign_in(client, caseworker)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    found = re.search(r'bb-secret">(\w+)<', page)
    assert found
    client.post(reverse("mfa_activate_totp"), {"code": code(found[1])})
    assert client.get(reverse("access:role")).status_code == 200


@pytest.fixture
def secret(caseworker: User) -> str:
    made = totp.generate_totp_secret()
    totp.TOTP.activate(caseworker, made)
    return made


def test_with_a_second_factor_the_password_alone_signs_nobody_in(
    client: Client, caseworker: User, secret: str
) -> None:
    answer = sign_in(client, caseworker)
    assert answer["Location"] == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session


def test_password_and_code_open_the_pages(client: Client, caseworker: User, secret: str) -> None:
    sign_in(client, caseworker)
    assert client.get(reverse("mfa_authenticate")).status_code == 200
    client.post(reverse("mfa_authenticate"), {"code": code(secret)})
    assert client.get(reverse("access:role")).status_code == 200


def test_codes_cannot_be_guessed_for_ever(client: Client, caseworker: User, secret: str) -> None:
    sign_in(client, caseworker)
    for _ in range(6):
        client.post(reverse("mfa_authenticate"), {"code": "000000"})
    client.post(reverse("mfa_authenticate"), {"code": code(secret)})
    assert "_auth_user_id" not in client.session


def test_the_secret_of_a_second_factor_is_stored_encrypted(caseworker: User, secret: str) -> None:
    assert secret not in str(Authenticator.objects.get(user=caseworker).data)


def test_a_demo_persona_is_exempt(signed_in: Client) -> None:
    assert signed_in.get(reverse("access:role")).status_code == 200


def test_a_persona_is_not_exempt_outside_the_demo(signed_in: Client, settings: Any) -> None:
    settings.DEMO = False
    assert signed_in.get(reverse("access:role"))["Location"] == reverse("mfa_index")


@pytest.mark.parametrize(
    "name",
    [
        "account_change_password",
        "mfa_index",
        "account_reauthenticate",
        "account_set_password",
        "mfa_list_webauthn",
        "account_logout",
    ],
)
def test_the_pages_about_ones_own_account_open(client: Client, caseworker: User, name: str) -> None:
    sign_in(client, caseworker)
    assert client.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("name", ["mfa_add_webauthn", "mfa_view_recovery_codes"])
def test_more_pages_open_after_confirming(
    client: Client, caseworker: User, secret: str, name: str
) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    RecoveryCodes.activate(caseworker)
    sign_in(client, caseworker)
    client.post(reverse("mfa_authenticate"), {"code": code(secret)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    assert client.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("name", ["account_signup", "account_email", "socialaccount_connections"])
def test_no_page_of_the_library_is_mounted_without_use(name: str) -> None:
    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_signing_in_leads_only_to_our_own_pages(client: Client, coach: User) -> None:
    coach.set_password(PASSWORD)
    coach.save()
    answer = client.post(
        reverse("account_login"),
        {"login": coach.email, "password": PASSWORD, "next": "https://evil.example/"},
    )
    assert answer["Location"] == "/"


def test_the_session_gets_a_new_key_at_sign_in(client: Client, coach: User) -> None:
    coach.set_password(PASSWORD)
    coach.save()
    client.get(reverse("account_login"))
    session = client.session
    session["planted"] = "1"
    session.save()
    client.cookies["brobygger_session"] = before = session.session_key
    sign_in(client, coach)
    assert client.cookies["brobygger_session"].value != before
