"""Pictures of the main pages; ``make screenshots`` puts them into docs/screenshots/."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

PAGES = {
    "i-dag": ("sagsbehandler", "/i-dag/", "I dag"),
    "borgere": ("sagsbehandler", "/borgere/", "Borgere"),
    "ny-borger": ("sagsbehandler", "/borgere/ny/", "Ny borger"),
    "team": ("faglig-leder", "/team/", "Team"),
    "overblik": ("projektleder", "/overblik/", "Overblik"),
    "administration": ("administrator", "/administration/", "Medarbejdere"),
    "moeder": ("rehabilitering", "/moeder/", "Møder i rehabiliteringsteamet"),
    "min-forberedelse": ("borger", "/min-side/forberedende-del/", "Min forberedelse til mødet"),
    "min-indstilling": ("borger", "/min-side/indstilling/", "Teamets indstilling"),
    "hvem-har-set": ("borger", "/min-side/hvem-har-set/", "Hvem har kigget"),
    "log": ("databeskyttelse", "/log/", "Hvem har set hvad"),
    "beregner": (
        "borger",
        "/beregner/?year=2026&hourly_pay=143,50&hours=7,5&pension_percent=12",
        "Hvad giver et fleksjob?",
    ),
    "timer-i-fleksjob": ("jobformidler", "/fleksjob/timer/", "Timer i fleksjob"),
    "cv-bank": ("virksomhed", "/cv-bank/?q=lager", "CV-bank"),
}
ON_A_PHONE = {
    "min-side-telefon": ("borger", "/min-side/", "Hej Karen"),
    "min-plan-telefon": ("borger", "/min-side/plan/", "Min plan"),
    "mit-cv-telefon": ("borger", "/min-side/cv/", "Mit CV"),
    "mit-job-telefon": ("borger-i-job", "/min-side/job/", "Mit job"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where pictures go: the docs when asked for, else nowhere that stays."""
    asked = os.environ.get("BROBYGGER_SCREENSHOTS")
    target = Path(asked) if asked else tmp_path
    target.mkdir(parents=True, exist_ok=True)
    return target


def keep(page: Page, folder: Path, name: str) -> str:
    """Take the picture, at most a screen and a half high; returns the heading in it."""
    height = min(int(page.evaluate("document.documentElement.scrollHeight")), 1400)
    size = page.viewport_size or {"width": 1280, "height": 900}
    clip = {"x": 0, "y": 0, "width": size["width"], "height": height}
    page.screenshot(path=folder / f"{name}.png", full_page=True, clip=clip)
    assert (folder / f"{name}.png").stat().st_size > 10_000
    return page.locator("h1").inner_text()


@pytest.mark.parametrize("name", PAGES)
def test_a_picture_of(open_as: Callable[..., Page], folder: Path, name: str) -> None:
    persona, path, heading = PAGES[name]
    assert heading in keep(open_as(persona, path), folder, name)


def test_a_picture_of_a_citizens_page(open_as: Callable[..., Page], folder: Path) -> None:
    page = open_as("jobformidler", "/i-dag/")
    citizen = page.locator("main a[href^='/forloeb/']").first
    name = citizen.inner_text()
    citizen.click()
    assert keep(page, folder, "forloeb") == name
    journey = page.url
    page.goto(f"{journey}samtale/")
    keep(page, folder, "samtale")
    page.goto(f"{journey}samtaleskaerm/")
    assert name in keep(page, folder, "samtaleskaerm")


@pytest.mark.parametrize("name", ON_A_PHONE)
def test_a_picture_on_a_phone(open_as: Callable[..., Page], folder: Path, name: str) -> None:
    persona, path, heading = ON_A_PHONE[name]
    assert heading in keep(open_as(persona, path, width=390, height=844), folder, name)


def test_a_picture_of_the_plan_and_the_meeting(open_as: Callable[..., Page], folder: Path) -> None:
    page = open_as("rehabilitering", "/moeder/")
    meetings = page.locator("main table a[href^='/moeder/']")
    cases = page.locator("main a[href^='/moeder/sager/']")
    for address in meetings.evaluate_all("all => all.map(a => a.href)"):
        page.goto(address)
        if cases.count():
            break
    keep(page, folder, "moede")
    cases.first.click()
    keep(page, folder, "sag-i-teamet")
    page = open_as("sagsbehandler", "/borgere/?q=Karen")
    page.locator("main table a[href*='/forloeb/']").first.click()
    page.goto(f"{page.url}forberedende-del/mit-cv/")
    assert "Forberedende del" in keep(page, folder, "forberedende-del")
    assert "Karen" in page.locator("main").inner_text()
    page.goto(page.url.replace("forberedende-del/mit-cv/", "indstilling/"))
    assert "ndstilling" in keep(page, folder, "indstilling")
