"""The caseworker view: the citizen's pages by the same views, and nothing can be changed."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from django.db import InternalError, connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from brobygger.access.access_table import Relation
from brobygger.access.actor import Actor, acting
from brobygger.access.addresses import LIBRARY_PAGES, Address, addresses
from brobygger.access.models import Grant, Refusal, View
from brobygger.access.permissions import permissions_of
from brobygger.desks.citizen_view.guard import eyes_of
from brobygger.desks.citizen_view.paper import dead_page
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from tests import factories
from tests.security.town import Town, make_town

UNOPENED = {"document_id", "attachment_id"}
"""Behind these the town has nothing a room can draw."""
OWN = [
    address
    for address in addresses()
    if address.name not in LIBRARY_PAGES
    and address.page
    and address.page.permission in permissions_of(Role.CITIZEN)
    and not UNOPENED & set(address.arguments)
]


@pytest.fixture
def town(db: None) -> Town:
    return make_town()


@pytest.fixture
def citizen(town: Town) -> Citizen:
    return town.cases[Relation.OWN].citizen


def browser(town: Town, role: Role) -> Client:
    client = Client(headers={"accept-language": "da"})
    client.force_login(town.users[role], "allauth.account.auth_backends.AuthenticationBackend")
    return client


def path_of(town: Town, address: Address) -> str:
    kwargs = town.arguments(address.arguments, Role.CITIZEN, Relation.OWN)
    return reverse(address.name, kwargs=kwargs)


def seen_at(citizen: Citizen, path: str) -> str:
    return f"/borgere/{citizen.pk}/som-borger{path}"


class Forms(HTMLParser):
    """What of a page could send something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.living: list[str] = []
        self.actions: list[str] = []
        self.asks = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "form":
            self.asks = (found.get("method") or "get").lower() == "get"
            self.actions += [] if self.asks else [found.get("action") or ""]
            self.living += [] if self.asks else ["form"]
        if tag in {"button", "input", "select", "textarea"} and not self.asks:
            self.living += [] if "disabled" in found else [tag]
        self.living += [name for name in found if name.startswith(("hx-", "data-bb-"))]

    def handle_endtag(self, tag: str) -> None:
        self.asks = self.asks and tag != "form"


def words(response: HttpResponse) -> str:
    """The words of a page's own part, without tags."""
    # What was just done is said once, to the one who did it.
    page = re.sub(r'<div id="bb-messages".*?</div>', "", response.content.decode(), flags=re.DOTALL)
    main = re.search(r"<main.*</main>", page, re.DOTALL)  # a part of a page has none
    return " ".join(re.sub(r"<[^>]+>", " ", main[0] if main else page).split())


def pages(town: Town, client: Client) -> Iterator[tuple[str, HttpResponse]]:
    """Every address a citizen may use, as she gets it."""
    for address in OWN:
        path = path_of(town, address)
        with transaction.atomic():
            yield path, client.get(path)
            transaction.set_rollback(True)


def test_every_page_of_the_citizen_says_the_same_in_the_view(town: Town, citizen: Citizen) -> None:
    karen, worker = browser(town, Role.CITIZEN), browser(town, Role.CASEWORKER)
    differs, compared = [], 0
    for address in OWN:  # the looks are written down once, before the citizen reads of them
        worker.get(seen_at(citizen, path_of(town, address)))
    for path, own in pages(town, karen):
        seen = worker.get(seen_at(citizen, path))
        if path == "/" or (path in PRIVATE and seen.status_code == 403):
            continue
        if seen.status_code != own.status_code:
            differs.append(f"{path}: {own.status_code}, seen {seen.status_code}")
        elif own.status_code == 200 and own["Content-Type"].startswith("text/html"):
            compared += 1
            if words(own) != words(seen):
                differs.append(f"{path}: {words(own)} | {words(seen)}")
    assert differs == []
    assert compared >= 6


PRIVATE = {"/min-side/hent-alt/fil/"}
"""Pages for the citizen alone: seen by nobody else."""


def test_no_page_in_the_view_holds_a_form_that_can_be_sent(town: Town, citizen: Citizen) -> None:
    karen, worker = browser(town, Role.CITIZEN), browser(town, Role.CASEWORKER)
    living, forms = [], 0
    for path, own in pages(town, karen):
        if own.status_code != 200 or not own["Content-Type"].startswith("text/html"):
            continue
        forms += len(Forms(own.content.decode()).actions)
        seen = worker.get(seen_at(citizen, path)).content.decode()
        living += [f"{path}: {what}" for what in Forms(seen).living]
    assert living == []
    assert forms > len(OWN) // 3, "the citizen's own pages have forms to compare with"


def test_every_address_and_every_form_is_refused_a_post(town: Town, citizen: Citizen) -> None:
    karen, worker = browser(town, Role.CITIZEN), browser(town, Role.CASEWORKER)
    paths = [path_of(town, address) for address in OWN]
    for _path, own in pages(town, karen):
        if own["Content-Type"].startswith("text/html"):
            paths += Forms(own.content.decode()).actions
    inside = [path for path in dict.fromkeys(paths) if path.startswith("/")]
    let = [
        f"{method} {path}"
        for path in inside
        for method in ("post", "put", "patch", "delete", "options")
        if getattr(worker, method)(seen_at(citizen, path)).status_code not in {403, 405}
    ]
    assert let == []


