"""Pictures of the main pages; ``make screenshots`` puts them into docs/screenshots/."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

PAGES = {
    "i-dag": ("sagsbehandler", "/i-dag/"),
    "borgere": ("sagsbehandler", "/borgere/"),
    "ny-borger": ("sagsbehandler", "/borgere/ny/"),
    "team": ("faglig-leder", "/team/"),
    "overblik": ("projektleder", "/overblik/"),
    "administration": ("administrator", "/administration/"),
    "moeder": ("rehabilitering", "/moeder/"),
    "min-forberedelse": ("borger", "/min-side/forberedende-del/"),
    "min-indstilling": ("borger", "/min-side/indstilling/"),
    "hvem-har-set": ("borger", "/min-side/hvem-har-set/"),
    "log": ("databeskyttelse", "/log/"),
    "beregner": ("borger", "/beregner/?year=2026&hourly_pay=143,50&hours=7,5&pension_percent=12"),
    "timer-i-fleksjob": ("jobformidler", "/fleksjob/timer/"),
    "cv-bank": ("virksomhed", "/cv-bank/?q=lager"),
}
ON_A_PHONE = {
    "min-side-telefon": ("borger", "/min-side/"),
    "min-plan-telefon": ("borger", "/min-side/plan/"),
    "mit-cv-telefon": ("borger", "/min-side/cv/"),
    "mit-job-telefon": ("borger-i-job", "/min-side/job/"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where pictures go: the docs when asked for, else nowhere that stays."""
    asked = os.environ.get("BROBYGGER_SCREENSHOTS")
    target = Path(asked) if asked else tmp_path
    target.mkdir(parents=True, exist_ok=True)
    return target


def keep(page: Page, folder: Path, name: str) -> None:
    """Take the picture, at most a screen and a half high."""
    height = min(int(page.evaluate("document.documentElement.scrollHeight")), 1400)
    size = page.viewport_size or {"width": 1280, "height": 900}
    clip = {"x": 0, "y": 0, "width": size["width"], "height": height}
    page.screenshot(path=folder / f"{name}.png", full_page=True, clip=clip)
    assert (folder / f"{name}.png").stat().st_size > 10_000


@pytest.mark.parametrize("name", PAGES)
def test_a_picture_of(open_as: Callable[..., Page], folder: Path, name: str) -> None:
    persona, path = PAGES[name]
    keep(open_as(persona, path), folder, name)


def test_a_picture_of_a_citizens_page(open_as: Callable[..., Page], folder: Path) -> None:
    page = open_as("jobformidler", "/i-dag/")
    page.locator("main a[href^='/forloeb/']").first.click()
    keep(page, folder, "forloeb")
    journey = page.url
    page.goto(f"{journey}samtale/")
    keep(page, folder, "samtale")
    page.goto(f"{journey}samtaleskaerm/")
    keep(page, folder, "samtaleskaerm")


@pytest.mark.parametrize("name", ON_A_PHONE)
def test_a_picture_on_a_phone(open_as: Callable[..., Page], folder: Path, name: str) -> None:
    persona, path = ON_A_PHONE[name]
    keep(open_as(persona, path, width=390, height=844), folder, name)


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
    page = open_as("sagsbehandler", "/borgere/?name=Karen")
    page.locator("main table a[href*='/forloeb/']").first.click()
    page.goto(f"{page.url}forberedende-del/mit-cv/")
    keep(page, folder, "forberedende-del")
    page.goto(page.url.replace("forberedende-del/mit-cv/", "indstilling/"))
    keep(page, folder, "indstilling")
