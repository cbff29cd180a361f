"""The project leader's figures."""

from django.test import Client

from brobygger.desks import figures
from brobygger.journeys import actions
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EndReason
from tests import factories
from tests.desks.conftest import Desk


def total(client: Client, address: str) -> int:
    """How many rows the list at an address has."""
    return int(client.get(address).context["list"].page.total)


def test_each_number_leads_to_exactly_what_it_counts(desk: Desk) -> None:
    by = desk.actor(Role.CASEWORKER)
    for group in ("1", "1", "2", "2", "2"):
        desk.journey(target_group=group)
    actions.pause(by, desk.journey(), exemption="syg", reason="Indlagt")
    actions.end(by, desk.journey(), end_reason=EndReason.WITHDREW, reason="Selv")
    actions.set_mark(by, desk.journey())
    actor, client = desk.actor(Role.PROJECT_LEADER), desk.client(Role.PROJECT_LEADER)
    rows = [row for part in figures.by_phase(actor).values() for row in part]
    found = [
        *(figure for row in rows for figure in row.figures),
        *figures.overdue_by_kind(actor),
        *figures.marks(actor),
    ]
    assert sum(figure.number for figure in found) > 10
    assert [total(client, figure.url) for figure in found] == [one.number for one in found]


def test_the_page_shows_the_figures(desk: Desk) -> None:
    desk.journey(factories.citizen())
    page = desk.client(Role.PROJECT_LEADER).get("/overblik/").content.decode()
    assert "Vi finder fleksjobbet sammen" in page
    assert "/borgere/?fase=2&amp;version=2020&amp;status=active" in page


def test_an_empty_municipality_has_an_empty_page(desk: Desk) -> None:
    page = desk.client(Role.PROJECT_LEADER).get("/overblik/").content.decode()
    assert "Der er ingen forløb endnu." in page
