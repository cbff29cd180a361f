"""First pages, help and import."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from brobygger.access.models import User
from brobygger.desks.guides import GUIDES
from brobygger.desks.views.home import FIRST_PAGES
from brobygger.journeys import importing
from brobygger.journeys.models import Journey
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import ROLES, Desk

HEADINGS = "Navn;CPR-nummer;Målgruppe;Jobformidlers e-mail\r\n"


def test_all_but_the_monitor_have_a_first_page() -> None:
    assert set(Role) - set(FIRST_PAGES) == {Role.NATIONAL_MONITOR}


@pytest.mark.parametrize("role", sorted(ROLES))
def test_the_first_page_answers(desk: Desk, role: Role) -> None:
    answer = desk.client(role).get("/", follow=True)
    assert (answer.status_code, answer.redirect_chain[0][1]) == (200, 302)


def test_who_must_wait_is_told_what_for(home: Municipality) -> None:
    monitor = Client()
    user = User.objects.create_user(
        "star@example.dk", name="Camilla", active_role=Role.NATIONAL_MONITOR, persona="star"
    )
    monitor.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    assert "Det kommer" in monitor.get("/").content.decode()


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_guide_of_its_own_words(role: Role) -> None:
    questions = [str(question) for question, _answer in GUIDES[role]]
    assert len(set(questions)) == len(questions) > 0


def test_the_help_says_what_is_written_down(desk: Desk) -> None:
    page = desk.client(Role.JOB_COACH).get("/hjaelp/").content.decode()
    assert str(GUIDES[Role.JOB_COACH][0][0]) in page
    assert "Hvad bliver skrevet ned" in page


@pytest.mark.parametrize("version", ["2019", "2020"])
def test_the_recipes_of_each_version_can_be_read(desk: Desk, version: str) -> None:
    answer = desk.client(Role.JOB_COACH).get(f"/hjaelp/opskrifter/?version={version}")
    shown = answer.content.decode()
    for element, recipe in answer.context["elements"]:
        assert str(element.name) in shown
        assert str(recipe.steps[-1].text)[:20] in shown


def test_an_unknown_version_is_not_found(desk: Desk) -> None:
    assert desk.client(Role.JOB_COACH).get("/hjaelp/opskrifter/?version=1999").status_code == 404


def upload(text: str | bytes, name: str = "borgere.csv") -> dict[str, Any]:
    """A form with a file."""
    return {"file": SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())}


def test_a_good_file_is_tried_then_imported(desk: Desk) -> None:
    client = desk.client(Role.TEAM_LEADER)
    coach = desk.people[Role.JOB_COACH].email
    rows = f"Anna Prøve;{factories.cpr_number()};2;{coach}\r\n"
    tried = client.post("/borgere/import/", upload(HEADINGS + rows))
    assert "Alle rækker er i orden" in tried.content.decode()
    assert not Journey.objects.exists()
    answer = client.post("/borgere/import/nu/", tried.context["confirm"].initial, follow=True)
    assert "1 borger er importeret." in answer.content.decode()
    assert Journey.objects.get().citizen.name == "Anna Prøve"


def test_every_bad_row_is_named_and_nothing_stored(desk: Desk) -> None:
    rows = (
        f"Anna;{factories.cpr_number()};9;\r\nBo;123;2;\r\n;{factories.cpr_number()};2;x@y.dk\r\n"
    )
    answer = desk.client(Role.TEAM_LEADER).post("/borgere/import/", upload(HEADINGS + rows))
    assert {problem.row for problem in answer.context["report"].problems} == {2, 3, 4}
    assert "confirm" in answer.context
    assert "Importér nu" not in answer.content.decode()
    assert not Journey.objects.exists()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "tom.csv"),
        (b"\x00\xff\xfe\x00", "skrald.csv"),
        (b"PK\x03\x04 ikke en bog", "falsk.xlsx"),
        (b"%PDF-1.7", "brev.pdf"),
        (b"a;b\r\n1;2\r\n", "forkert.csv"),
        (b"x" * (2 * 1024 * 1024 + 1), "stor.csv"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(
    desk: Desk, content: bytes, name: str
) -> None:
    answer = desk.client(Role.TEAM_LEADER).post("/borgere/import/", upload(content, name))
    assert answer.status_code in {200, 422}
    assert answer.context["form"].errors["file"]


@pytest.mark.parametrize("content", ["", "ikke base64 !", "eA=="])
def test_a_forged_confirmation_imports_nothing(desk: Desk, content: str) -> None:
    answer = desk.client(Role.TEAM_LEADER).post("/borgere/import/nu/", {"content": content})
    assert answer["Location"] == "/borgere/import/"


def test_the_template_has_the_headings(desk: Desk) -> None:
    body = desk.client(Role.ADMINISTRATOR).get("/borgere/import/skabelon/").content.decode()
    assert importing.sample().splitlines()[0] in body
