"""The talk screen in the browser: few clicks, and nothing typed is lost."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.journeys.models import Journey
from tests.browser.test_story import Clicks

Opener = Callable[..., Page]
pytestmark = pytest.mark.usefixtures("fresh")
MOST_CLICKS, PHONE = 12, 360
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


def test_a_page_too_old_to_be_answered_says_what_to_do_and_keeps_the_text(
    open_as: Opener,
) -> None:
    page = open_as("jobformidler", "/i-dag/")
    open_screen(page)
    page.context.clear_cookies()
    page.locator("[name=note]").fill("Vi talte om butikken")
    expect(page.locator("[data-bb-talk-said]")).to_contain_text("Kopiér teksten")
    expect(page.locator("[name=note]")).to_have_value("Vi talte om butikken")


FIRST = "Karen ringer til Bageriet på Torvet"
SECOND = "Karen sender sit CV til Netto på Hovedgaden"
THIRD = "Karen går forbi Netto på Hovedgaden med sit CV"


@pytest.fixture
def screen_of_citizen(fresh: None) -> str:
    """Where the talk screen of the demo's citizen is."""
    own = User.objects.get(persona="borger")
    with acting(Actor.system(own.municipality_id)):
        return f"/forloeb/{Journey.objects.get(citizen=own.citizen_id).pk}/samtaleskaerm/"


def agree(page: Page, number: int, what: str) -> None:
    """Write an agreement in its place."""
    page.locator(f"[name=ny-{number}-what]").fill(what)
    page.locator(f"[name=ny-{number}-proof]").fill("Der er aftalt en dag, hun kan komme forbi.")
    soon = timezone.localdate() + timedelta(days=10)
    page.locator(f"[name=ny-{number}-due_on]").fill(soon.isoformat())


def card(page: Page, what: str) -> Locator:
    """What the page shows of one agreement of last time, or of the plan."""
    return page.locator("fieldset.bb-talk-part, article.bb-card").filter(has_text=what).first


def save(page: Page, days: int) -> None:
    """Book the next talk, and press the button."""
    page.locator("[name=next_day]").fill((timezone.localdate() + timedelta(days)).isoformat())
    page.locator("[name=next_time]").fill("10:00")
    page.locator("[name=next_place]").fill("Jobcentret, lokale 2")
    page.get_by_role("button", name="Gem samtalen").click()
    expect(page.locator("h2#opfyldt")).to_be_visible()


def say_yes(phone: Page, what: str) -> None:
    """The citizen agrees with a text, on the phone."""
    phone.goto("/min-side/plan/")
    card(phone, what).get_by_role("button", name="Jeg er enig i teksten").click()
    expect(card(phone, what)).to_contain_text("Borgeren har selv sagt ja her")


def test_three_talks_and_the_citizen_on_a_phone_between_them(
    open_as: Opener, screen_of_citizen: str
) -> None:
    coach = open_as("jobformidler", screen_of_citizen)
    agree(coach, 0, FIRST)
    agree(coach, 1, SECOND)
    save(coach, 7)
    phone = open_as("borger", "/min-side/", width=PHONE)
    expect(phone.locator("main")).to_contain_text("Din plan er ændret")
    for what in (FIRST, SECOND):
        say_yes(phone, what)

    coach.goto(screen_of_citizen)
    expect(coach.locator("section").first).to_contain_text(FIRST)  # last time's come first
    card(coach, FIRST).get_by_label("Gjort", exact=True).check(force=True)
    coach.locator("textarea[name^='s-']").first.fill("Det går godt med de nye pauser.")
    save(coach, 14)
    expect(coach.locator("main")).to_contain_text("Det går godt med de nye pauser.")
    phone.reload()
    expect(phone.locator("main")).to_contain_text("Det går godt med de nye pauser.")

    coach.goto(screen_of_citizen)
    card(coach, SECOND).get_by_label("Erstattes").check(force=True)
    card(coach, SECOND).get_by_label("Kort om det").fill("De vil hellere se hende.")
    agree(coach, 0, THIRD)
    coach.locator("#ny-0 summary").click()
    coach.locator("[name=ny-0-replaces]").select_option(label=SECOND)
    save(coach, 21)
    say_yes(phone, THIRD)
    expect(card(phone, FIRST)).to_contain_text("Gjort")
    link = phone.get_by_role("link", name="Hent som PDF").get_attribute("href") or ""
    assert phone.request.get(link).body().startswith(b"%PDF-")
