"""Every address × every role × every relation, walked with real rows, is what the table says."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.checks import Error
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from brobygger.access.access_table import Answer, Relation, answer, signed_out
from brobygger.access.addresses import LIBRARY_PAGES, Address, addresses
from brobygger.access.checks import every_address_names_its_permission
from brobygger.access.pages import About, Page
from brobygger.people.roles import Role
from tests.security.town import SAMPLES, Town, make_town

UNOPENED = {"document_id", "attachment_id", "file_id", "number"}
"""Behind these is a registered kind or a file; who opens it is in tests/documents and records."""
FORWARDS = "access:sign_in_again"
"""Opened without anything to carry it leads to the sign-in page; tests/access covers it."""
OURS = [address for address in addresses() if address.name not in {FORWARDS, *LIBRARY_PAGES}]


@pytest.fixture
def town(db: None) -> Town:
    return make_town()


def visit(client: Client, url: str) -> HttpResponse:
    """Open a page; a page that only takes forms gets an empty one. Nothing of it stays."""
    with transaction.atomic():
        response = client.get(url)
        if response.status_code == 405:
            response = client.post(url)
        transaction.set_rollback(True)
    return response  # type: ignore[return-value]


def got(response: HttpResponse) -> Answer:
    """What a response means in the table's words."""
    where = response.get("Location", "")
    if response.status_code == 401 or where.startswith(reverse("account_login")):
        return Answer.SIGN_IN
    if where.startswith("/adgang/"):
        return Answer.WITH_REASON
    meanings = {403: Answer.NO, 404: Answer.NOT_FOUND}
    return meanings.get(response.status_code, Answer.YES)


def relations(address: Address, role: Role) -> list[Relation]:
    """Which cases to try: one when whose it is cannot matter (no case named, or no permission)."""
    if not address.arguments or answer(address, role, Relation.OWN) is Answer.NO:
        return [Relation.OWN]
    return list(Relation)


def walk(town: Town, client: Client, role: Role) -> Iterator[str]:
    """Every address as one role; yields what differs from the table."""
    client.force_login(town.users[role])
    client.raise_request_exception = False
    for address in OURS:
        for relation in relations(address, role):
            url = reverse(address.name, kwargs=town.arguments(address.arguments, role, relation))
            expected = answer(address, role, relation)
            if expected is Answer.YES and UNOPENED & set(address.arguments):
                continue
            response = visit(client, url)
            if response.status_code >= 500 or got(response) is not expected:
                yield f"{address.name} {relation}: {expected}, but {response.status_code}"


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_what_the_table_says(town: Town, client: Client, role: Role) -> None:
    assert list(walk(town, client, role)) == []


def test_signed_out_one_gets_open_pages_and_the_sign_in_form(town: Town, client: Client) -> None:
    differs = []
    for address in OURS:
        url = reverse(
            address.name, kwargs=town.arguments(address.arguments, Role.CITIZEN, Relation.OWN)
        )
        if got(visit(client, url)) is not signed_out(address):
            differs.append(address.name)
    assert differs == []


def test_the_librarys_pages_about_an_account_ask_to_sign_in(client: Client, db: None) -> None:
    names = [name for name, page in LIBRARY_PAGES.items() if page.about is About.OWN]
    mounted = {address.name: address for address in addresses()}
    for name in names:
        kwargs = {"pk": 1} if "pk" in mounted[name].arguments else {}
        assert got(visit(client, reverse(name, kwargs=kwargs))) in {Answer.SIGN_IN, Answer.NO}, name


def test_every_name_in_an_address_has_a_sample() -> None:
    assert {name for address in OURS for name in address.arguments} <= set(SAMPLES)


def test_a_view_without_a_mark_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    naked = Address("room:naked", "/naked/", (), None)
    monkeypatch.setattr("brobygger.access.addresses.addresses", lambda: [naked])
    found: list[Any] = every_address_names_its_permission()
    assert [(type(one), one.id) for one in found] == [(Error, "access.E001")]


def test_a_permission_nobody_declares_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = Address("room:page", "/page/", (), Page("room.unknown"))
    monkeypatch.setattr("brobygger.access.addresses.addresses", lambda: [unknown])
    assert [one.id for one in every_address_names_its_permission()] == ["access.E002"]


def test_no_address_of_ours_fails_the_check() -> None:
    assert every_address_names_its_permission() == []
