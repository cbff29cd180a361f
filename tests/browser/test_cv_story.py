"""A CV from nothing, in one sitting on a phone: written, chosen, printed, found, asked about."""

from collections.abc import Callable

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.cv import public
from brobygger.cv.models import CvProfile, Inquiry, JobTarget
from brobygger.cv.queries import KINDS as CV_KINDS
from brobygger.facts.models import KINDS
from tests.browser.checks import sideways

Opener = Callable[..., Page]
PHONE = {"width": 360, "height": 740, "has_touch": True, "is_mobile": True}
CV = "/min-side/cv/"


@pytest.fixture
def nothing(fresh: None) -> None:
    """The demo citizen as somebody who has not written a word of a CV."""
    own = User.objects.get(persona="borger")
    assert own.citizen_id
    system = Actor.system(str(own.municipality_id))
    with acting(system):
        JobTarget.objects.filter(citizen=own.citizen_id).delete()
        CvProfile.objects.filter(citizen=own.citizen_id).delete()
        Inquiry.objects.filter(citizen=own.citizen_id).delete()
        for kind in CV_KINDS:
            rows = KINDS[kind].objects.filter(citizen=own.citizen_id)
            rows.update(removed_at=timezone.now(), removed_by_name="Prøve")
        public.refresh(system, own.citizen_id)


def press(page: Page, name: str) -> None:
    """Press the button of this name, and wait for the page that follows."""
    page.get_by_role("button", name=name, exact=True).first.click()
    page.wait_for_load_state()


def follow(page: Page, name: str) -> None:
    """Follow the link of this name."""
    page.get_by_role("link", name=name).first.click()
    page.wait_for_load_state()


def write_row(page: Page, button: str, **texts: str) -> None:
    """Add a row, write in it, close it; the names of fields are the last part of their keys."""
    press(page, button)
    for name, text in texts.items():
        page.locator(f"main [name$='/{name}']").first.fill(text)
    press(page, "Gem og luk")


def find_skills(page: Page) -> None:
    """The three steps: from the job, what every job needs, from leisure; and one in own words."""
    follow(page, "Find flere i tre trin")
    work = page.locator("form.bb-cv-work")
    work.get_by_role("checkbox").first.check(force=True)
    work.get_by_role("button").click()
    for step in ("2. Det, alle job har brug for", "3. Fra din fritid"):
        follow(page, step)
        page.locator("main form").get_by_role("checkbox").first.check(force=True)
        press(page, "Føj til mit CV")
    page.get_by_label("Noget andet, du kan").fill("Bage rugbrød")
    press(page, "Føj til mit CV")
    expect(page.locator("main")).to_contain_text("Bage rugbrød")
    expect(page.get_by_role("heading", name="Kompetencer (3)")).to_be_visible()


def choose_job(page: Page) -> None:
    """A position by its misspelt name, with its terms."""
    follow(page, "Jeg søger job som")
    follow(page, "Tilføj stilling")
    page.get_by_label("Skriv, hvad jobbet hedder").press_sequentially("lagermedabejder")
    page.locator("[data-bb-suggest-found]").get_by_text("Lagermedarbejder", exact=True).click()
    for name, value in (("is_trained", "nej"), ("is_experienced", "ja"), ("start", "now")):
        page.locator(f"[name={name}][value={value}]").check(force=True)
    page.locator("[name=weekly_hours]").fill("12,5")
    page.locator("[name=employment][value=either]").check(force=True)
    page.locator("[name=terms][value=day]").check(force=True)
    press(page, "Gem")
    expect(page.locator("main")).to_contain_text("12,5")


def let_companies_find_it(page: Page) -> None:
    """Read what they see, then choose."""
    follow(page, "Mit CV")
    follow(page, "Se, hvad virksomheder ser, og vælg")
    preview = page.locator("section[aria-labelledby=preview]")
    expect(preview).to_contain_text("Pakkede varer og kørte truck.")
    expect(preview).not_to_contain_text("Aagaard")
    page.get_by_label("Virksomheder må finde mit CV").check(force=True)
    press(page, "Gem")
    expect(page.locator("main")).to_contain_text("Virksomheder kan finde CV'et.")


def printed(page: Page) -> bytes:
    """The PDF behind the page's link."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Som PDF").click()
    return download.value.path().read_bytes()


def test_a_cv_from_nothing_on_a_phone(open_as: Opener, nothing: None) -> None:
    page = open_as("borger", CV, **PHONE)
    expect(page.locator("main")).to_contain_text("3 ting mangler")
    write_row(
        page,
        "Tilføj erfaring",
        title="Lagermedarbejder",
        place="Nordhavn Lager",
        since="2012",
        until="3.2019",
        tasks="Pakkede varer og kørte truck.",
    )
    write_row(page, "Tilføj uddannelse eller kursus", title="Truckkursus", since="2013")
    expect(page.locator("main")).to_contain_text("1 ting mangler")
    find_skills(page)
    choose_job(page)
    let_companies_find_it(page)
    press(page, "Klar til kvalitetstjek")
    expect(page.locator(".bb-cv-status")).to_contain_text("Tag tilbage")
    assert printed(page)[:5] == b"%PDF-"
    assert sideways(page) == 0
    employer_asks(open_as)
    page.goto("/min-side/")
    follow(page, "Pakker til lageret")
    expect(page.locator("main")).to_contain_text("Dit svar")
    page.goto("/min-side/hvem-har-set/")
    expect(page.locator("main")).to_contain_text("CV-banken")


def employer_asks(open_as: Opener) -> None:
    """An employer types the same job wrongly, finds the CV, and writes about a job."""
    page = open_as("virksomhed", "/cv-bank/")
    page.get_by_label("Søg efter ord").fill("rugbrød")
    page.get_by_label("Stilling", exact=True).press_sequentially("lagermedabejder")
    page.locator("[data-bb-suggest-found]").get_by_text("Lagermedarbejder", exact=True).click()
    expect(page.get_by_label("Stilling", exact=True)).to_have_value("Lagermedarbejder")
    press(page, "Søg")
    page.locator("main h3 a").first.click()
    expect(page.locator("main")).to_contain_text("Nordhavn Lager")
    follow(page, "Skriv om et job")
    for name, text in (
        ("job", "Pakker til lageret"),
        ("hours", "12 timer"),
        ("place", "Aabenraa"),
        ("text", "Vi pakker varer om formiddagen."),
        ("contact", "Peter, tlf. 12 34 56 78"),
    ):
        page.locator(f"main [name={name}]").fill(text)
    press(page, "Send")
    expect(page.locator("main")).to_contain_text("Venter på svar")
