"""Signing in by persona."""

import subprocess
import sys

import pytest
from django.test import Client

from brobygger.access.models import User
from brobygger.demo.personas import PERSONAS
from brobygger.people.roles import Role


@pytest.fixture
def demo(db: None) -> None:
    for persona in PERSONAS:
        User.objects.create_user(
            f"{persona.key}@example.dk",
            name=persona.name,
            active_role=persona.role,
            persona=persona.key,
        )


def test_every_persona_signs_in_with_a_click(demo: None, client: Client) -> None:
    for persona in PERSONAS:
        answer = client.post("/demo/", {"persona": persona.key})
        assert (answer.status_code, answer["Location"]) == (302, "/"), persona.key


def test_the_page_has_a_button_for_every_persona(demo: None, client: Client) -> None:
    text = client.get("/demo/").content.decode()
    assert all(f'value="{persona.key}"' in text for persona in PERSONAS)


def test_before_seeding_the_page_says_what_to_do(db: None, client: Client) -> None:
    assert "brobygger seed-demo" in client.get("/demo/").content.decode()


@pytest.mark.parametrize("key", ["", "nobody", "\x00", "x" * 10_000])
def test_a_persona_that_is_not_there_is_not_found(demo: None, client: Client, key: str) -> None:
    assert client.post("/demo/", {"persona": key}).status_code == 404


def test_signing_in_needs_the_token_of_the_page(demo: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/demo/", {"persona": "borger"}).status_code == 403


def test_a_persona_comes_back_in_its_own_role(demo: None, client: Client) -> None:
    User.objects.filter(persona="jobformidler").update(active_role=Role.COMPANY_CONSULTANT)
    client.post("/demo/", {"persona": "jobformidler"})
    assert User.objects.get(persona="jobformidler").role == Role.JOB_COACH


def test_without_demo_there_is_no_such_address() -> None:
    code = (
        "import os; os.environ.update(DEMO='0', DJANGO_SETTINGS_MODULE='brobygger.config.settings')"
        "\nimport django; django.setup()"
        "\nfrom django.urls import Resolver404, resolve"
        "\ntry: resolve('/demo/')"
        "\nexcept Resolver404: print('none')"
    )
    done = subprocess.run(  # noqa: S603  our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "none\n"
