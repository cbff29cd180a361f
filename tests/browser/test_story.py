"""The main job, done in the browser: from the first talk to a flex-job, and handed over."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

Opener = Callable[..., Page]
pytestmark = pytest.mark.usefixtures("fresh")


class Clicks:
    """Counts what a person does with the mouse; typing is not counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def on(self, selector: str) -> None:
        """Click the first match."""
        self.page.locator(selector).first.click()
        self.count += 1


def submit(page: Page, path: str, **fields: str) -> None:
    """Open a form, fill it, and send it with its own button."""
    page.goto(path)
    for name, value in fields.items():
        field = page.locator(f"main [name='{name}']")
        if field.first.get_attribute("type") in {"radio", "checkbox"}:
            page.locator(f"main [name='{name}'][value='{value}']").check(force=True)
        elif field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(index=1) if value == "*" else field.select_option(value)
        else:
            field.fill(value)
    page.locator("main form[method=post] button[type=submit]").first.click()
    page.wait_for_load_state()


def test_a_talk_is_recorded_and_the_next_one_booked_in_few_clicks(open_as: Opener) -> None:
    page = open_as("jobformidler", "/i-dag/")
    clicks = Clicks(page)
    clicks.on("main a:has-text('Hold samtalen')")
    page.locator("[name=note]").fill(
        "Vi så på aftalerne fra sidst. 1: Du ringer til Bageriet på Torvet inden onsdag og spørger"
        " til et fleksjob i butikken. 2: Jeg sender dit CV til dem senest fredag."
    )
    clicks.on("[name=topics][value=job_search] + label, label:has([name=topics][value=job_search])")
    soon = timezone.localdate() + timedelta(days=14)
    page.locator("[name=next_day]").fill(soon.isoformat())
    page.locator("[name=next_time]").fill("10:00")
    page.locator("[name=next_place]").fill("Jobcentret, lokale 2")
    clicks.on("main form[method=post] button.button-primary[type=submit]")
    page.wait_for_load_state()
    expect(page.locator("main")).to_contain_text("Bageriet på Torvet")
    assert clicks.count <= 12


def new_citizen(page: Page) -> str:
    """Start a citizen in phase 1; returns the address of the journey."""
    today = timezone.localdate().isoformat()
    submit(
        page,
        "/borgere/ny/",
        cpr="671285-2222",
        name="Åse Ødegård Prøvesen",
        target_group="1",
        started_on=today,
    )
    assert "/forloeb/" in page.url
    return page.url


def test_a_citizen_is_taken_from_phase_one_to_a_flexjob(open_as: Opener) -> None:
    page = open_as("sagsbehandler")
    journey = new_citizen(page)
    submit(page, f"{journey}fase/", to="2")
    expect(page.locator("main")).to_contain_text("forberedende del")
    submit(page, f"{journey}artefakt/preparatory_part/", place="Papir i sagen")
    submit(page, f"{journey}artefakt/recommendation/", place="Papir i sagen")
    submit(page, f"{journey}haendelse/flexjob_granted/")
    submit(page, f"{journey}person/jobformidler/", employee="*")
    submit(page, f"{journey}fase/", to="2")
    assert page.url == journey
    expect(page.locator("[aria-current=step]")).to_contain_text("Fase 2")
    submit(page, f"{journey}haendelse/flexjob_started/", effective_hours="6")
    submit(page, f"{journey}artefakt/company_agreement/", place="Min Plan")
    submit(page, f"{journey}artefakt/company_contact/", place="Min Plan")
    page.goto(journey)
    expect(page.locator("[aria-current=step]")).to_contain_text("Fase 3")
    expect(page.locator("main")).to_contain_text("Markeret")


def test_a_double_click_records_one_talk(open_as: Opener) -> None:
    page = open_as("sagsbehandler")
    journey = new_citizen(page)
    page.goto(f"{journey}notat/")
    page.locator("[name=note]").fill("Kun én gang.")
    page.locator("main form[method=post] button[type=submit]").dblclick()
    page.wait_for_url(journey)
    assert page.locator("main").inner_text().count("Kun én gang.") == 1


def test_a_leader_hands_a_caseload_over_and_takes_it_back(open_as: Opener) -> None:
    page = open_as("faglig-leder", "/team/overdragelse/")
    giver, receiver = page.locator("[name=giver]"), page.locator("[name=receiver]")
    giver.select_option(label="Jonas Brøndum")
    page.locator("[name=role]").select_option("jobformidler")
    receiver.select_option(label="Louise Aaby")
    page.locator("main button[type=submit]").first.click()
    page.locator("[name=reason]").fill("Jonas er sygemeldt.")
    for field in page.locator("[name=ceiling_reason]").all():
        field.fill("Vikar søges fra den første.")
    page.locator("main button:has-text('Overdrag de valgte')").click()
    page.locator("main button:has-text('Fortryd overdragelsen')").click()
    expect(page.locator("main")).to_contain_text("givet tilbage")


def test_the_citizen_finds_who_looked(open_as: Opener) -> None:
    page = open_as("borger")
    assert page.url.endswith("/min-side/")
    page.goto("/min-side/hvem-har-set/")
    expect(page.locator("main")).to_contain_text("Sagsbehandler")


def test_an_expired_session_keeps_the_text(open_as: Opener) -> None:
    page = open_as("sagsbehandler")
    journey = new_citizen(page)
    page.goto(f"{journey}notat/")
    page.locator("[name=note]").fill("Teksten må ikke gå tabt.")
    page.context.clear_cookies(name="brobygger_session")
    page.locator("main form[method=post] button[type=submit]").first.click()
    page.wait_for_timeout(0)
    expect(page.locator("body")).to_contain_text("Log ind")
    assert "Teksten må ikke gå tabt." in page.content() or page.locator("[name=note]").count()
