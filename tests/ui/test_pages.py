"""The base layout and the error pages."""

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

from brobygger.access.actor import NOBODY, Actor
from brobygger.people.roles import Role
from brobygger.ui import errors, menu


class Coach:
    """Somebody who may look at journeys and nothing else."""

    def may(self, permission: str) -> bool:
        return permission == "journeys.view"


def render(actor: Actor = NOBODY, template: str = "ui/base.html") -> str:
    request = RequestFactory().get("/health/")
    request.actor = actor  # type: ignore[attr-defined]
    return render_to_string(template, request=request)


def test_the_base_page_leads_first_to_its_content() -> None:
    html = render()
    assert html.index('href="#main-content"') < html.index("<header")
    assert '<main id="main-content"' in html


def test_the_base_page_has_no_inline_script_or_style() -> None:
    html = render(Actor(role=Role.CASEWORKER, name="Sanne"))
    assert " style=" not in html
    assert "<style" not in html
    assert " onclick=" not in html


def test_an_unknown_address_gets_the_page_that_says_so(db: None) -> None:
    response = Client().get("/findes-ikke/")
    assert response.status_code == 404
    assert "Siden findes ikke" in response.content.decode()


def test_the_page_for_our_own_errors_needs_no_database() -> None:
    response = errors.server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "fejl hos os" in response.content.decode()


@pytest.mark.parametrize("template", ["400.html", "403.html", "404.html", "403_csrf.html"])
def test_every_error_page_says_what_to_do_next(template: str) -> None:
    assert "Gå til forsiden" in render(template=template)


def test_the_menu_shows_what_the_role_may_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(menu, "_entries", {})
    menu.register(menu.Entry("Helbred", "health", "journeys.view", 1))
    menu.register(menu.Entry("Skjult", "health", "journeys.hand_over", 2))
    menu.register(menu.Entry("Uden rum", "rum:findes-ikke", "journeys.view", 3))
    assert menu.links(Coach(), "/health/") == [menu.Link("Helbred", "/health/", True)]
    assert menu.links(NOBODY, "/") == []
