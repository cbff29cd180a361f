"""What a hostile request meets: headers, cookies, addresses, NUL bytes, forged ids."""

import logging
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access.access_table import Relation
from brobygger.access.addresses import LIBRARY_PAGES, addresses
from brobygger.access.local_path import local_path
from brobygger.access.models import Refusal
from brobygger.config.logs import WithoutQueryStrings
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.security.town import Town, make_town

ROOT = Path(__file__).resolve().parents[2] / "brobygger"
SIGN_IN = "/log-ind/"


@pytest.fixture
def signed_in(client: Client, home: Municipality) -> Client:
    client.force_login(factories.user(factories.employee(Role.CASEWORKER), Role.CASEWORKER))
    return client


def test_a_page_runs_no_script_and_no_style_but_our_own(client: Client, db: None) -> None:
    policy = client.get(SIGN_IN)["Content-Security-Policy"]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["frame-ancestors"] == "'none'"
    assert directives["style-src"] == "'self'"
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ],
)
def test_every_page_carries_the_headers(client: Client, db: None, header: str, value: str) -> None:
    assert client.get(SIGN_IN)[header] == value


def test_no_template_holds_a_script_or_a_style_of_its_own() -> None:
    inline = re.compile(r"<script(?![^>]*(\bsrc=|application/json))|\son\w+=\"|\sstyle=\"|<style")
    found = [
        str(path) for path in ROOT.rglob("templates/**/*.html") if inline.search(path.read_text())
    ]
    assert found == []


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(
    client: Client, home: Municipality
) -> None:
    user = factories.user(factories.employee(Role.CASEWORKER), Role.CASEWORKER)
    user.set_password("en lang adgangskode 7")
    user.save()
    client.get(SIGN_IN)
    client.post(SIGN_IN, {"login": user.email, "password": "en lang adgangskode 7"})
    for name in ("brobygger_session", "brobygger_last_person"):
        assert client.cookies[name]["httponly"], name
        assert client.cookies[name]["samesite"] == "Lax", name


def test_an_unknown_host_is_refused(client: Client, db: None) -> None:
    assert client.get(SIGN_IN, headers={"host": "evil.example"}).status_code == 400


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "http:evil.example",
        "javascript:alert(1)",
        "/\tevil",
        "evil",
        "",
    ],
)
def test_only_a_path_of_ours_is_followed(target: str) -> None:
    assert local_path(target) == "/"


def test_a_path_of_ours_is_followed_with_its_query() -> None:
    assert local_path("/borgere/?side=2") == "/borgere/?side=2"


@pytest.mark.parametrize(
    "path", ["/%00", "/borgere/%00/", "/log-ind/?next=%00", "/?q=a%00b", "/x?%00=1"]
)
def test_a_nul_byte_in_an_address_is_refused(signed_in: Client, path: str) -> None:
    assert signed_in.get(path).status_code in {400, 404}


def test_no_page_falls_over_a_nul_byte(client: Client, db: None) -> None:
    town = make_town()
    client.raise_request_exception = False
    client.force_login(town.users[Role.CASEWORKER])
    fell = [
        address.name
        for address in addresses()
        if address.name not in LIBRARY_PAGES
        and client.get(address_of(town, address), {"q": "\x00", "sort": "\x00"}).status_code >= 500
    ]
    assert fell == []


def address_of(town: Town, address: Any) -> str:
    kwargs = town.arguments(address.arguments, Role.CASEWORKER, Relation.OWN)
    texts = {name: "\x00" for name in kwargs if not name.endswith("_id") and name != "pk"}
    route: str = address.route
    for name, value in (kwargs | texts).items():
        route = re.sub(rf"<[^<>]*\b{name}>", quote(str(value)), route)
    return route


def test_a_nul_byte_in_a_form_is_a_message_and_no_crash(signed_in: Client, db: None) -> None:
    page = signed_in.post("/rolle/", {"role": "\x00"})
    assert page.status_code == 403


def test_a_session_key_nobody_gave_is_just_signed_out(client: Client, db: None) -> None:
    for key in ("\x00" * 20, "\\000abc" * 5, "x" * 10_000, "'; DROP TABLE x; --"):
        client.cookies["brobygger_session"] = key
        assert client.get("/rolle/").status_code == 302


def test_a_forged_id_of_another_municipality_is_not_found_and_written_down(
    client: Client, db: None
) -> None:
    town = make_town()
    client.force_login(town.users[Role.CASEWORKER])
    far = town.cases[Relation.OTHER_MUNICIPALITY]
    path = reverse("access:unmask", args=[far.citizen.pk])
    assert client.post(path).status_code == 404
    from brobygger.access.actor import Actor, acting

    with acting(Actor.system("0101")):
        refused = Refusal.objects.get(path=path)
    assert (refused.status, refused.user_id) == (404, town.users[Role.CASEWORKER].pk)


def test_a_refusal_is_written_down_although_the_page_did_nothing(signed_in: Client) -> None:
    signed_in.get("/log/")
    assert [(row.status, row.path) for row in Refusal.objects.all()] == [(403, "/log/")]


def test_an_endless_address_is_written_down_in_part(signed_in: Client) -> None:
    assert signed_in.get("/" + "x" * 5000).status_code == 404
    assert len(Refusal.objects.get().path) == 300


@pytest.mark.parametrize(
    "line", ["GET /find/?q=610190-1234 200", "CPR 6101901234 er væk", "fejl: 610190-1234"]
)
def test_no_cpr_number_and_no_query_reaches_a_log(line: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "x", 1, line, (), None)
    WithoutQueryStrings().filter(record)
    assert "1234" not in record.getMessage()


def test_no_address_takes_a_cpr_number() -> None:
    assert [a.route for a in addresses() if "cpr>" in a.route.lower()] == []


def test_no_redirect_or_file_name_is_made_from_a_cpr_number() -> None:
    suspicious = re.compile(
        r"(redirect|reverse|filename|logger|urlencode)\b[^\n]*\bcpr\b(?!_form)", re.I
    )
    found = [
        f"{path.name}: {line.strip()}"
        for path in ROOT.rglob("*.py")
        for line in path.read_text().splitlines()
        if suspicious.search(line)
    ]
    assert found == []
