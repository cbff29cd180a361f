"""Fields that save themselves, in two browsers at once, offline, and signed out."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.urls import clear_url_caches
from playwright.sync_api import Page, expect

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, User
from brobygger.documents import actions, kinds
from brobygger.documents.models import Document, Field
from tests.browser import autosave_page
from tests.browser.checks import axe_violations, sideways

SOON = 2_000
NEXT_POLL = 8_000
PASSWORD = "en lang adgangskode 7"
Opener = Callable[..., Page]


@pytest.fixture
def plan(fresh: None, address: str, settings: Any) -> Iterator[Document]:
    """The demo citizen's document, with the demo caseworker on the case."""
    kinds.register(autosave_page.KIND)
    settings.ROOT_URLCONF = "tests.browser.autosave_page"
    clear_url_caches()
    own = User.objects.get(persona="borger")
    worker = User.objects.get(persona="sagsbehandler")
    with acting(Actor.system(own.municipality_id)):
        Grant.objects.create(
            municipality_id=own.municipality_id,
            citizen_id=own.citizen_id,
            employee_id=worker.employee_id,
            role=worker.active_role,
            cause=Grant.Cause.ASSIGNMENT,
            starts_at="2020-01-01T00:00Z",
        )
        made = actions.make(worker.actor(), own.citizen_id, uuid4(), autosave_page.KIND.key)
    yield made
    settings.ROOT_URLCONF = "brobygger.config.urls"
    clear_url_caches()


def text_of(plan: Document, key: str = "2.1") -> str:
    """What is stored."""
    with acting(Actor.system(plan.municipality_id)):
        field = Field.objects.filter(document=plan, key=key).first()
    return field.text if field else ""


def said(page: Page, number: int = 0) -> Any:
    """What a field says about itself."""
    return page.locator("[data-bb-autosave-said]").nth(number)


def test_what_is_typed_is_saved_at_once_and_arrives_at_the_other(
    open_as: Opener, plan: Document
) -> None:
    citizen = open_as("borger", f"/proeveplan/{plan.pk}/")
    worker = open_as("sagsbehandler", f"/proeveplan/{plan.pk}/")
    citizen.get_by_role("textbox", name="Om mig").press_sequentially("Jeg kan pakke.")
    expect(said(citizen)).to_have_text("Gemt", timeout=SOON)
    expect(citizen.locator("[data-bb-autosave-status]")).to_have_text("Gemt")
    assert text_of(plan) == "Jeg kan pakke."
    expect(worker.get_by_role("textbox", name="Om mig")).to_have_value(
        "Jeg kan pakke.", timeout=NEXT_POLL
    )
    expect(worker.locator("[data-bb-autosave-by]").first).to_contain_text("Borgeren")
    worker.get_by_label("i høj grad").check()
    expect(citizen.get_by_label("i høj grad")).to_be_checked(timeout=NEXT_POLL)


def test_a_clash_shows_both_texts_and_asks(open_as: Opener, plan: Document) -> None:
    citizen = open_as("borger", f"/proeveplan/{plan.pk}/")
    worker = open_as("sagsbehandler", f"/proeveplan/{plan.pk}/")
    worker.context.route("**/nyt/**", lambda route: route.fulfill(status=204))
    citizen.get_by_role("textbox", name="Om mig").fill("Annas ord")
    expect(said(citizen)).to_have_text("Gemt", timeout=SOON)
    worker.get_by_role("textbox", name="Om mig").fill("Sannes ord")
    panel = worker.locator(".bb-clash")
    expect(panel).to_contain_text("Annas ord", timeout=SOON)
    expect(panel).to_contain_text("Sannes ord")
    assert axe_violations(worker) == []
    worker.set_viewport_size({"width": 320, "height": 700})
    assert not sideways(worker)
    panel.get_by_role("button", name="Saml begge").click()
    expect(worker.get_by_role("textbox", name="Om mig")).to_have_value("Annas ord\n\nSannes ord")
    worker.get_by_role("textbox", name="Om mig").press("End")
    worker.get_by_label("Telefon").focus()
    expect(said(worker)).to_have_text("Gemt", timeout=SOON)
    assert text_of(plan) == "Annas ord\n\nSannes ord"


def test_without_network_the_text_stays_and_is_sent_later(open_as: Opener, plan: Document) -> None:
    citizen = open_as("borger", f"/proeveplan/{plan.pk}/")
    citizen.evaluate(
        "() => { window.online = window.fetch; window.fetch = () => Promise.reject(); }"
    )
    citizen.get_by_role("textbox", name="Om mig").fill("Skrevet i toget")
    expect(citizen.get_by_role("alert")).to_contain_text("Ingen forbindelse", timeout=NEXT_POLL)
    expect(citizen.get_by_role("textbox", name="Om mig")).to_have_value("Skrevet i toget")
    citizen.evaluate("() => { window.fetch = window.online; }")
    expect(said(citizen)).to_have_text("Gemt", timeout=NEXT_POLL)
    expect(citizen.locator("[data-bb-autosave-warning]")).to_be_hidden()
    assert text_of(plan) == "Skrevet i toget"


def test_signed_out_the_text_is_saved_after_signing_in_again(
    open_as: Opener, plan: Document
) -> None:
    own = User.objects.get(persona="borger")
    own.set_password(PASSWORD)
    own.save()
    citizen = open_as("borger", f"/proeveplan/{plan.pk}/")
    citizen.context.clear_cookies(name="brobygger_session")
    citizen.get_by_role("textbox", name="Om mig").fill("En times arbejde")
    dialog = citizen.get_by_role("dialog")
    expect(dialog).to_be_visible(timeout=SOON)
    dialog.locator("[name=bb_sign_in-login]").fill(own.email)
    dialog.locator("[name=bb_sign_in-password]").fill(PASSWORD)
    dialog.locator("button[type=submit]").first.click()
    expect(said(citizen)).to_have_text("Gemt", timeout=NEXT_POLL)
    assert text_of(plan) == "En times arbejde"


def test_locked_meanwhile_is_said_and_the_text_stays(open_as: Opener, plan: Document) -> None:
    citizen = open_as("borger", f"/proeveplan/{plan.pk}/")
    citizen.context.route("**/nyt/**", lambda route: route.fulfill(status=204))
    worker = User.objects.get(persona="sagsbehandler").actor()
    with acting(worker):
        actions.submit(worker, plan)
    citizen.get_by_role("textbox", name="Om mig").fill("For sent")
    expect(citizen.get_by_role("alert")).to_contain_text("Klar til gennemsyn", timeout=SOON)
    expect(citizen.get_by_role("textbox", name="Om mig")).to_have_value("For sent")
