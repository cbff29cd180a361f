"""A passkey, made and used with Chromium's virtual authenticator (needs ``localhost``)."""

import pytest
from playwright.sync_api import Browser, Page, expect

PASSWORD = "en lang adgangskode med 27 tegn"
EMAIL = "passkey@demo.example.dk"
pytestmark = pytest.mark.usefixtures("fresh")


@pytest.fixture
def page(chromium: Browser, address: str) -> Page:
    """A new window with a security key in the machine that says yes by itself."""
    page = chromium.new_context(base_url=address, locale="da-DK").new_page()
    page.set_default_timeout(10_000)
    machine = page.context.new_cdp_session(page)
    machine.send("WebAuthn.enable", {"enableUI": False})
    key = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    machine.send("WebAuthn.addVirtualAuthenticator", {"options": key})
    return page


@pytest.fixture
def caseworker(fresh: None) -> None:
    """A caseworker of the demo municipality who signs in with a password, not as a persona."""
    from allauth.account.models import EmailAddress

    from brobygger.access.actor import Actor, acting
    from brobygger.access.models import User
    from brobygger.demo.codes import HOME
    from brobygger.people.roles import Role

    with acting(Actor.system(HOME)):
        user = User.objects.filter(active_role=Role.CASEWORKER, persona="").first()
        assert user
        user.email = EMAIL
        user.set_password(PASSWORD)
        user.save()
        EmailAddress.objects.create(user=user, email=EMAIL, verified=True, primary=True)


def test_a_passkey_is_added_and_then_signs_in_alone(caseworker: None, page: Page) -> None:
    page.goto("/log-ind/")
    page.locator("[name=login]").fill(EMAIL)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    expect(page.locator("h1")).to_have_text("Sikkerhed")
    page.locator("main a[href$='/passkeys/ny/']").click()
    page.locator("[name=password]").fill(PASSWORD)  # it asks again before an account changes
    page.locator("main form button[type=submit]").first.click()
    page.locator("[name=name]").fill("Min bærbare")
    page.locator("[name=passwordless]").check(force=True)
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: not url.endswith("/ny/"))
    page.context.clear_cookies()

    page.goto("/i-dag/")
    expect(page.locator("h1")).to_have_text("Log ind")
    page.locator("#passkey_login").click()
    expect(page.locator("h1")).to_have_text("I dag")
