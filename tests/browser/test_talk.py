"""The talk screen in the browser: few clicks, and nothing typed is lost."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.browser.test_story import Clicks

Opener = Callable[..., Page]
pytestmark = pytest.mark.usefixtures("fresh")
MOST_CLICKS = 12
JOURNEY = re.compile(r'href="(/forloeb/[0-9a-f-]{36}/)')


def open_screen(page: Page) -> None:
    """The talk screen of somebody with a running activity."""
    found: list[str] = []
    for path in ("/i-dag/", "/borgere/"):
        found += JOURNEY.findall(page.request.get(path).text())
    for journey in dict.fromkeys(found):
        if 'name="s-' in page.request.get(f"{journey}samtaleskaerm/").text():
            page.goto(f"{journey}samtaleskaerm/")
            return
    raise AssertionError("nobody on the list has a running activity")


def into(clicks: Clicks, name: str, text: str) -> None:
    """Click a field and type in it."""
    clicks.on(f"[name='{name}']")
    clicks.page.locator(f"[name='{name}']").fill(text)


def test_two_agreements_a_status_and_the_next_talk_take_few_clicks(open_as: Opener) -> None:
    page = open_as("jobformidler", "/i-dag/")
    open_screen(page)
    clicks = Clicks(page)
    clicks.count = 1  # the link that led here
    soon = timezone.localdate() + timedelta(days=10)
    for number, what in enumerate(
        ("Karen ringer til Bageriet på Torvet", "Karen sender sit CV til Netto på Hovedgaden")
    ):
        into(clicks, f"ny-{number}-what", what)
        into(clicks, f"ny-{number}-proof", "Der er aftalt en dag, hun kan komme forbi.")
        page.keyboard.press("Tab")
        page.locator(f"[name=ny-{number}-due_on]").fill(soon.isoformat())
    into(clicks, page.locator("textarea[name^='s-']").first.get_attribute("name") or "", "Godt.")
    into(clicks, "next_day", soon.isoformat())
    into(clicks, "next_time", "10:00")
    into(clicks, "next_place", "Jobcentret, lokale 2")
    clicks.on("main form button.button-primary[type=submit]")
    expect(page.locator("h2#opfyldt")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Bageriet på Torvet")
    expect(page.locator("main")).to_contain_text("Godt.")
    assert clicks.count <= MOST_CLICKS


def test_closing_the_window_in_the_middle_of_a_sentence_loses_nothing(open_as: Opener) -> None:
    page = open_as("jobformidler", "/i-dag/")
    address = page.locator("main a[href*='/samtaleskaerm/']").first.get_attribute("href") or ""
    page.goto(address)
    page.locator("[name=note]").fill("Vi nåede lige at begynde på")
    expect(page.locator("[data-bb-talk-said]")).to_contain_text("Kladden er gemt")
    page.close(run_before_unload=False)
    again = open_as("jobformidler", address)
    expect(again.locator("[name=note]")).to_have_value("Vi nåede lige at begynde på")
