"""A case in a form of yesterday is sent back before the meeting, where the municipality says so."""

import json

import pytest
from django.utils import timezone

from brobygger.documents.models import Document
from brobygger.messages.models import Message
from brobygger.people.models import Municipality
from brobygger.rehabilitation.meetings import actions
from brobygger.rehabilitation.models import RehabilitationSettings, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState
from brobygger.rehabilitation.preparatory import actions as preparatory
from brobygger.rehabilitation.preparatory import templates
from brobygger.rehabilitation.preparatory.template import FILE
from brobygger.ui.errors import UserError
from tests.rehabilitation.team import Team, browser, make_team


@pytest.fixture
def team(home: Municipality) -> Team:
    return make_team(home)


@pytest.fixture
def case(team: Team) -> TeamCase:
    return actions.queue(team.writer, team.journey)


def _superseded(team: Team, home: Municipality, *, is_chosen: bool = True) -> None:
    """The preparatory part is in the standard form, and the municipality has its own now."""
    RehabilitationSettings.objects.create(municipality=home, returns_superseded=is_chosen)
    preparatory.begin(team.writer, team.journey, "first")
    templates.load(home.pk, json.loads(FILE.read_text()), timezone.localdate())


def test_a_case_in_a_superseded_form_is_sent_home(
    team: Team, case: TeamCase, home: Municipality
) -> None:
    _superseded(team, home)
    actions.put_on(team.leader.actor(), case, team.meeting())
    url = f"/moeder/sager/{case.pk}/"
    assert "gælder ikke længere" in browser(team.leader).get(url).content.decode()
    browser(team.leader).post(f"{url}send-tilbage/", {"because": "Ny skabelon."})
    case.refresh_from_db()
    assert (case.state, case.meeting_id) == (CaseState.RETURNED, None)
    told = Message.objects.get(kind=actions.RETURNED)
    assert (told.receiver, told.text) == (team.caseworker.employee_id, "Ny skabelon.")


def test_a_new_version_of_a_superseded_form_is_in_the_form_in_force(
    team: Team, home: Municipality
) -> None:
    _superseded(team, home)
    old = Document.objects.get(kind="preparatory_part")
    assert old.kind_here.rule_set_now(old) == "own-1"


def test_a_case_is_not_sent_home_where_nobody_chose_so(
    team: Team, case: TeamCase, home: Municipality
) -> None:
    _superseded(team, home, is_chosen=False)
    with pytest.raises(UserError, match="valgt"):
        actions.send_home(team.leader.actor(), case)
