"""Each page that a persona can click to is accessible, narrow and reachable by keyboard."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, resolve
from playwright.sync_api import Error, Page

from tests.browser.checks import axe_violations, sideways, unreachable_by_tab

CASEWORK = [
    "sagsbehandler",
    "jobformidler",
    "virksomhedskonsulent",
    "fastholdelseskonsulent",
    "faglig-leder",
    "projektleder",
]
OTHERS = ["borger", "rehabilitering", "virksomhed", "administrator", "databeskyttelse", "star"]
PERSONAS = [
    pytest.param(persona, group, marks=pytest.mark.xdist_group(group), id=persona)
    for group, personas in (("casework", CASEWORK), ("others", OTHERS))
    for persona in personas
]
"""Who see much the same pages are walked by one process, one after the other."""

LINKS = "a[href]:not([download])"


def _name(path: str) -> str | None:
    try:
        return resolve(urlsplit(path).path).view_name
    except Resolver404:
        return None


def walk(page: Page, limit: int = 60) -> Iterator[str]:
    """Visit one page of each name that links lead to, nearest first."""
    here = urlsplit(page.url)
    queue, seen = [here.path], set()
    while queue and len(seen) < limit:
        path = queue.pop(0)
        name = _name(path)
        if name in seen or name is None:
            continue
        seen.add(name)
        try:
            answer = page.goto(path)
        except Error as error:  # a file, where another case would be asked something first
            if "Download is starting" not in error.message:
                raise
            continue
        if answer is None or "text/html" not in answer.headers.get("content-type", ""):
            continue
        assert answer.status == 200, f"{path} answered {answer.status}"
        queue += [
            found
            for link in page.eval_on_selector_all(LINKS, "all => all.map(a => a.href)")
            if (parts := urlsplit(link)).netloc == here.netloc
            and "format=" not in (found := parts.path + (f"?{parts.query}" if parts.query else ""))
        ]
        yield path


@pytest.fixture(scope="module")
def wholly_checked() -> dict[str, set[str]]:
    """The names of pages that somebody of a group has been to with everything."""
    return {"casework": set(), "others": set()}


def found_wrong(page: Page) -> list[str]:
    """Everything that a page must hold."""
    found = axe_violations(page)
    found += [f"not reached by Tab: {html}" for html in unreachable_by_tab(page)]
    page.set_viewport_size({"width": 320, "height": 640})
    if sideways(page) > 0:
        found.append(f"{sideways(page)} px too wide at 320 px")
    found += [f"at 320 px {line}" for line in axe_violations(page)]
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


@pytest.mark.parametrize(("persona", "group"), PERSONAS)
def test_every_page_of_a_persona_holds(
    open_as: Callable[..., Page], persona: str, group: str, wholly_checked: dict[str, set[str]]
) -> None:
    page, checked = open_as(persona), wholly_checked[group]
    troubles: dict[str, list[str]] = {}
    for path in walk(page):
        name = _name(path) or path
        # A page met before, as somebody else: the same page with another menu.
        found = axe_violations(page) if name in checked else found_wrong(page)
        checked.add(name)
        if found:
            troubles[path] = found
    assert not troubles, "\n".join(f"{path}\n  " + "\n  ".join(f) for path, f in troubles.items())


@pytest.mark.parametrize("persona", ["borger", "sagsbehandler", "faglig-leder", "administrator"])
def test_every_page_reads_without_javascript(open_as: Callable[..., Page], persona: str) -> None:
    page = open_as(persona, java_script_enabled=False)
    assert page.locator("h1").count() == 1
    hrefs = [a.get_attribute("href") or "" for a in page.locator("nav a[href^='/']").all()]
    for href in dict.fromkeys(hrefs):
        answer = page.goto(href)
        assert answer is not None
        assert answer.status == 200
        assert page.locator("h1").count() == 1