def test_postgresql_refuses_what_gets_past_everything_else(town: Town, citizen: Citizen) -> None:
    with acting(Actor.system("0101")):
        eyes = eyes_of(citizen, town.users[Role.CASEWORKER].actor())
    with (
        pytest.raises(InternalError, match="read-only transaction"),
        acting(eyes),
    ):
        Citizen.objects.filter(pk=citizen.pk).update(phone="12345678")


def test_after_the_look_the_request_can_write_again(town: Town, citizen: Citizen) -> None:
    worker = town.users[Role.CASEWORKER].actor()
    with acting(worker):
        with acting(eyes_of(citizen, worker)), connection.cursor() as cursor:
            cursor.execute("SHOW transaction_read_only")
            assert cursor.fetchone() == ("on",)
        assert Citizen.objects.filter(pk=citizen.pk).update(phone="12345678") == 1


def test_a_page_that_writes_is_refused_in_plain_words(
    town: Town, citizen: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def writes(*_: object) -> None:
        Citizen.objects.filter(pk=citizen.pk).update(phone="1")

    monkeypatch.setattr("brobygger.desks.views.own.own_facts.own_journey", writes)
    page = browser(town, Role.CASEWORKER).get(seen_at(citizen, "/min-side/"))
    assert page.status_code == 403
    assert "kun åbnes af borgeren selv" in page.content.decode()


def test_the_view_says_whose_pages_they_are_and_links_stay_inside(
    town: Town, citizen: Citizen
) -> None:
    page = browser(town, Role.CASEWORKER).get(f"/borgere/{citizen.pk}/som-borger/")
    html = page.content.decode()
    assert "Du ser Egens sider. Du kan ikke ændre noget." in html
    assert f'href="/borgere/{citizen.pk}/som-borger/min-side/dokumenter/"' in html
    assert 'href="/min-side/' not in html


def test_the_citizen_sees_who_looked_at_which_of_her_pages(town: Town, citizen: Citizen) -> None:
    browser(town, Role.CASEWORKER).get(seen_at(citizen, "/min-side/dokumenter/"))
    with acting(Actor.system("0101")):
        assert View.objects.get().page == "as_citizen:desks:own_documents"
    shown = browser(town, Role.CITIZEN).get("/min-side/hvem-har-set/").content.decode()
    assert "Borgerens egne sider: Mine dokumenter" in shown


def test_outside_the_caseload_the_reason_comes_first(town: Town) -> None:
    other = town.cases[Relation.OTHER_TEAM].citizen
    asked = browser(town, Role.JOB_COACH).get(seen_at(other, "/min-side/"))
    assert asked["Location"].startswith(f"/adgang/{other.pk}/?next=")


def test_a_grant_to_a_part_of_the_case_opens_no_citizens_page(town: Town, citizen: Citizen) -> None:
    with acting(Actor.system("0101")):
        Grant.objects.filter(citizen=citizen).update(material="goals")
    assert browser(town, Role.CASEWORKER).get(seen_at(citizen, "/min-side/")).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "/i-dag/",
        "/borgere/",
        "/findes/ikke/",
        "/log-ind/",
        "/health/",
        "/rolle/",
        "//evil.example/",
        "/" + "x" * 2000,
    ],
)
def test_only_the_citizens_pages_are_seen(town: Town, citizen: Citizen, path: str) -> None:
    assert browser(town, Role.CASEWORKER).get(seen_at(citizen, path)).status_code == 404


def test_a_refused_post_is_written_down(town: Town, citizen: Citizen) -> None:
    browser(town, Role.CASEWORKER).post(seen_at(citizen, "/min-side/"))
    with acting(Actor.system("0101")):
        assert [row.status for row in Refusal.objects.all()] == [403]


def test_nothing_but_tags_is_touched() -> None:
    page = (
        "<!DOCTYPE html>\n<p title='a &amp; \"b\"'>Å &lt; &#39; é<br/></p><!-- x -->"
        "<script>if (a < b && c) {}</script>"
    )
    assert dead_page(page, "/x/", lambda path: False, "") == page.replace(
        "'a &amp; \"b\"'", '"a &amp; &quot;b&quot;"'
    )


def test_a_form_that_asks_lives_and_one_that_sends_does_not() -> None:
    page = (
        '<form method="get" action="/a/"><input name="q"></form>'
        '<form method="POST" action="/b/" data-bb-x="1"><input name="q" disabled></form>'
        '<button form="other" hx-post="/c/">C</button>'
    )
    assert dead_page(page, "/in/", lambda path: True, "") == (
        '<form method="get" action="/in/a/"><input name="q"></form>'
        '<form><input name="q" disabled></form>'
        "<button disabled>C</button>"
    )


def test_somebody_without_an_account_can_be_looked_at(town: Town) -> None:
    with acting(Actor.system("0101")):
        alone = factories.citizen("Jens Prøves")
        worker = town.users[Role.CASEWORKER]
        Grant.objects.create(
            municipality_id="0101",
            citizen=alone,
            employee=worker.employee,
            role=Role.CASEWORKER,
            cause=Grant.Cause.ASSIGNMENT,
            starts_at="2020-01-01T00:00Z",
        )
    page = browser(town, Role.CASEWORKER).get(seen_at(alone, "/min-side/"))
    assert "Du ser Jens Prøves&#x27; sider" in page.content.decode()
