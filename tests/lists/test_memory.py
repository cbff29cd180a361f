"""The last query, and views that people keep."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.http import Http404
from django.test import Client

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.lists import actions
from brobygger.lists.models import SavedView
from brobygger.people.identity import new_id
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.lists.conftest import Citizens

Show = Callable[..., Citizens]


def test_the_list_opens_as_it_was_left(show: Show) -> None:
    show("by=Vejle&sort=-city&page=3").response()
    response = show().response()
    assert (response.status_code, response["Location"]) == (302, "/borgere/?by=Vejle&sort=-city")


def test_cleared_filters_stay_cleared(show: Show) -> None:
    show("by=Vejle").response()
    show(show().clear_url[1:]).response()
    assert show().response()["Location"] == "/borgere/?sort=name"


def test_the_same_query_again_writes_no_session(show: Show, session: SessionStore) -> None:
    show("by=Vejle").response()
    session.modified = False
    show("by=Vejle").response()
    assert not session.modified


def save(actor: Actor, title: str, *, is_default: bool = False) -> SavedView:
    return actions.save_view(
        actor, "citizens", title, "/borgere/", "by=Vejle&sort=name", is_default=is_default
    )


def test_a_default_view_is_what_a_fresh_session_opens_with(show: Show, sanne: Actor) -> None:
    save(sanne, "Vejle", is_default=True)
    assert show().response()["Location"] == "/borgere/?by=Vejle&sort=name"


def test_only_one_view_is_the_default(sanne: Actor) -> None:
    save(sanne, "Første", is_default=True)
    save(sanne, "Anden", is_default=True)
    assert [view.title for view in SavedView.objects.filter(is_default=True)] == ["Anden"]


def test_saving_under_the_same_name_replaces(sanne: Actor) -> None:
    save(sanne, "Vejle")
    save(sanne, "Vejle")
    assert SavedView.objects.count() == 1


def test_two_views_cannot_be_renamed_to_one_name(sanne: Actor) -> None:
    save(sanne, "Første")
    second = save(sanne, "Anden")
    with pytest.raises(UserError, match="allerede en visning"):
        actions.rename_view(sanne, second, "Første", is_default=False)


def test_nobody_reaches_a_colleagues_view(sanne: Actor) -> None:
    view = save(sanne, "Min")
    with pytest.raises(Http404):
        actions.own_view(replace(sanne, user_id=new_id()), view.pk)


@pytest.fixture
def browser(home: Municipality) -> Client:
    """A browser where a caseworker is signed in."""
    employee = factories.employee(Role.CASEWORKER)
    user: User = factories.user(employee, Role.CASEWORKER, persona="sagsbehandler")
    client = Client()
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def posted(**changes: str) -> dict[str, str]:
    sent = {"title": "Vejle", "list_name": "citizens", "query": "by=Vejle", "path": "/borgere/"}
    return {**sent, **changes}


def test_a_view_is_saved_renamed_and_deleted_from_the_page(browser: Client) -> None:
    response = browser.post("/visninger/gem/", posted())
    assert response["Location"] == "/borgere/?by=Vejle"
    view = SavedView.objects.get()
    browser.post(f"/visninger/{view.pk}/", {"title": "Vejle by", "is_default": "on"})
    view.refresh_from_db()
    assert (view.title, view.is_default) == ("Vejle by", True)
    browser.post(f"/visninger/{view.pk}/slet/")
    assert not SavedView.objects.exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"title": ""},
        {"title": "x" * 10_000},
        {"title": "\x00"},
        {"path": "//ondt.example/"},
        {"path": "https://ondt.example/"},
        {"path": "/a\nb"},
        {"query": "\x00"},
        {"query": "x" * 5000},
        {"list_name": "../../x"},
    ],
)
def test_a_forged_or_hostile_view_is_refused_in_words(
    browser: Client, changes: dict[str, str]
) -> None:
    assert browser.post("/visninger/gem/", posted(**changes)).status_code == 422
    assert not SavedView.objects.exists()
