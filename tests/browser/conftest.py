"""A demo municipality behind a real server, and a real Chromium in front of it.

The demo is seeded once into a template database of each process; a test that writes gets a
fresh copy.
"""

import os
import re
import shutil
import socketserver
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests import databases

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright runs a loop in this thread
ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
REFUSED = re.compile("status of 4|Status Error Code 4")
"""How Chromium and htmx say in the console that an answer was 4xx."""
TEMPLATE, COPY = f"browser_template{WORKER}", f"browser_copy{WORKER}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives the browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


def _fill() -> None:
    """Make the demo municipality in a database of its own."""
    from django.core.management import call_command
    from django.db import connections

    databases.recreate_prepared(TEMPLATE)
    call_command("seed_demo", verbosity=0)
    connections.close_all()


@pytest.fixture(scope="session")
def demo(django_db_blocker: Any) -> Iterator[None]:
    """The demo municipality, seeded once."""
    django_db_blocker.unblock()
    with ThreadPoolExecutor(1) as aside:  # sealing papers runs a loop of its own
        aside.submit(_fill).result()
    databases.recreate(COPY, TEMPLATE)
    databases.use(COPY)
    yield
    django_db_blocker.restore()


@pytest.fixture(scope="session")
def address(demo: None) -> Iterator[str]:
    """The product, served on a free port of this machine."""
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args: object) -> None:
            """Say nothing."""

    socketserver.ThreadingMixIn.daemon_threads = True
    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(get_wsgi_application())
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://localhost:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def fresh(demo: None) -> None:
    """The demo as it was seeded, for a test that writes."""
    databases.recreate(COPY, TEMPLATE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium."""
    found = next(
        filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None
    )
    assert found, "install the package 'chromium'"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


Opener = Callable[..., Page]


@pytest.fixture
def open_as(chromium: Browser, address: str) -> Iterator[Opener]:
    """Open the product as a persona; fails on script errors and on answers of 500 and more."""
    contexts, troubles = [], []

    def opener(persona: str, path: str = "/", **options: Any) -> Page:
        size = {"width": options.pop("width", 1280), "height": options.pop("height", 900)}
        context = chromium.new_context(viewport=size, locale="da-DK", base_url=address, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
        page.on(
            "console",
            lambda line: (
                troubles.append(f"{page.url}: {line.text}")
                if line.type == "error" and not REFUSED.search(line.text)
                else None
            ),
        )
        page.on(
            "response",
            lambda answer: (
                troubles.append(f"{answer.status} {answer.url}") if answer.status >= 500 else None
            ),
        )
        page.goto("/demo/")
        page.locator(f"button[value='{persona}']").click()
        page.wait_for_load_state()
        if path != "/":
            page.goto(path)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert not troubles
